import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Hono } from 'hono'
import { systemClock } from '#platform/clock.ts'
import { createPublished } from '#platform/http/published.ts'
import { href, languages, urls } from '#urls.ts'
import { openLibrary } from '../../edition/open.ts'
import { planRoutes } from './routes.tsx'

const library = await openLibrary(join(import.meta.dirname, '../../../../content'), () => undefined)
const assets = { href: (name: string) => urls.asset(name), respond: () => assert.fail('no asset is asked for') }
const app = new Hono({ strict: false })
for (const language of languages) app.route(href(language, '/'), planRoutes({ library, published: createPublished({}), clock: systemClock }, { language, assets, publicUrl: undefined, breachUrl: undefined }))
const page = async (path: string) => (await app.request(path)).text()

test('the planner is a plain form first, and a plan only when somebody asks', async () => {
  const html = await page(urls.plan)
  assert.match(html, /<form[^>]* action="\/planlaeg"/)
  assert.doesNotMatch(html, /class="deals"|method="post"/)
  assert.match(await page(`${urls.plan}?tid=20`), /class="deals"/)
})

test('a plan shows its meetings with day and reason, keeps what was chosen, and can be sent on in English', async () => {
  const html = await page(`${urls.plan}?rolle=teacher&tid=8&moeder=3&uger=2&fra=2027-01-12`)
  for (const day of ['2027-01-12', '2027-01-26', '2027-02-09']) assert.ok(html.includes(`datetime="${day}"`), day)
  assert.match(html, /Alle begynder med det her/)
  assert.match(html, /<option value="teacher" selected="">/)
  assert.match(html, /href="\/planlaeg\/kalender\.ics\?rolle=teacher&amp;tid=8&amp;moeder=3&amp;uger=2&amp;fra=2027-01-12"/)
  assert.match(html, /href="\/en\/planlaeg\?rolle=teacher&amp;/)
})

test('nothing is stored: a plan sets no cookie, and its calendar is made anew from the address', async () => {
  const response = await app.request(`${urls.planCalendar}?moeder=2&fra=2027-01-12`)
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.equal((await response.text()).match(/BEGIN:VEVENT/g)?.length, 2)
  assert.equal((await app.request(`${urls.plan}?tid=20`)).headers.get('set-cookie'), null)
})

test('a day that is none is said at its field, and the plan stays', async () => {
  const html = await page(`${urls.plan}?tid=20&fra=i%20morgen`)
  assert.match(html, /<details class="no-print" open="">/)
  assert.match(html, /aria-invalid="true"/)
  assert.match(html, /class="deals"/)
  assert.doesNotMatch(html, /kalender\.ics/)
})

test('what stands in the address is never drawn into the page', async () => {
  assert.doesNotMatch(await page(`${urls.plan}?tid=20&rolle=%22%3E%3Cscript%3E&fra=%3Cb%3E`), /<script>|<b>i|"><b>/)
})

test('every process in a plan says whether it has been tried', async () => {
  const html = await page(`${urls.plan}?tid=40&moeder=5`)
  assert.ok((html.match(/Ikke afprøvet endnu/g)?.length ?? 0) >= 4)
})
