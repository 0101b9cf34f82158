import { getRequestListener } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import type { Published } from './published.ts'

/** A server for the app that answers published pages before the app is asked. It does not listen yet. */
export function createHttpServer(fetch: (request: Request) => Response | Promise<Response>, published: Published): Server {
  const askApp = getRequestListener(fetch)
  return createServer((request, response) => {
    if (!published.answer(request, response)) void askApp(request, response)
  })
}
