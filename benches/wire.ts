import { connect, type Socket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** HTTP/1.1 by hand over plain sockets, so that what asks costs little beside what answers. Loopback only. */

export type Ask = { path: string; headers?: Record<string, string>; form?: Record<string, string> }

export type Head = { status: number; headers: ReadonlyMap<string, string>; cookies: readonly string[]; bodyStart: number }

/** An answer as it came: the body with its encoding still on. */
export type Answer = Omit<Head, 'bodyStart'> & { body: Buffer }

/** A connection that asks one thing at a time and stays open in between, as a browser's does. */
export interface Connection {
  ask(what: Ask): Promise<Answer>
  close(): void
}

export const loopback = '127.0.0.1'
const nothing = Buffer.alloc(0)

/** Connects when first asked. A connection that breaks rejects what was asked; the next ask connects anew. */
export function openConnection(port: number): Connection {
  let socket: Socket | undefined
  let received: Buffer = nothing
  let waiting: { done(answer: Answer): void; failed(reason: Error): void } | undefined

  function connected(): Socket {
    if (socket !== undefined) return socket
    const made = connect({ port, host: loopback, noDelay: true })
    received = nothing
    made.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const answer = readAnswer(received)
      if (answer === undefined) return
      received = nothing
      const asked = waiting
      waiting = undefined
      asked?.done(answer)
    })
    made.on('error', () => made.destroy())
    made.on('close', () => {
      if (socket === made) socket = undefined
      const asked = waiting
      waiting = undefined
      asked?.failed(new Error('the connection broke'))
    })
    socket = made
    return made
  }

  return {
    ask(what) {
      if (waiting !== undefined) throw new Error('a connection asks one thing at a time')
      return new Promise((done, failed) => {
        waiting = { done, failed }
        connected().write(requestOf(port, what))
      })
    },
    close: () => socket?.destroy(),
  }
}

/** Asks one thing on a connection of its own. */
export async function askOnce(port: number, what: Ask): Promise<Answer> {
  const connection = openConnection(port)
  try {
    return await connection.ask(what)
  } finally {
    connection.close()
  }
}

/** A request as it goes over the wire; one with a form is a POST from the house's own page. */
export function requestOf(port: number, { path, headers = {}, form }: Ask): string {
  const lines = Object.entries({ host: `${loopback}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  if (form === undefined) return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  const body = new URLSearchParams(form).toString()
  const about = `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\nsec-fetch-site: same-origin\r\n`
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}${about}\r\n${body}`
}

/** The encodings that browsers take. */
export const browserEncodings = { 'accept-encoding': 'gzip, deflate, br' }

/** The text of an answer, whichever encoding it came in. */
export function textOf({ body, headers }: Answer): string {
  switch (headers.get('content-encoding')) {
    case 'br':
      return brotliDecompressSync(body).toString()
    case 'gzip':
      return gunzipSync(body).toString()
    default:
      return body.toString()
  }
}

/** The head of an answer, when all of it has come. */
export function readHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const headers = new Map<string, string>()
  const cookies: string[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (name === 'set-cookie') cookies.push(value)
    else headers.set(name, value)
  }
  return { status: Number(first.slice(9, 12)), headers, cookies, bodyStart: end + 4 }
}

function readAnswer(bytes: Buffer): Answer | undefined {
  const head = readHead(bytes)
  if (head === undefined) return undefined
  const { bodyStart, ...rest } = head
  const body = readBody(head, bytes.subarray(bodyStart))
  return body && { ...rest, body }
}

function readBody({ status, headers }: Head, bytes: Buffer): Buffer | undefined {
  if (status === 204 || status === 304) return nothing
  if (headers.get('transfer-encoding') === 'chunked') {
    const { data, isOver } = readChunks(bytes)
    return isOver ? Buffer.concat(data) : undefined
  }
  const length = Number(headers.get('content-length'))
  if (!Number.isInteger(length)) throw new Error('an answer has neither a length nor chunks')
  return bytes.length < length ? undefined : bytes.subarray(0, length)
}

/** The whole chunks at the beginning of some bytes, and what is left of them. */
export function readChunks(bytes: Buffer): { data: Buffer[]; rest: Buffer; isOver: boolean } {
  const data: Buffer[] = []
  let at = 0
  for (;;) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) break
    const length = Number.parseInt(bytes.toString('latin1', at, line), 16)
    if (bytes.length < line + 2 + length + 2) break
    if (length === 0) return { data, rest: nothing, isOver: true }
    data.push(bytes.subarray(line + 2, line + 2 + length))
    at = line + 2 + length + 2
  }
  return { data, rest: bytes.subarray(at), isOver: false }
}
