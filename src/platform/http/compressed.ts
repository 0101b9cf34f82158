import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

/**
 * Compresses a page that is made for one person. Only for pages that hold no secret: a compressed page that holds both a
 * secret and something that others can choose tells of the secret by its length.
 */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next()
  const { res } = context
  if (!res.headers.get('content-type')?.startsWith('text/html') || res.headers.has('content-encoding')) return
  const accepted = context.req.header('accept-encoding') ?? ''
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
  if (encoding === undefined) return
  const body = Buffer.from(await res.arrayBuffer())
  // Quality 4 is where a small page stops getting smaller for its time.
  const bytes = encoding === 'br' ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }) : gzipSync(body)
  const headers = new Headers(res.headers)
  headers.set('content-encoding', encoding)
  headers.append('vary', 'accept-encoding')
  headers.delete('content-length')
  context.res = undefined
  context.res = new Response(bytes, { status: res.status, headers })
}
