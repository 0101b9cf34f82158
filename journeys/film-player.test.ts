import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { createFilmJobs } from '../src/film/file/job.ts'
import { shortScreenplay } from '../src/film/file/testing-films.ts'
import { filmHouse, openPort } from '../src/film/player/testing-house.tsx'
import { rate } from '../src/film/sound/sound.ts'
import { closePages, laptop, launch, narrow, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

const id = 'brevet-i-skraldespanden'
const assetsFolder = process.env['FILM_ASSETS'] ?? 'dist/assets'
/** The narrator of this house hums for ten seconds, far longer than the quiet of the second description: a slow machine must see the picture wait. */
const hum = Float32Array.from({ length: 10 * rate }, (_, index) => 0.2 * Math.sin(index * 0.05))
const house = filmHouse({ assetsFolder, narrator: async () => ({ kind: 'robot', seconds: 10, phonemes: [], samples: hum }) })
const timeline = (await house.films.filmOf(id))?.timeline ?? assert.fail('there is no film')
const [stop] = timeline.stops
const told = timeline.descriptions[1] ?? assert.fail('the film has too few descriptions')
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

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-do') ?? document.activeElement?.className ?? '')
const second = (page: Page) => page.locator('[data-seek]').evaluate((bar) => (bar instanceof HTMLInputElement ? Number(bar.value) : -1))
const goTo = (page: Page, at: number) => page.locator('[data-seek]').evaluate((bar, to) => {
  if (bar instanceof HTMLInputElement) bar.value = String(to)
  bar.dispatchEvent(new Event('input'))
}, at)
async function open(page: Page, path = `/se/${id}`): Promise<void> {
  await page.goto(`${port.origin}${path}`)
  await page.locator('button.film-start').focus()
  await press(page, 'Enter')
  await page.locator('.film-player canvas').waitFor()
  await press(page, 'k')
}

test('nothing of the player is fetched, drawn or heard until somebody presses play', async () => {
  const page = await openPage(browser, port.origin, { ...laptop, reducedMotion: 'reduce' })
  const fetched: string[] = []
  page.on('request', (request) => void fetched.push(request.url()))
  await page.goto(`${port.origin}/se/${id}`)
  await page.locator('button.film-start').waitFor()
  await page.waitForTimeout(300)
  assert.deepEqual(fetched.filter((url) => /piece-(player|drawing|mixed|counter)|tidslinje|film-720|film-sound/.test(url)), [])
  assert.equal(await page.locator('canvas, video').count(), 0)
  await page.locator('button.film-start').click()
  await page.locator('.film-player canvas').waitFor()
  assert.ok(fetched.some((url) => url.includes('piece-counter')) && !fetched.some((url) => url.includes('piece-kitchen')), 'only the places that the film is set in are fetched')
})

test('the whole film can be walked by keyboard: play, jump, captions, the question, a consequence, the others, and out again', async () => {
  const page = await openPage(browser, port.origin, laptop)
  await open(page)
  assert.equal(await focused(page), 'toggle')
  await press(page, '5')
  assert.ok(Math.abs((await second(page)) - (stop?.from ?? 0) / 2) < 1)
  const half = await second(page)
  await press(page, 'ArrowRight')
  assert.ok(Math.abs((await second(page)) - half - 5) < 0.3)
  await press(page, 'j')
  assert.ok(Math.abs((await second(page)) - half + 5) < 0.3)
  await press(page, '>')
  assert.equal(await page.locator('[data-set=speed]').evaluate((field) => (field instanceof HTMLSelectElement ? field.value : '')), '1.25')
  await press(page, 'c')
  assert.equal(await page.locator('[data-do=captions]').getAttribute('aria-pressed'), 'false')
  assert.equal(await page.locator('[data-status]').textContent(), 'Undertekster er slået fra')
  await press(page, 'c', 'End')

  await page.locator('[data-ask]:not([hidden])').waitFor()
  assert.equal(await page.locator('[data-question]').textContent(), 'Hvad ville du gøre?')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Hvad ville du gøre?', 'whoever is in the player is led to the question')
  await press(page, 'Tab', 'Tab', 'Enter')
  assert.match((await page.locator('[data-time]').textContent()) ?? '', /^0:0\d \/ 0:\d\d$/)
  assert.equal(await focused(page), 'toggle')
  await press(page, 'k', 'End')
  assert.equal(await page.locator('[data-question]').textContent(), 'Se et andet valg')
  assert.deepEqual(await page.locator('.film-answer small').allTextContents(), ['Se hvad der sker', 'set', 'Se hvad der sker', 'Se hvad der sker'])
  assert.ok(await page.locator('.film-again').isVisible())

  for (let count = 0; count < 30 && (await page.evaluate(() => document.activeElement?.closest('.film-player') !== null)); count++) await press(page, 'Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY', 'Tab leads out of the player')
  const there = await second(page)
  await press(page, 'j')
  assert.equal(await second(page), there, 'keys belong to the page when the focus is outside')
})

test('captions are text below the picture and above the controls, and look as the viewer wants, also the next time', async () => {
  const page = await openPage(browser, port.origin, laptop)
  await open(page)
  await goTo(page, 15)
  const caption = page.locator('.film-band [data-caption]')
  assert.equal(await caption.textContent(), 'Amina: Nej. Men jeg går ingen steder. Alle gode gange tre.')
  const boxes = await page.evaluate(() => ['canvas', '.film-band', '.film-controls'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()))
  assert.ok(boxes[0].bottom <= boxes[1].top + 0.5 && boxes[1].bottom <= boxes[2].top + 0.5, 'captions cover neither hands nor controls')
  const look = () => caption.evaluate((line) => ({ size: parseFloat(getComputedStyle(line).fontSize), colour: getComputedStyle(line).color }))
  const usual = await look()
  await page.locator('[aria-controls$=settings]').click()
  await page.locator('[data-set=size]').selectOption('xl')
  await page.locator('[data-set=ink]').selectOption('yellow')
  await page.locator('[data-set=language]').selectOption('en')
  assert.match((await caption.textContent()) ?? '', /Third time lucky/)
  assert.equal(await caption.getAttribute('lang'), 'en')
  assert.ok((await look()).size > usual.size * 1.7)
  assert.equal((await look()).colour, 'rgb(255, 225, 77)')
  await page.reload()
  assert.equal(await page.locator('[data-start-label]').textContent(), 'Se videre')
  await page.locator('button.film-start').click()
  await page.locator('.film-player canvas').waitFor()
  assert.ok((await second(page)) >= 14, 'the film goes on where this tab left it')
  assert.equal(await page.locator('.film-player').getAttribute('data-size'), 'xl')
})

test('audio description is heard as a clip, called a robot voice, and holds the picture when it needs longer', async () => {
  const page = await openPage(browser, port.origin, laptop)
  await page.addInitScript(() => {
    const start = AudioBufferSourceNode.prototype.start
    const heard: number[] = []
    Object.assign(window, { heard })
    AudioBufferSourceNode.prototype.start = function (...given) {
      heard.push(this.buffer?.duration ?? 0)
      return start.apply(this, given)
    }
  })
  await open(page)
  await page.locator('[data-do=described]').click()
  await goTo(page, told.at - 0.2)
  await page.locator('[data-do=toggle]').click()
  await page.waitForFunction(() => 'heard' in window && Array.isArray(window.heard) && window.heard.some((seconds) => Math.abs(Number(seconds) - 10) < 0.01), undefined, { timeout: 15_000 })
  await page.locator('[data-robot]:not([hidden])').waitFor()
  // The clip of the test is longer than the quiet, so it ends after it.
  const quietEnds = told.at + told.room
  assert.ok(told.room < 7, 'else this test means nothing')
  await page.waitForFunction((at) => Number(document.querySelector<HTMLInputElement>('[data-seek]')?.value) >= at - 0.1, quietEnds, { timeout: 15_000 })
  await page.waitForTimeout(400)
  assert.ok((await second(page)) < quietEnds + 0.3, 'the picture waits')
  assert.ok(await page.locator('[data-do=toggle][data-is-on]').count(), 'and the film still counts as playing')
  await page.waitForFunction((at) => Number(document.querySelector<HTMLInputElement>('[data-seek]')?.value) > at + 0.3, quietEnds, { timeout: 15_000 })
})

test('the player has no fault by axe in either scheme, fits 320 px, and the text beside it follows', async () => {
  const page = await openPage(browser, port.origin, laptop)
  await page.goto(`${port.origin}/se/${id}`)
  await page.locator('button.film-start').waitFor()
  await lookAt(page, 'the poster')
  await open(page)
  await goTo(page, 15)
  await page.locator('.film-text > summary').click()
  await lookAt(page, 'the player with its text')
  assert.match((await page.locator('.film-text li[aria-current]').textContent()) ?? '', /Alle gode gange tre/)
  await page.locator('.film-text li', { hasText: told.text }).locator('button').click()
  // The film plays on from there, however slow the machine.
  await page.waitForFunction((at) => Number(document.querySelector<HTMLInputElement>('[data-seek]')?.value) >= at - 0.1, told.at)
  await press(page, 'k')
  for (const panel of ['settings', 'chapters']) {
    await page.locator(`[aria-controls$=${panel}]`).click()
    await lookAt(page, panel)
    await fitsNarrow(page, panel)
  }
  await page.locator('[data-seek]').focus()
  await press(page, 'End')
  await lookAt(page, 'the question')
  await fitsNarrow(page, 'the question')
})

test('on a phone the question stands below the picture, and every button can be hit', async () => {
  for (const size of [phone, narrow]) {
    const page = await openPage(browser, port.origin, size)
    await open(page)
    await press(page, 'End')
    await page.locator('[data-ask]:not([hidden])').waitFor()
    const boxes = await page.evaluate(() => ['.film-picture', '.film-ask'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()))
    assert.ok(boxes[1].top >= boxes[0].bottom - 0.5)
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.film-player button')].filter((one) => one.offsetWidth > 0 && (one.offsetWidth < 44 || one.offsetHeight < 44)).map((one) => `${one.dataset['do']} ${one.offsetWidth}x${one.offsetHeight}`))
    assert.deepEqual(small, [])
    await page.close()
  }
})

test('without a script there is the file with its tracks once it is made, and the text always', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-player-'))
  writeFileSync(join(folder, 'film.fountain'), shortScreenplay)
  const jobs = createFilmJobs({ folder: join(folder, 'films'), log: () => {} })
  const small = filmHouse({ assetsFolder, folderOf: (name) => (name === 'tre-sekunder' ? folder : undefined), jobs })
  const there = await openPort(small)
  context.after(async () => {
    await there.close()
    await jobs.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const page = await openPage(browser, there.origin, { ...laptop, javaScriptEnabled: false })
  await page.goto(`${there.origin}/se/tre-sekunder`)
  assert.match(await page.locator('.film-beside noscript p').innerText(), /^Filmen kan ses, når browseren må køre scripts/)
  assert.equal(await page.locator('.film-start').isVisible(), false, 'nothing can be pressed that does nothing')
  assert.equal(await page.locator('video').count(), 0)
  await page.locator('summary').click()
  await page.getByText('Nej <3 & tak.').waitFor()

  const film = await small.films.filmOf('tre-sekunder')
  assert.ok(film)
  await small.films.ask(film)
  const state = async () => (await small.films.fileOf(film))?.state
  for (let tries = 0; tries < 1200 && ['waiting', 'working'].includes((await state()) ?? 'waiting'); tries++) await new Promise((done) => setTimeout(done, 100))
  assert.equal(await state(), 'ready')
  await page.reload()
  await page.locator('video[controls][preload=metadata][poster]').waitFor()
  assert.equal(await page.locator('.film-start').isVisible(), false)
  assert.deepEqual(await page.locator('video track').evaluateAll((tracks) => tracks.map((track) => track.getAttribute('kind'))), ['captions', 'descriptions', 'chapters'])

  const other = await openPage(browser, there.origin, laptop)
  await other.goto(`${there.origin}/se/tre-sekunder?fil`)
  await other.locator('button.film-start').click()
  await other.locator('.film-player video').waitFor()
  assert.equal(await other.locator('.film-player canvas').count(), 0, 'the same player over the clock of the file')
  await other.locator('[data-ask]:not([hidden])').waitFor()
  assert.ok((await other.locator('video').evaluate((video) => (video instanceof HTMLVideoElement ? video.currentTime : 0))) > 1, 'it was played to its end')
})
