import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { openTemplates, workshopRoutes } from '../src/film/workshop/index.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { secure, securityHeaders } from '#platform/http/headers.ts'
import { sameOrigin } from '#platform/http/origin.ts'
import { href, languages } from '#urls.ts'
import { freePort } from './program.ts'

/** A house with the workshop alone: no database, everything else as it is. */
export interface WorkshopHouse {
  origin: string
  close(): Promise<void>
}

/** Serves the workshop with the client as it was built last. */
export async function openWorkshop(): Promise<WorkshopHouse> {
  const assetsFolder = process.env['FILM_ASSETS'] ?? 'dist/assets'
  const headers = securityHeaders(undefined)
  const assets = loadAssets(assetsFolder, headers)
  const app = new Hono({ strict: false })
  app.use(secure(undefined))
  app.use(sameOrigin(undefined))
  app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  for (const language of languages) app.route(href(language, '/'), workshopRoutes({ templates: openTemplates('content'), headers }, { language, assets, publicUrl: undefined, breachUrl: undefined }))
  const port = await freePort()
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((done) => server.close(done))
    },
  }
}

