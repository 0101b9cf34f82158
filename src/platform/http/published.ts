import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from 'hono'
import { raw } from 'hono/html'
import { encode, sendEncoded, writeEncoded, type Encoded } from './encoded.ts'

/** Renders a page that is the same for everybody once for each edition, and sends its bytes ever after. */
export interface Published {
  page(context: Context, render: () => Rendered | Promise<Rendered>): Promise<Response>
  file(context: Context, contentType: string, render: () => string | Promise<string>): Promise<Response>
  /**
   * Answers before any middleware when the page lies ready and is known to be fresh; else says false and has done
   * nothing. Such a page brings all its headers, is the same for everybody and is only read, so nothing is left to check.
   */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** The edition was looked at now: pages may be answered without another look for so long. */
  freshFor(ms: number): void
  /** A new edition: every page is rendered again at its next request. */
  renew(): void
}

type Rendered = { toString(): string | Promise<string> }

/** Pages are kept by path and query, at most `most` of them; a path that throws is not kept. */
export function createPublished(headers: Record<string, string>, most = 2000): Published {
  let kept = new Map<string, Encoded>()
  let freshUntil = 0

  async function send(context: Context, contentType: string, render: () => Rendered | Promise<Rendered>): Promise<Response> {
    const url = context.req.url
    const key = url.slice(url.indexOf('/', 8))
    const shelf = kept
    let encoded = shelf.get(key)
    if (encoded === undefined) {
      const text = await (await render()).toString()
      encoded = encode(Buffer.from(text), { ...headers, 'content-type': contentType, 'cache-control': 'no-cache' })
      // Filters make many addresses; a full shelf is emptied rather than swept, since pages are cheap to make again.
      if (shelf.size >= most) shelf.clear()
      shelf.set(key, encoded)
    }
    return sendEncoded(context, encoded)
  }

  return {
    page: (context, render) => send(context, 'text/html; charset=utf-8', render),
    file: (context, contentType, render) => send(context, contentType, async () => raw(await render())),
    answer(request, response) {
      if (request.method !== 'GET' || performance.now() >= freshUntil) return false
      const encoded = kept.get(request.url ?? '')
      if (encoded !== undefined) writeEncoded(request, response, encoded)
      return encoded !== undefined
    },
    freshFor: (ms) => void (freshUntil = performance.now() + ms),
    // A page that is being rendered just now lands on the old shelf, which nobody reads any more.
    renew: () => void (kept = new Map()),
  }
}
