import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { filmHouse, openPort } from '../src/film/player/testing-house.tsx'
import { closePages, launch, openPage, phone, projector } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

const id = 'brevet-i-skraldespanden'
const house = filmHouse({ assetsFolder: process.env['FILM_ASSETS'] ?? 'dist/assets' })
let port: Awaited<ReturnType<typeof openPort>>
let browser: Browser
before(async () => {
  ;[port, browser] = await Promise.all([openPort(house), launch()])
})
after(async () => {
  await browser?.close()
  await port?.close()
})
afterEach(() => closePages(browser))

const address = (who: string, state: object) => `${port.origin}/sammen/${id}/${who}?state=${encodeURIComponent(JSON.stringify(state))}`
/** What the room's stream does: the news is put in anew. */
const announce = (page: Page, state: object) => page.evaluate(([film, news]) => {
  const element = document.createElement('film-steering')
  Object.assign(element.dataset, { film, state: news, now: String(Date.now()) })
  document.querySelector('live-region')?.replaceChildren(element)
}, [id, JSON.stringify(state)] as const)
const caption = (page: Page) => page.locator('[data-caption]:not([hidden])')

test('the shared screen plays by itself where the room is, stops when the facilitator says so, and shows a consequence', async () => {
  const page = await openPage(browser, port.origin, projector)
  await page.goto(address('screen', {}))
  await page.locator('[data-still]').waitFor()
  assert.equal(await page.locator('canvas').count(), 0, 'nobody has pressed start')
  await announce(page, { part: 'start', at: 14.9, playing: true, sentAt: Date.now(), shown: [] })
  await page.locator('.film-player canvas').waitFor()
  await caption(page).filter({ hasText: 'Alle gode gange tre' }).waitFor()
  await announce(page, { part: 'start', at: 23, playing: false, sentAt: Date.now(), shown: [] })
  await caption(page).filter({ hasText: 'Den kender mig' }).waitFor()
  await page.waitForTimeout(2500)
  assert.match((await caption(page).textContent()) ?? '', /Den kender mig/, 'it stands still')
  assert.equal(await page.locator('.film-controls, [data-ask]').count(), 0, 'nothing can be pressed on the screen but its sound')
  assert.ok((await caption(page).evaluate((line) => parseFloat(getComputedStyle(line).fontSize))) > 31)
  const part = (await house.films.filmOf(id))?.timeline.parts[1]
  await announce(page, { part: part?.id, at: (part?.from ?? 0) + 5, playing: false, sentAt: Date.now(), shown: [part?.id] })
  await caption(page).filter({ hasText: 'Søren' }).waitFor()
  await lookAt(page, 'the shared screen')
})

test('a phone follows only when it is asked to, without sound, with captions of its own', async () => {
  const page = await openPage(browser, port.origin, phone)
  await page.goto(address('phone', { part: 'start', at: 15, playing: false, sentAt: 1, shown: [] }))
  await page.locator('[data-follow]').waitFor()
  assert.equal(await page.locator('canvas').count(), 0)
  await lookAt(page, 'the phone before')
  await page.locator('[data-follow]').click()
  await caption(page).filter({ hasText: 'Alle gode gange tre' }).waitFor()
  await page.locator('[aria-controls$=settings]').click()
  await page.locator('[data-set=language]').selectOption('en')
  await caption(page).filter({ hasText: 'Third time lucky' }).waitFor()
  assert.equal(await page.locator('[data-do=toggle], [data-do=mute]').count(), 0)
  await lookAt(page, 'the phone')
  await fitsNarrow(page, 'the phone')
})

test('the facilitator can start, go back, and show any consequence or the one that the room chose', async () => {
  const page = await openPage(browser, port.origin, phone)
  await page.goto(address('guide', {}))
  assert.deepEqual(await page.locator('.film-steering button').allTextContents(), ['Start filmen'])
  await page.goto(address('guide', { part: 'start', at: 99, playing: true, sentAt: 1, shown: ['loeber-efter'] }))
  assert.ok(await page.getByText('Filmen venter på jer.').isVisible())
  assert.deepEqual((await page.locator('.film-steering button').allTextContents()).slice(0, 4), ['10 sekunder tilbage', 'Forfra', 'Vis det, I valgte', 'Vis følge A: Jeg løber efter ham (vist)'])
  await lookAt(page, 'the facilitator')
  await fitsNarrow(page, 'the facilitator')
})
