import { createReadStream, type ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { rangeOf } from './byte-range.ts'

const contentTypes: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
}

/**
 * Answers with a film or one of the files beside it, whole or the part that is asked for, streamed from the disk. The hash
 * in its address names the content for good, so browsers may keep it for ever. Throws NotFound when it is not there.
 */
export async function sendFilmFile(context: Context, path: string, hash: string): Promise<Response> {
  const extension = extname(path)
  const contentType = contentTypes[extension]
  const found = await stat(path).catch(() => undefined)
  if (contentType === undefined || found === undefined || !found.isFile()) throw notFound('a film file')
  const etag = `"${hash}${extension}"`
  const headers = { etag, 'accept-ranges': 'bytes', 'content-type': contentType, 'cache-control': 'public, max-age=31536000, immutable' }
  const asked = (name: string) => context.req.header(name)

  if (names(asked('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  // A part of another edition is of no use: then the whole is sent. A date can never be as sure as the hash.
  const condition = asked('if-range')
  const isSame = condition === undefined || condition.trim() === etag
  const wanted = rangeOf(isSame ? asked('range') : undefined, found.size)
  if (wanted.kind === 'outside') {
    return new Response(null, { status: 416, headers: { etag, 'accept-ranges': 'bytes', 'content-range': `bytes */${found.size}` } })
  }
  const [first, last] = wanted.kind === 'part' ? [wanted.first, wanted.last] : [0, found.size - 1]
  const part = wanted.kind === 'part' ? { 'content-range': `bytes ${first}-${last}/${found.size}` } : {}
  const status = wanted.kind === 'part' ? 206 : 200
  const length = { 'content-length': String(last - first + 1) }
  return new Response(context.req.method === 'HEAD' || found.size === 0 ? null : bodyOf(path, first, last), { status, headers: { ...headers, ...part, ...length } })
}

function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

// Opened when it is read first, so that an answer that nobody reads holds no file.
function bodyOf(path: string, first: number, last: number): ReadableStream<Uint8Array> {
  let file: ReadStream | undefined
  let bytes: AsyncIterator<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        file ??= createReadStream(path, { start: first, end: last })
        bytes ??= file[Symbol.asyncIterator]()
        const { value, done } = await bytes.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => void file?.destroy(),
    },
    { highWaterMark: 0 },
  )
}
