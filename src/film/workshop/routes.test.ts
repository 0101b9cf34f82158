import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { secure, securityHeaders } from '#platform/http/headers.ts'
import { href, languages } from '#urls.ts'
import { openTemplates, workshopRoutes } from './index.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { words } from './words.ts'

const headers = securityHeaders('https://erduaware.test')
const assets = { href: (name: string) => `/assets/${name}`, respond: () => new Response('script', { headers: { 'content-type': 'text/javascript' } }) }
const app = new Hono({ strict: false })
app.use(secure('https://erduaware.test'))
for (const language of languages) app.route(href(language, '/'), workshopRoutes({ templates: openTemplates('content'), headers }, { language, assets, publicUrl: undefined, breachUrl: undefined }))

const ask = (path: string) => app.request(path)
function send(path: string, script: string): Promise<Response> {
  const body = new FormData()
  body.set('script', script)
  return Promise.resolve(app.request(path, { method: 'POST', body }))
}

test('the page may record and run the encoder, and nothing else that other pages may not', async () => {
  const response = await ask('/vaerksted')
  assert.equal(response.status, 200)
  const policy = response.headers.get('content-security-policy') ?? ''
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/)
  assert.match(policy, /worker-src 'self' blob:$/)
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/)
  assert.match(response.headers.get('permissions-policy') ?? '', /camera=\(\), microphone=\(self\)/)
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  const other = await ask('/vaerksted/ord')
  assert.equal(other.headers.get('content-security-policy'), headers['content-security-policy'])
  assert.match(other.headers.get('permissions-policy') ?? '', /microphone=\(\)/)
})

test('the English page has an English address, and the Danish one leads there', async () => {
  const response = await ask('/en/workshop')
  assert.equal(response.status, 200)
  assert.match(await response.text(), /<html lang="en"[\s\S]*The film workshop/)
  assert.equal((await ask('/en/vaerksted')).headers.get('location'), '/en/workshop')
})

test('a screenplay with faults comes back as it was typed, each fault at its line; one without is praised', async () => {
  const wrong = 'Title: X & <Y>\nMedvirkende:\n    AMINA: leder, 40\n\nINDE. KØEN - NAT\n\nAMINA ler.\nAMINA hopper.\n'
  const response = await send('/vaerksted', wrong)
  assert.equal(response.status, 422)
  const html = await response.text()
  assert.match(html, /Én ting skal rettes[\s\S]*Linje 8[\s\S]*hopper/)
  assert.ok(html.includes('Title: X &amp; &lt;Y&gt;\nMedvirkende:\n    AMINA'))
  const right = await send('/vaerksted', wrong.replace('hopper', 'nikker'))
  assert.equal(right.status, 200)
  assert.match(await right.text(), /Ingen fejl/)
})

test('nothing, too much and far too much are each answered with a sentence', async () => {
  const empty = await send('/vaerksted', ' \n')
  assert.equal(empty.status, 422)
  assert.ok((await empty.text()).includes(words.da.empty))
  const large = await send('/vaerksted', 'Æ'.repeat(600_000))
  assert.equal(large.status, 422)
  assert.match(await large.text(), /Linje 1\b/)
  const huge = await send('/vaerksted', 'x'.repeat(1_500_000))
  assert.equal(huge.status, 422)
  assert.ok((await huge.text()).includes(words.da.tooLarge.slice(0, 40)))
})

test('every film of the library can be begun from, and nothing else can be fetched', async () => {
  const list = await openTemplates('content').list('da')
  assert.ok(list.length >= 2)
  for (const { id, language, title } of list) {
    const response = await ask(`/vaerksted/film/${language}/${id}.fountain`)
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/)
    const { screenplay } = parseScreenplay(await response.text())
    assert.equal(screenplay?.title, title)
  }
  assert.equal((await openTemplates('content').list('en'))[0]?.language, 'en')
  for (const path of ['/vaerksted/film/da/findes-ikke.fountain', '/vaerksted/film/de/brevet-i-skraldespanden.fountain', '/vaerksted/film/da/..%2f..%2fpackage.fountain']) assert.notEqual((await ask(path)).status, 200)
})

test('the screenplays that the page shows as samples have no faults', () => {
  for (const language of languages) assert.deepEqual(parseScreenplay(words[language].guide.sample).faults, [])
})
