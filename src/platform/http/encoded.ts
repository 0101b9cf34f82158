import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'

type Encoding = 'br' | 'gzip' | 'identity'

/** One body in three encodings, each with its complete headers, so that sending it is no work. */
export type Encoded = { etag: string; notModified: Headers; variants: Record<Encoding, { body: Uint8Array<ArrayBuffer>; headers: Headers }> }

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
    headers: new Headers({
      ...shared,
      ...(compress && encoding !== 'identity' ? { 'content-encoding': encoding } : {}),
      'content-length': String(bodies[encoding].byteLength),
    }),
  })
  return { etag, notModified: new Headers(shared), variants: { br: variant('br'), gzip: variant('gzip'), identity: variant('identity') } }
}

/** Sends the smallest variant that the client takes, or 304 when it has the same bytes. */
export function sendEncoded(context: Context, encoded: Encoded): Response {
  if (context.req.header('if-none-match') === encoded.etag) {
    return new Response(null, { status: 304, headers: encoded.notModified })
  }
  const accepted = context.req.header('accept-encoding') ?? ''
  const { body, headers } = encoded.variants[accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity']
  return new Response(body, { headers })
}
