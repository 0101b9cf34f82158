import { VideoProblem } from '../making/message.ts'

/** Where the bytes of a file of a form go. */
export type Sink = { write(bytes: Uint8Array): Promise<void> }

type Takers = { field(name: string, value: string): void; /** Is asked once for each file; empty ones too. */ file(name: string): Promise<Sink> }

const mostHead = 8 * 1024
const mostField = 16 * 1024
const mostParts = 40
const mostIgnored = 1024 ** 3

/** The boundary that a multipart form names in its content type. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const match = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '')
  return match?.[1] ?? match?.[2]
}

/** Reads a multipart form as it comes (RFC 7578), so that no file is ever held in memory. A form that ends early is a VideoProblem. */
export async function readMultipart(body: ReadableStream<Uint8Array>, boundary: string, takers: Takers): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  let rest: Buffer = Buffer.from('\r\n')
  let place: 'text' | 'after' | 'head' = 'text'
  let part: (Sink & { end(): void }) | undefined
  let parts = 0
  let isOver = false
  let failure: unknown
  let ignored = 0
  try {
    for await (const chunk of body) {
      // A browser shows no answer before it has sent its form: what can no longer be used is read past.
      if (failure !== undefined || isOver) ignored += chunk.length
      else await take(chunk).catch((error: unknown) => (failure = error))
      if (ignored > mostIgnored) break
    }
  } catch (error) {
    throw failure ?? new VideoProblem('cut-off', String(error))
  }
  if (failure !== undefined) throw failure
  if (!isOver) throw new VideoProblem('cut-off', 'the form has no end')

  async function take(chunk: Uint8Array): Promise<void> {
    rest = Buffer.concat([rest, chunk])
    for (let goesOn = true; goesOn; ) goesOn = await step()
  }

  async function step(): Promise<boolean> {
    if (place === 'text') {
      const at = rest.indexOf(delimiter)
      const ready = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at
      if (ready > 0) await part?.write(rest.subarray(0, ready))
      rest = rest.subarray(at < 0 ? ready : at + delimiter.length)
      if (at < 0) return false
      part?.end()
      part = undefined
      place = 'after'
      return true
    }
    if (place === 'after') {
      if (rest.length < 2) return false
      const isLast = rest.toString('latin1', 0, 2) === '--'
      rest = rest.subarray(2)
      place = 'head'
      isOver = isLast
      return !isLast
    }
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0 && rest.length > mostHead) throw new VideoProblem('cut-off', 'a part has no end of its head')
    if (end < 0) return false
    if (++parts > mostParts) throw new VideoProblem('cut-off', 'too many parts')
    part = await open(rest.toString('utf8', 0, end))
    rest = rest.subarray(end + 4)
    place = 'text'
    return true
  }

  async function open(head: string): Promise<Sink & { end(): void }> {
    const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
    const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1] ?? ''
    if (/;\s*filename\*?=/i.test(disposition)) return { ...(await takers.file(name)), end: () => {} }
    const pieces: Uint8Array[] = []
    let length = 0
    return {
      write: async (bytes) => {
        length += bytes.length
        if (length > mostField) throw new VideoProblem('cut-off', 'a field is too long')
        pieces.push(Uint8Array.from(bytes))
      },
      end: () => takers.field(name, Buffer.concat(pieces).toString('utf8').replaceAll('\0', '').replaceAll('\r\n', '\n')),
    }
  }
}
