import { refuse, shown, type Refusal } from '../package/refusals.ts'

/** What an address gave, or why nothing was taken. */
export type Fetched = { ok: true; bytes: Buffer } | { ok: false; refusals: readonly Refusal[] }

/** `mayUse` decides on a whole address, so that a house does not knock at its own back door; it is asked before anything is sent. */
export type FetchRules = { mostBytes: number; timeoutMs: number; mayUse(url: URL): boolean | Promise<boolean> }

/**
 * Fetches a file from another house. The time is for the whole of it, the bytes are counted as they come after any
 * unpacking of the transport, and no redirect is followed. Nothing of this house or its people is sent along.
 */
export async function fetchFile(address: string, { mostBytes, timeoutMs, mayUse }: FetchRules): Promise<Fetched> {
  const name = shown(address, 200)
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || !(await mayUse(url))) return refused(refuse('badAddress', { address: name }))
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: late, credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/zip, application/json' } })
    const isMoved = answer.status >= 300 && answer.status < 400
    if (isMoved || !answer.ok || answer.body === null) {
      await answer.body?.cancel()
      return refused(isMoved ? refuse('moved', { address: name }) : refuse('answered', { address: name, status: answer.status }))
    }
    const bytes = await take(answer.body, mostBytes)
    return bytes === undefined ? refused(refuse('answerTooLarge', { address: name, most: Math.ceil(mostBytes / 1024 / 1024) })) : { ok: true, bytes }
  } catch {
    return refused(late.aborted ? refuse('slow', { address: name, seconds: Math.ceil(timeoutMs / 1000) }) : refuse('unreachable', { address: name }))
  }
}

/** Leaves the stream as soon as it has given more than was wanted. */
async function take(stream: ReadableStream<Uint8Array>, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refused(refusal: Refusal): Fetched {
  return { ok: false, refusals: [refusal] }
}
