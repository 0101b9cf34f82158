import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { createPerson } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { dilemma, key, openVideoHouse } from '../src/film/video/testing-house.ts'
import { smallVideo } from '../src/film/video/testing-videos.ts'
import { words } from '../src/film/video/words.ts'
import { closePages, laptop, launch, openPage } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

const { da } = words
const tools = { createPerson, stillClock }
const folder = mkdtempSync(join(tmpdir(), 'erduaware-own-video-'))
let house: Awaited<ReturnType<typeof openVideoHouse>>
let browser: Browser
let origin = ''
const server = createServer((request, response) => void listen(request, response))
let listen: ReturnType<typeof getRequestListener> = getRequestListener(() => new Response())

before(async () => {
  // Only what these pages fetch is built, and nowhere but here.
  const fonts = { '.woff2': 'dataurl' } as const
  await build({ entryPoints: ['site', 'video', 'film'].map((name) => `client/styles/${name}.css`), outdir: folder, bundle: true, loader: fonts, logLevel: 'error' })
  await build({ entryPoints: ['client/video/video.ts', 'client/film/film.ts'], outdir: folder, entryNames: '[name]', chunkNames: '[name].[hash]', bundle: true, splitting: true, format: 'esm', logLevel: 'error' })
  writeFileSync(join(folder, 'film.mp4'), await smallVideo({ width: 320, height: 180, seconds: 4 }))
  ;[house, browser] = await Promise.all([openVideoHouse(tools, { assets: folder }), launch()])
  listen = getRequestListener(house.app.fetch)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
after(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
  await house?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => closePages(browser))

async function unlock(page: Page): Promise<void> {
  await page.goto(`${origin}/vaerksted/video`)
  await page.getByLabel(da.door.key).fill(key)
  await page.getByRole('button', { name: da.door.open }).click()
  await page.getByLabel(da.upload.title).waitFor()
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel(da.upload.title).fill('Nabolaget spørger')
  await page.getByLabel(da.upload.dilemma).selectOption(dilemma)
  await page.getByLabel(da.consent.tick).check()
  await page.locator('input[type=file]').setInputFiles(join(folder, 'film.mp4'))
}

test('a video is uploaded over a network that fails, gets captions and a question by keyboard, is published and deleted', async () => {
  const page = await openPage(browser, origin, laptop)
  await unlock(page)
  await lookAt(page, 'the list of videos')
  await fitsNarrow(page, 'the list of videos')
  await choose(page)
  // The network is gone at the first piece, and back at the next.
  let lost = 0
  await page.route('**/stykker?fra=*', (route) => (lost++ === 0 ? route.abort('internetdisconnected') : route.continue()))
  const isTold = page.getByText(da.upload.lost).waitFor()
  await page.getByRole('button', { name: da.upload.send }).click()
  await isTold
  await page.locator('dilemma-film').waitFor({ timeout: 60_000 })
  assert.equal(lost, 2)
  const video = page.url()
  await lookAt(page, 'the page of a video')
  await fitsNarrow(page, 'the page of a video')

  await page.getByRole('link', { name: da.cues.inLanguage(da.cues.headings.captions, da.languages.da) }).click()
  const plays = await page.evaluate(() => document.createElement('video').canPlayType('video/mp4; codecs="avc1.640020"') !== '')
  if (plays) await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1)
  await page.locator('body').press('i')
  assert.equal(await page.locator('[data-new] [name=from]').inputValue(), '0:00', 'a key is the beginning of a line')
  await page.locator('body').press('.')
  assert.equal(await page.locator('[data-new] [name=from]').inputValue(), '0:00.1', 'another moves it')
  await page.locator('[data-new] [name=to]').fill('0:01.5')
  await page.locator('[data-new] [name=text]').fill('Hvem er det, der ringer?')
  await page.reload()
  assert.equal(await page.locator('[data-new] [name=text]').inputValue(), 'Hvem er det, der ringer?', 'nothing typed is lost with the page')
  await page.locator('[data-new] [name=text]').press('Control+Enter')
  await page.getByText(da.cues.desk.saved).waitFor()
  assert.equal(await page.locator('[data-lines] > li').count(), 1)
  await lookAt(page, 'the captions')
  await fitsNarrow(page, 'the captions')

  await page.goto(`${video}/spoergsmaal/nyt`)
  await page.getByLabel(da.stops.at).fill('0:01.6')
  await page.getByLabel(da.stops.question, { exact: true }).fill('Hvad ville du gøre?')
  for (const [index, text] of ['Svare', 'Vente'].entries()) await page.locator(`[name=text-${index}]`).fill(text)
  await page.locator('[name=from-0]').fill('0:02')
  await page.locator('[name=to-0]').fill('0:03.5')
  await lookAt(page, 'a question')
  await fitsNarrow(page, 'a question')
  await page.getByRole('button', { name: da.save }).click()
  await page.getByText(da.stops.shows('0:02', '0:03.5')).waitFor()

  await page.getByRole('button', { name: da.page.publish }).click()
  await page.getByText(da.page.shown).waitFor()
  const published = await house.videos.publishedVideo(dilemma)
  assert.deepEqual([published?.cues.length, published?.stops.length], [1, 1])
  if (plays) {
    await page.locator('.film-start').click()
    await page.locator('[data-ask]:not([hidden])').waitFor({ timeout: 20_000 })
    assert.equal(await page.locator('[data-question]').textContent(), 'Hvad ville du gøre?')
    await page.locator('[data-answers] button').first().click()
  }
  await page.getByRole('link', { name: da.page.remove }).click()
  await page.getByRole('button', { name: da.page.remove }).click()
  await page.getByText(da.page.removed).waitFor()
  assert.deepEqual(house.files(), [])

})

test('without a script the same form uploads a video, and the page tells how far it is', async () => {
  const page = await openPage(browser, origin, { ...laptop, javaScriptEnabled: false, colorScheme: 'dark' })
  await unlock(page)
  await choose(page)
  await page.getByRole('button', { name: da.upload.send }).click()
  await page.locator('dilemma-film video').waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: da.cues.inLanguage(da.cues.headings.captions, da.languages.da) }).click()
  await page.locator('[data-new] [name=from], form [name=from]').first().fill('0:00.2')
  await page.locator('form [name=to]').first().fill('0:01')
  await page.locator('form [name=text]').first().fill('Hej')
  await page.getByRole('button', { name: da.cues.add }).click()
  assert.equal(await page.locator('[data-lines] > li').count(), 1)
})
