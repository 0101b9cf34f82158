import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { systemClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/database/testing.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { createPublished } from '#platform/http/published.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import { words as platform } from '#platform/html/words.ts'
import { openFilms } from '#film/index.ts'
import { href, languages, urls, type Language } from '#urls.ts'
import { libraryRoutes, openFinder, openLibrary, type Printer } from './index.ts'
import { quietDesk } from './trial/testing-desk.ts'

const root = join(import.meta.dirname, '../..')
const workshop = mkdtempSync(join(tmpdir(), 'erduaware-pages-'))
after(() => rmSync(workshop, { recursive: true }))
symlinkSync(join(root, 'client'), join(workshop, 'client'))
const client: { buildClient(root: string): Promise<void> } = await import(new URL('../../scripts/build-client.mjs', import.meta.url).href)
await client.buildClient(workshop)
const content = join(workshop, 'content')
cpSync(join(root, 'content'), content, { recursive: true })
// One text has lost its English here, as a text that a municipality wrote yesterday.
rmSync(join(content, 'en/dilemmas/paa-konens-vegne'), { recursive: true })

const headers = securityHeaders(undefined)
const library = await openLibrary(content, () => undefined)
const assets = loadAssets(join(workshop, 'dist/assets'), headers)
const database = await testDatabase()
after(() => database.close())
const finder = openFinder({ db: database.db, library, clock: systemClock, log: (line) => assert.fail(line) })
// Whether a document is there is asked here of some two hundred addresses; that it is made is tested where it is made.
const blank = join(workshop, 'blank.pdf')
writeFileSync(blank, '%PDF-1.7')
const printer: Printer = { print: async () => ({ path: blank, hash: 'blank' }), close: async () => {} }
const app = openSite()

function openSite(): Hono {
  const published = createPublished(headers)
  const site = (language: Language) => ({ language, assets, publicUrl: undefined, breachUrl: undefined })
  const house = new Hono({ strict: false })
  house.onError(errorPage(site, (line) => assert.fail(line)))
  house.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  for (const language of languages) house.route(href(language, '/'), libraryRoutes({ library, clock: systemClock, finder, printer, films: openFilms({ folderOf: (id) => join(content, 'da/dilemmas', id) }), videoDesk: { videos: { publishedVideo: async () => undefined } }, published, trialDesk: quietDesk(database.db) }, site(language)))
  return house
}

const edition = library.current()
const paths = [
  urls.front,
  urls.dilemmas,
  urls.practices,
  urls.print,
  urls.search,
  `${urls.search}?q=fuldmagt&rolle=counter`,
  `${urls.search}?q=xyzzyq`,
  urls.workplaces,
  urls.writeStory,
  urls.storyChecklist,
  urls.contents,
  urls.aware,
  urls.awareSheet,
  urls.processes,
  urls.plan,
  `${urls.plan}?tid=40&moeder=5&fra=2027-01-12`,
  `${urls.plan}?rolle=counter&tid=8&moeder=3&fra=x`,
  urls.how,
  urls.promise,
  urls.committee,
  urls.about,
  urls.accessibility,
  ...edition.dilemmas('da').flatMap(({ id }) => [urls.dilemma(id), urls.dilemmaSheet(id), urls.dilemmaAlone(id), `${urls.dilemma(id)}/drejebog`]),
  ...edition.practices('da').map(({ id }) => urls.practice(id)),
  ...edition.processes('da').map(({ id }) => urls.process(id)),
]
// One after another: hundreds at once would let the searches among them wait too long for their database.
const pages: { language: Language; path: string; html: string }[] = []
for (const language of languages) for (const path of paths) pages.push({ language, path: href(language, path), html: await text(href(language, path)) })

async function text(path: string): Promise<string> {
  const response = await app.request(path)
  assert.equal(response.status, 200, path)
  return response.text()
}

test('every public page is there in both languages', () => {
  assert.ok(edition.dilemmas('da').length >= 8)
  for (const { language, path, html } of pages) assert.match(html, new RegExp(`^<!doctype html><html lang="${language}"`), path)
})

test('a page has one first heading, a name of its own and no style or script within it', () => {
  for (const { path, html } of pages) {
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, `${path}: one h1`)
    assert.match(html, /<title>[^<]+<\/title>/, path)
    assert.doesNotMatch(html, / style=/, path)
    assert.doesNotMatch(html, /<style|<script(?! type="module" src="\/assets\/)/, path)
    assert.doesNotMatch(html, /\bundefined\b|\[object Object\]/, path)
    assert.doesNotMatch(html, /(src|href)="https?:[^"]*"(?![^>]*rel="external noreferrer")/, `${path}: nothing is fetched from others`)
  }
})

test('headings go down one level at a time, and no id stands twice', () => {
  for (const { path, html } of pages) {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: h${level} after h${levels[index - 1] ?? 0}`))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], path)
  }
})

test('every field has a label, and every name that is pointed to is there', () => {
  for (const { path, html } of pages) {
    for (const [field] of html.matchAll(/<input(?! type="(?:checkbox|radio|hidden)")[^>]*>/g)) {
      const id = / id="([^"]+)"/.exec(field)?.[1]
      assert.ok(field.includes(' aria-label="') || (id !== undefined && html.includes(`for="${id}"`)), `${path}: ${field}`)
    }
    for (const [, ids = ''] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) for (const id of ids.split(' ')) assert.ok(html.includes(` id="${id}"`), `${path}: ${id}`)
    for (const [image] of html.matchAll(/<img[^>]*>/g)) assert.match(image, / alt=/, path)
  }
})

test('a page says what it is to whoever is sent its address, and a dilemma on what terms it may be used', () => {
  for (const { path, language, html } of pages) {
    assert.match(html, /<meta property="og:title" content="[^"]+"/, path)
    assert.ok(html.includes(`type="application/atom+xml" title="${language === 'da' ? 'Nyt i biblioteket' : 'New in the library'}" href="${href(language, urls.feed)}"`), path)
    assert.doesNotMatch(html, /og:image|ld\+json/, path)
  }
  const { html } = pages.find(({ path }) => path === urls.dilemma('brevet-i-skraldespanden')) ?? assert.fail()
  assert.match(html, /<article itemscope="" itemtype="https:\/\/schema\.org\/LearningResource">/)
  for (const [name, value] of [['inLanguage', 'da'], ['license', 'https://creativecommons.org/licenses/by/4.0/'], ['timeRequired', 'PT20M']]) assert.match(html, new RegExp(`LearningResource">.*<meta itemprop="${name}" content="${value}"/>.*</article>`, 'is'), `${name} stands within what it describes`)
  assert.match(html, /<h1 itemprop="name">Brevet i skraldespanden<\/h1>/)
})

test('a dilemma leads to three others that are like it, and the list of dilemmas to the search', () => {
  for (const { id } of edition.dilemmas('da')) {
    const { html } = pages.find(({ path }) => path === urls.dilemma(id)) ?? assert.fail()
    const more = /aria-labelledby="p-mere">(.*?)<\/section>/s.exec(html)?.[1] ?? ''
    assert.equal(more.match(/<li/g)?.length, 3, id)
    assert.ok(!more.includes(`href="${urls.dilemma(id)}"`), id)
  }
  assert.match(pages.find(({ path }) => path === urls.dilemmas)?.html ?? '', /<form[^>]* action="\/soeg" role="search"/)
})

test('every link of our own leads to a page, a place on it, or another part of the house', async () => {
  const elsewhere = [urls.start, urls.join, urls.workshop, ...edition.dilemmas('da').map(({ id }) => urls.dilemmaFilm(id))]
  const known = new Map(pages.map(({ path, html }) => [path, html]))
  for (const { path, html } of pages) {
    for (const [, link] of html.matchAll(/(?:href|src|srcset|action)="([^"]+)"/g)) {
      if (link === undefined || /^https?:/.test(link)) continue
      const [to = '', anchor] = link.replaceAll('&amp;', '&').split('#')
      const bare = to.split('?')[0] ?? ''
      if (bare.startsWith('/film/')) continue
      if (elsewhere.some((part) => languages.some((language) => bare === href(language, part)))) continue
      const target = to === '' ? html : (known.get(to) ?? (await text(to)))
      known.set(to === '' ? path : to, target)
      if (anchor !== undefined) assert.ok(target.includes(` id="${anchor}"`), `${path} -> ${link}`)
    }
  }
})

test('wherever law stands it says that no lawyer has reviewed it', () => {
  const lawful = /Inden for loven|Databeskyttelsesforordningen|Forvaltningsloven|Within the law/
  const withLaw = pages.filter(({ html }) => lawful.test(html))
  assert.ok(withLaw.length >= 30, 'there are pages with law')
  for (const { path, html } of withLaw) assert.ok(Object.values(platform).some(({ banner }) => html.includes(banner)), path)
})

test('what the law says of the choices is folded away until the team has talked', () => {
  const { html } = pages.find(({ path }) => path === urls.dilemma('brevet-i-skraldespanden')) ?? assert.fail()
  const folded = /<details>([\s\S]*?)<\/details>/.exec(html)?.[1] ?? ''
  assert.match(folded, /Vises først, når I har talt sammen/)
  assert.match(folded, /Inden for loven/)
  assert.doesNotMatch(html.replace(folded, ''), /class="law-tag/)
})

test('a text that is not translated is in Danish, marked as Danish, and the page says so', () => {
  const { html } = pages.find(({ path }) => path === href('en', urls.dilemma('paa-konens-vegne'))) ?? assert.fail()
  assert.match(html, /<html lang="en"/)
  assert.match(html, /<article lang="da"[ >]/)
  assert.match(html, /This text has not been translated yet\. Here it is in Danish\./)
  const translated = pages.find(({ path }) => path === href('en', urls.dilemma('brevet-i-skraldespanden')))?.html ?? assert.fail()
  assert.doesNotMatch(translated, /has not been translated|<article lang/)
})

test('filters find by address, keep what was chosen, and count the other options', async () => {
  const html = await text(`${urls.dilemmas}?sted=telefonen`)
  const all = edition.dilemmas('da')
  assert.ok(html.includes(`${all.filter(({ place }) => place === 'telefonen').length} af ${all.length} dilemmaer`))
  assert.match(html, /value="telefonen" checked/)
  assert.doesNotMatch(html, /Brevet i skraldespanden/)
  assert.match(await text(`${urls.dilemmas}?sted=telefonen&emne=access`), /Ingen dilemmaer passer til det hele/)
  assert.match(await text(`${urls.dilemmas}?sted=%22%3E%3Cscript%3E`), new RegExp(`>${all.length} dilemmaer\\.`))
})

test('the picture of a dilemma and the town by day and night are drawn, and only ours', async () => {
  for (const name of ['by', 'by-nat', 'brevet-i-skraldespanden']) {
    const response = await app.request(urls.picture(name))
    assert.equal(response.headers.get('content-type'), 'image/svg+xml')
    assert.match(await response.text(), /^<svg [\s\S]*<\/svg>$/)
  }
  assert.equal((await app.request(urls.picture('findes-ikke'))).status, 404)
})

test('what does not exist is not found, in the language of its address', async () => {
  for (const path of [urls.dilemma('x'), urls.dilemmaSheet('x'), `${urls.dilemma('x')}/drejebog`, urls.practice('x'), urls.process('x')]) {
    const response = await app.request(href('en', path))
    assert.equal(response.status, 404, path)
    assert.match(await response.text(), /<html lang="en"/)
  }
})

test('a page is the same bytes for everybody, and 304 for whoever has them', async () => {
  const first = await app.request(urls.promise, { headers: { 'accept-encoding': 'br' } })
  const etag = first.headers.get('etag') ?? assert.fail()
  assert.equal(first.headers.get('content-encoding'), 'br')
  assert.equal(first.headers.get('set-cookie'), null)
  assert.ok(first.headers.get('content-security-policy'))
  const second = await app.request(urls.promise, { headers: { 'if-none-match': etag } })
  assert.equal(second.status, 304)
  assert.equal(await second.text(), '')
})

test('a saved text is on its page at the next look, without a restart', async (context) => {
  const path = urls.dilemma('brevet-i-skraldespanden')
  const file = join(content, 'da/dilemmas/brevet-i-skraldespanden/dilemma.md')
  const before = readFileSync(file, 'utf8')
  const etag = (await app.request(path)).headers.get('etag') ?? ''
  writeFileSync(file, before.replace('Hun ser på køen.', 'Hun ser længe på køen.'))
  const now = performance.now() + 10_000
  context.mock.method(performance, 'now', () => now)
  const response = await app.request(path, { headers: { 'if-none-match': etag } })
  assert.equal(response.status, 200)
  assert.match(await response.text(), /Hun ser længe på køen\./)
})

test('the front page with its style and its fonts stays under 81,920 bytes', async () => {
  const size = async (path: string) => (await (await app.request(path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()).byteLength
  const html = await text(urls.front)
  const fetched = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, path]) => path ?? '')
  const style = await text(fetched.find((path) => path.endsWith('.css')) ?? assert.fail())
  const fonts = [...style.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, path]) => new URL(path ?? '', `http://x${fetched[0] ?? ''}`).pathname)
  assert.equal(fonts.length, 2)
  const sizes = await Promise.all([urls.front, ...fetched, ...fonts].map(size))
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
  assert.ok(total > 61_000 && total <= 81_920, `${total} bytes: ${sizes.join(' + ')}`)
})
