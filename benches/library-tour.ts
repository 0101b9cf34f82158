import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { urls } from '#urls.ts'
import { expect } from './meeting.ts'
import { askOnce, browserEncodings, loopback, readHead, requestOf, textOf, type Answer } from './wire.ts'

/** A page of the library as it is sent: what a server must answer, to the byte. */
export type LibraryPage = { path: string; headers: Answer['headers']; body: Buffer }

const connections = 32

/**
 * Every page of the library in both languages: what the site map names, and of each dilemma the script, the sheet and
 * the page for whoever is alone. Each body is held against the hash that the house itself gives of it.
 */
export async function readLibrary(port: number, publicUrl: string): Promise<LibraryPage[]> {
  const map = textOf(expect(200, await askOnce(port, { path: urls.sitemap, headers: browserEncodings })))
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replace(publicUrl, '') || '/')
  const dilemmas = named.filter((path) => /^(?:\/en)?\/dilemmaer\/[^/]+$/.test(path))
  const beside = dilemmas.flatMap((path) => ['alene', 'ark', 'drejebog'].map((what) => `${path}/${what}`))
  const pages: LibraryPage[] = []
  for (const path of new Set([...named, ...beside, urls.awareSheet, `/en${urls.awareSheet}`])) {
    const answer = await askOnce(port, { path, headers: browserEncodings })
    // Not every dilemma has a script.
    if (answer.status === 404 && path.endsWith('/drejebog')) continue
    const { headers, body } = expect(200, answer)
    if (headers.get('content-encoding') !== 'br') throw new Error(`${path} is not sent with brotli`)
    if (headers.get('etag') !== `"${createHash('sha256').update(brotliDecompressSync(body)).digest('base64url').slice(0, 16)}"`) throw new Error(`${path} is not what its hash says`)
    pages.push({ path, headers, body })
  }
  return pages
}

/** Throws unless a server sends every page as it is, told by the hash of its bytes. */
export async function mustBeSame(port: number, pages: readonly LibraryPage[]): Promise<void> {
  for (const { path, body } of pages) {
    const answer = expect(200, await askOnce(port, { path, headers: browserEncodings }))
    if (hashOf(answer.body) !== hashOf(body)) throw new Error(`${path} is not the same on port ${port}`)
  }
}

/** Walks all pages again and again for a while, over some connections that each begin at another page; each body must be the page's, to the byte. */
export async function tour(port: number, pages: readonly LibraryPage[], ms: number): Promise<{ answersPerSecond: number; generatorBusy: number }> {
  const stops = pages.map(({ path, body }) => ({ request: Buffer.from(requestOf(port, { path, headers: browserEncodings })), body, wholeLength: 0 }))
  const usedBefore = process.cpuUsage()
  const startedAt = performance.now()
  const counts = await Promise.all(Array.from({ length: connections }, (_, index) => walk(port, stops, Math.floor((index * stops.length) / connections), startedAt + ms)))
  const tookMs = performance.now() - startedAt
  const { user, system } = process.cpuUsage(usedBefore)
  return { answersPerSecond: (1000 * counts.reduce((sum, count) => sum + count, 0)) / tookMs, generatorBusy: (user + system) / 1000 / tookMs }
}

/** `wholeLength`: how long head and body are together, once that is known; 0 before. */
type Stop = { request: Buffer; body: Buffer; wholeLength: number }

function walk(port: number, stops: Stop[], from: number, until: number): Promise<number> {
  return new Promise((done, failed) => {
    let at = from
    let answers = 0
    let received: Buffer | undefined
    const socket = connect({ port, host: loopback, noDelay: true })
    const ask = () => {
      const stop = stops[at % stops.length]
      if (stop !== undefined) socket.write(stop.request)
    }
    ask()
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('the connection broke')))
    socket.on('data', (chunk) => {
      received = received === undefined ? chunk : Buffer.concat([received, chunk])
      const stop = stops[at % stops.length]
      if (stop === undefined) return
      stop.wholeLength ||= (readHead(received)?.bodyStart ?? Number.NaN) + stop.body.length || 0
      if (stop.wholeLength === 0 || received.length < stop.wholeLength) return
      const isSame = received.length === stop.wholeLength && received.toString('latin1', 9, 12) === '200' && received.subarray(-stop.body.length).equals(stop.body)
      if (!isSame) return void socket.destroy(new Error('an answer differs'))
      received = undefined
      answers++
      at++
      if (performance.now() < until) return ask()
      done(answers)
      socket.destroy()
    })
  })
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
