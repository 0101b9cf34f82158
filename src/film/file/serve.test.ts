import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { errorPage } from '#platform/http/refusals.tsx'
import { rangeOf } from './byte-range.ts'
import { sendFilmFile } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-serve-'))
after(() => rmSync(folder, { recursive: true }))
const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
writeFileSync(join(folder, 'film.mp4'), bytes)
writeFileSync(join(folder, 'empty.vtt'), '')

const site = () => ({ language: 'da' as const })
const app = new Hono()
app.get('/film/:name', (context) => sendFilmFile(context, join(folder, context.req.param('name')), 'abc'))
app.onError((error, context) => ('status' in error && error.status === 404 ? context.text('', 404) : errorPage(site as never, console.error)(error, context)))
const ask = (headers: Record<string, string> = {}, method = 'GET', name = 'film.mp4') => app.request(`/film/${name}`, { headers, method })

test('a range header means what the standard says', () => {
  const table: [string | undefined, number, ReturnType<typeof rangeOf>][] = [
    [undefined, 100, { kind: 'whole' }],
    ['bytes=0-9', 100, { kind: 'part', first: 0, last: 9 }],
    ['bytes=90-', 100, { kind: 'part', first: 90, last: 99 }],
    ['bytes=-10', 100, { kind: 'part', first: 90, last: 99 }],
    ['bytes=-1000', 100, { kind: 'part', first: 0, last: 99 }],
    ['bytes=0-1000', 100, { kind: 'part', first: 0, last: 99 }],
    ['bytes=99-99', 100, { kind: 'part', first: 99, last: 99 }],
    ['Bytes=5-5', 100, { kind: 'part', first: 5, last: 5 }],
    ['bytes=100-', 100, { kind: 'outside' }],
    ['bytes=-0', 100, { kind: 'outside' }],
    ['bytes=0-', 0, { kind: 'outside' }],
    ['bytes=9-5', 100, { kind: 'whole' }],
    ['bytes=-', 100, { kind: 'whole' }],
    ['bytes=a-b', 100, { kind: 'whole' }],
    ['bytes=0-1,5-6', 100, { kind: 'whole' }],
    ['lines=0-1', 100, { kind: 'whole' }],
    ['bytes=99999999999999999999-', 100, { kind: 'outside' }],
  ]
  for (const [header, size, wanted] of table) assert.deepEqual(rangeOf(header, size), wanted, header)
})

test('a film is sent whole, and may be kept for ever', async () => {
  const answer = await ask()
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), 'video/mp4')
  assert.equal(answer.headers.get('content-length'), '300000')
  assert.equal(answer.headers.get('accept-ranges'), 'bytes')
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), bytes)
})

test('the part that is asked for is sent, and no more', async () => {
  const answer = await ask({ range: 'bytes=1000-200999' })
  assert.equal(answer.status, 206)
  assert.equal(answer.headers.get('content-range'), 'bytes 1000-200999/300000')
  assert.equal(answer.headers.get('content-length'), '200000')
  assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), bytes.subarray(1000, 201_000))
})

test('a part that the film does not have is refused with its size', async () => {
  const answer = await ask({ range: 'bytes=300000-' })
  assert.equal(answer.status, 416)
  assert.equal(answer.headers.get('content-range'), 'bytes */300000')
})

test('a part of another edition is answered with the whole of this one', async () => {
  const etag = (await ask()).headers.get('etag') ?? ''
  assert.equal((await ask({ range: 'bytes=0-9', 'if-range': etag })).status, 206)
  assert.equal((await ask({ range: 'bytes=0-9', 'if-range': '"other"' })).status, 200)
  assert.equal((await ask({ range: 'bytes=0-9', 'if-range': 'Tue, 24 Nov 2026 10:00:00 GMT' })).status, 200)
  assert.equal((await ask({ 'if-none-match': etag })).status, 304)
})

test('a HEAD request has the headers and no body', async () => {
  const answer = await ask({ range: 'bytes=-100' }, 'HEAD')
  assert.equal(answer.status, 206)
  assert.equal(answer.headers.get('content-length'), '100')
  assert.equal((await answer.arrayBuffer()).byteLength, 0)
})

test('an empty file, a file of another kind and one that is not there', async () => {
  const empty = await ask({}, 'GET', 'empty.vtt')
  assert.equal(empty.status, 200)
  assert.equal(empty.headers.get('content-length'), '0')
  assert.equal(empty.headers.get('content-type'), 'text/vtt; charset=utf-8')
  assert.equal((await ask({}, 'GET', 'film.exe')).status, 404)
  assert.equal((await ask({}, 'GET', 'other.mp4')).status, 404)
})

test('whoever leaves in the middle leaves no open file behind', { skip: process.platform !== 'linux' }, async () => {
  const answer = await ask()
  const reader = answer.body?.getReader()
  await reader?.read()
  assert.equal(openFilms(), 1)
  await reader?.cancel()
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(openFilms(), 0)
})

function openFilms(): number {
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).startsWith(folder)
    } catch {
      return false
    }
  }).length
}
