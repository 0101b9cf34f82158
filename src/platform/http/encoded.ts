import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'

type Encoding = 'br' | 'gzip' | 'identity'

/** One body in three encodings, each with its complete headers, so that sending it is no work. */
export type Encoded = { etag: string; notModified: Head; variants: Record<Encoding, Head & { body: Uint8Array<ArrayBuffer> }> }

/** The same headers twice: as a Response takes them, and as the pairs in one row that Node writes without looking at them. */
type Head = { headers: Headers; row: string[] }

const alreadyCompressed = /^(font|image\/png|image\/jpeg|video)/

/** Compresses a body once, unless that was done before; fonts and photographs are kept as they are. */
export function encode(body: Uint8Array, headers: Record<string, string>, done?: { br: Uint8Array; gzip: Uint8Array }): Encoded {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  const compress = !alreadyCompressed.test(headers['content-type'] ?? '')
  const bodies: Record<Encoding, Uint8Array> = {
    identity: body,
    gzip: compress ? (done?.gzip ?? gzipSync(body, { level: 9 })) : body,
    br: compress ? (done?.br ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })) : body,
  }
  const shared = { ...headers, etag, vary: 'accept-encoding' }
  const variant = (encoding: Encoding) => ({
    body: Uint8Array.from(bodies[encoding]),
    ...headOf({
      ...shared,
      ...(compress && encoding !== 'identity' ? { 'content-encoding': encoding } : {}),
      'content-length': String(bodies[encoding].byteLength),
    }),
  })
  return { etag, notModified: headOf(shared), variants: { br: variant('br'), gzip: variant('gzip'), identity: variant('identity') } }
}

function headOf(headers: Record<string, string>): Head {
  return { headers: new Headers(headers), row: Object.entries(headers).flat() }
}

/** Sends the smallest variant that the client takes, or 304 when it has the same bytes. */
export function sendEncoded(context: Context, encoded: Encoded): Response {
  if (context.req.header('if-none-match') === encoded.etag) {
    return new Response(null, { status: 304, headers: encoded.notModified.headers })
  }
  const { body, headers } = encoded.variants[bestOf(context.req.header('accept-encoding'))]
  return new Response(body, { headers })
}

/** The same answer straight on Node's connection. */
export function writeEncoded(request: IncomingMessage, response: ServerResponse, encoded: Encoded): void {
  if (request.headers['if-none-match'] === encoded.etag) {
    response.writeHead(304, encoded.notModified.row).end()
    return
  }
  const { body, row } = encoded.variants[bestOf(request.headers['accept-encoding'])]
  response.writeHead(200, row).end(body)
}

function bestOf(accepted = ''): Encoding {
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}
