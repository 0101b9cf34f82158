import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Validator } from '@cfworker/json-schema'
import { Hono } from 'hono'
import { testDatabase } from '#platform/database/testing.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { createPublished } from '#platform/http/published.ts'
import { href, languages, urls, type Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { openFinder } from './finder.ts'
import { openRoutes } from './open-routes.ts'

const content = mkdtempSync(join(tmpdir(), 'erduaware-open-'))
after(() => rmSync(content, { recursive: true }))
cpSync(join(import.meta.dirname, '../sample'), content, { recursive: true })
const library = await openLibrary(content, () => undefined)
const database = await testDatabase()
after(() => database.close())
let day = '2026-11-24'
const finder = openFinder({ db: database.db, library, clock: { now: () => new Date(`${day}T09:00:00Z`) }, log: (line) => assert.fail(line) })

function open(publicUrl: string | undefined) {
  const assets = { href: (name: string) => urls.asset(name), respond: () => assert.fail('no asset is asked for') }
  const site = (language: Language): Site => ({ language, assets, publicUrl, breachUrl: undefined })
  const published = createPublished({})
  const app = new Hono({ strict: false })
  app.onError(errorPage(site, (line) => assert.fail(line)))
  for (const language of languages) app.route(href(language, '/'), openRoutes({ library, finder, published }, site(language)))
  return app
}

const origin = 'https://aware.example.dk'
async function text(path: string, app = open(origin)): Promise<string> {
  const response = await app.request(path)
  assert.equal(response.status, 200, path)
  return response.text()
}

test('the whole library is what its schema says, whoever fetches it', async () => {
  const [data, schema] = [JSON.parse(await text(urls.openData)), JSON.parse(await text(urls.openDataSchema))]
  const result = new Validator(schema, '2020-12', false).validate(data)
  assert.deepEqual(result.errors, [])
  assert.equal(data.$schema, `${origin}${urls.openDataSchema}`)
  assert.equal(data.dilemmas.length, library.current().dilemmas('da').length + library.current().dilemmas('en').filter(({ language }) => language === 'en').length)
  const broken = structuredClone(data)
  broken.dilemmas[0].choices[0].law = 'maybe'
  assert.equal(new Validator(schema, '2020-12', false).validate(broken).valid, false, 'the schema refuses what is wrong')
})

test('the terms, the sources and that no lawyer has reviewed the rules stand in the data', async () => {
  const data = JSON.parse(await text(urls.openData))
  assert.equal(data.licence.id, 'CC-BY-4.0')
  assert.match(data.lawNotice.da, /Ingen jurist har gennemgået reglerne/)
  for (const dilemma of data.dilemmas) {
    assert.ok(['found', 'derived'].includes(dilemma.provenance.kind))
    assert.ok('reviewed' in dilemma && dilemma.law.length > 0)
  }
})

test('the data come compressed, and 304 for whoever has them', async () => {
  const app = open(origin)
  const packed = await app.request(urls.openData, { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(packed.headers.get('content-encoding'), 'gzip')
  assert.equal((await app.request(urls.openData, { headers: { 'if-none-match': packed.headers.get('etag') ?? '' } })).status, 304)
})

test('the feed tells when a text came and when it changed, the last changed first', async () => {
  const first = await text(urls.feed)
  assert.equal(first.match(/<updated>2026-11-24T00:00:00Z<\/updated>/g)?.length, (first.match(/<entry/g)?.length ?? 0) + 1)
  const file = join(content, 'da/practices/skaermen-vender-den-rigtige-vej.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: .*$/m, 'summary: En ny & kort <opsummering>.'))
  day = '2026-12-01'
  assert.ok(await library.refresh(), 'there is a new edition')
  const later = await text(urls.feed)
  const [newest, ...older] = later.split('<entry').slice(1)
  assert.match(newest ?? '', /En ny &amp; kort &lt;opsummering&gt;\..*/s)
  assert.match(newest ?? '', /<published>2026-11-24T00:00:00Z<\/published>\n<updated>2026-12-01T00:00:00Z<\/updated>/)
  for (const entry of older) assert.match(entry, /<updated>2026-11-24/)
})

test('a feed entry keeps its id in every house and after every move', async () => {
  const ids = (feed: string) => [...feed.matchAll(/<entry[^>]*>\n<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id)
  const here = ids(await text(urls.feed))
  assert.ok(here.length >= 3)
  assert.equal(new Set(here).size, here.length)
  assert.deepEqual(ids(await text(urls.feed, open(undefined))), here)
  assert.notDeepEqual(ids(await text(href('en', urls.feed))), here)
})

test('the site map names every page in each language with its twins, and needs a public address', async () => {
  const map = await text(urls.sitemap)
  assert.match(map, /<loc>https:\/\/aware\.example\.dk\/en\/dilemmaer\/brevet-i-skraldespanden<\/loc><xhtml:link rel="alternate" hreflang="da" href="https:\/\/aware\.example\.dk\/dilemmaer\/brevet-i-skraldespanden"\/>/)
  assert.equal((await open(undefined).request(urls.sitemap)).status, 404)
})

test('robots are shown the map, and kept out of rooms, records and searches', async () => {
  const robots = await text(urls.robots)
  for (const path of ['/d/', '/en/d/', '/referat/', '/svar/', '/soeg', '/en/soeg']) assert.ok(robots.includes(`Disallow: ${path}\n`), path)
  assert.match(robots, /^Sitemap: https:\/\/aware\.example\.dk\/sitemap\.xml$/m)
  assert.doesNotMatch(await text(urls.robots, open(undefined)), /Sitemap/)
})
