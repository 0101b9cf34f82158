import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { systemClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/database/testing.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, languages, urls, type Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { openFinder } from './finder.ts'
import { searchRoutes } from './routes.tsx'

const library = await openLibrary(join(import.meta.dirname, '../sample'), () => undefined)
const database = await testDatabase()
after(() => database.close())
const finder = openFinder({ db: database.db, library, clock: systemClock, log: (line) => assert.fail(line) })
const assets = { href: (name: string) => urls.asset(name), respond: () => assert.fail('no asset is asked for') }
const site = (language: Language): Site => ({ language, assets, publicUrl: undefined, breachUrl: undefined })
const app = new Hono({ strict: false })
for (const language of languages) app.route(href(language, '/'), searchRoutes({ library, finder }, site(language)))

async function ask(query: string, language: Language = 'da') {
  const response = await app.request(`${href(language, urls.search)}${query}`)
  assert.equal(response.status, 200, query)
  return { html: await response.text(), headers: response.headers }
}

test('a search is a page: what was typed stays in its field, and the found words are marked', async () => {
  const { html } = await ask('?q=breve')
  assert.match(html, /<input[^>]* name="q" value="breve"/)
  assert.match(html, /<a href="\/dilemmaer\/brevet-i-skraldespanden">/)
  assert.match(html, /<mark>[Bb]rev/)
  assert.match(html, /role="status"[^>]*><span>\d+ tekster\./)
})

test('what was typed is text wherever it comes back', async () => {
  const evil = '"><script>alert(1)</script><mark>'
  const { html } = await ask(`?q=${encodeURIComponent(evil)}&emne=${encodeURIComponent(evil)}`)
  assert.doesNotMatch(html, /<script>|<mark><|alert\(1\)<\/script>/)
  assert.match(html, /value="&quot;&gt;&lt;script&gt;/)
})

test('a page of finds is kept by no cache and no search engine', async () => {
  const { headers } = await ask('?q=brev')
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal(headers.get('x-robots-tag'), 'noindex')
  assert.equal(headers.get('etag'), null)
})

test('a choice narrows, stays ticked, and says how many the others would give', async () => {
  const { html } = await ask('?slags=practice')
  assert.match(html, /name="slags" value="practice" checked=""/)
  assert.match(html, /name="slags" value="dilemma"\/?>Dilemmaer<span class="num">1</)
  assert.doesNotMatch(html, /<h2><a href="\/dilemmaer\//)
})

test('nothing found is said kindly and leads on, in both languages', async () => {
  assert.match((await ask('?q=xqxqxq')).html, /Det fandt vi ikke\. Prøv med et andet ord.*Eller se efter emne.*\/soeg\?emne=/s)
  assert.match((await ask('?q=xqxqxq', 'en')).html, /We did not find that\..*\/en\/soeg\?emne=/s)
})

test('a word that was taken for another is said', async () => {
  assert.match((await ask('?q=skralespanden')).html, /Vi fandt ikke »skralespanden« og søgte på »skraldespanden«\./)
})

test('nothing asked for shows the form and no finds', async () => {
  const { html } = await ask('')
  assert.doesNotMatch(html, /<mark>|class="texts"/)
  assert.match(html, /Eller begynd med et emne/)
})
