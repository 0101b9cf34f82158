import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { errorPage } from '#platform/http/refusals.tsx'
import { urls, type Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { FrontPage } from '../pages/front/front.tsx'
import { shareRoutes } from './routes.ts'
import { openSharing } from './sharing.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-shared-'))
const logged: string[] = []
const sharing = openSharing({ folder, log: (line) => void logged.push(line) })
after(async () => {
  await sharing.close()
  rmSync(folder, { recursive: true })
})
const library = await openLibrary(join(import.meta.dirname, '../sample'), () => undefined)
const site = (publicUrl: string | undefined) => (language: Language) => ({ language, assets: { href: (name: string) => urls.asset(name), respond: () => assert.fail() }, publicUrl, breachUrl: undefined })
const app = new Hono()
app.onError(errorPage(site(undefined), (line) => assert.fail(line)))
app.route('/', shareRoutes({ library, sharing }))

test('the picture of a page is drawn once as a PNG of 1200 by 630, and kept', async () => {
  const path = urls.shared('da', 'dilemma', 'brevet-i-skraldespanden')
  const [first, second] = await Promise.all([app.request(path), app.request(path)])
  const png = Buffer.from(await first.arrayBuffer())
  assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630])
  assert.ok(png.equals(Buffer.from(await second.arrayBuffer())))
  assert.equal(readdirSync(folder).length, 1)
  assert.equal((await app.request(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status, 304)
  assert.deepEqual(logged, [])
})

test('a page that is not there, and words that make no page, have no picture', async () => {
  for (const path of [urls.shared('da', 'dilemma', 'findes-ikke'), urls.shared('sv', 'front', 'by'), urls.shared('da', 'story', 'by')]) assert.equal((await app.request(path)).status, 404, path)
})

test('a picture that cannot be drawn is said once in the log, and the address has none', async () => {
  const broken = { kicker: '', title: 'Brudt', picture: 'no picture', mark: 'no mark' }
  assert.equal(await sharing.pictureOf(broken), undefined)
  assert.equal(await sharing.pictureOf(broken), undefined)
  assert.equal(logged.length, 1)
})

test('a page names its picture by a whole address, and names none where its own address is not known', async () => {
  const page = async (publicUrl: string | undefined) => String(await FrontPage({ site: site(publicUrl)('da'), edition: library.current() }).toString())
  assert.match(await page('https://aware.example.dk'), /<meta property="og:image" content="https:\/\/aware\.example\.dk\/deling\/da\/front\/by"\/>[^]*summary_large_image/)
  assert.match(await page('https://aware.example.dk'), /<link rel="canonical" href="https:\/\/aware\.example\.dk\/"\/>/)
  assert.doesNotMatch(await page(undefined), /og:image|twitter:card|rel="canonical"/)
})
