import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Page } from 'playwright-core'
import { Hono } from 'hono'
import { openFilms } from '#film/index.ts'
import { libraryRoutes, openFinder, openLibrary, openPrinter, type Dilemma, type Edition } from '#library/index.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/connect.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { createPublished } from '#platform/http/published.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { listenOn } from '#platform/process/listen.ts'
import { urls, type Language } from '#urls.ts'
import { launch, laptop, openPage } from '../journeys/chromium.ts'
import { quietDesk } from '../src/library/trial/testing-desk.ts'
import { temporaryFolder } from './house.ts'
import { quantile, report } from './report.ts'
import { runBench } from './run.ts'

const pieces = 1000
/** What people ask: one word and several, whole and half, spelled right and wrong, found everywhere and nowhere. */
const questions = ['fuldmagt', 'fuldmakt', 'skærm', 'borger mitid', 'ful', 'brevet skraldespand', 'hvordan hjælper jeg en borger med mitid', 'forvaltningsloven', 'cpr-nummer', 'skole', 'skralespanden', 'borger', 'pårørende', 'telefon', 'hjemmepleje', 'xqzwxq', 'kollega adgang', 'samtykke', 'e-mail forkert', 'leder']
const rounds = 20
/** A house has been asked before. */
const unmeasured = 3

await runBench(async () => {
  const folder = temporaryFolder()
  const database = await openDatabase(readConfig({ DATA_FOLDER: folder.path }), 'migrations')
  try {
    const library = { current: () => edition, refresh: async () => false }
    const edition = withCopies((await openLibrary('content', () => undefined)).current())
    const finder = openFinder({ db: database.db, library, clock: systemClock, log: console.error })
    const beganAt = performance.now()
    await finder.prepare()
    report('pieces', edition.dilemmas('da').length, '', { atLeast: pieces })
    report('fill_s', (performance.now() - beganAt) / 1000, 's')

    const headers = securityHeaders(undefined)
    const assets = loadAssets(process.env['BENCH_ASSETS'] ?? 'dist/assets', headers)
    const site = { language: 'da' as const, assets, publicUrl: undefined, breachUrl: undefined }
    const published = createPublished(headers)
    const app = new Hono({ strict: false })
    app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
    app.route('/', libraryRoutes({ library, clock: systemClock, finder, printer: openPrinter({ folder: join(tmpdir(), 'erduaware-bench-prints'), log: console.error }), films: openFilms({ folderOf: () => undefined }), videoDesk: { videos: { publishedVideo: async () => undefined } }, published, trialDesk: quietDesk(database.db) }, site))

    const times = await askAll(app)
    report('median_ms', quantile(times, 0.5), 'ms')
    report('p95_ms', quantile(times, 0.95), 'ms', { atMost: 20 })

    const server = createHttpServer(app.fetch, published)
    const port = await listenOn(server, readConfig({ HOST: '127.0.0.1', PORT: '0' }))
    const browser = await launch()
    try {
      const page = await openPage(browser, `http://127.0.0.1:${port}`, laptop)
      await page.goto(`http://127.0.0.1:${port}${urls.search}`)
      const shown: number[] = []
      for (const word of ['fuld', 'skær', 'miti', 'borg', 'tele', 'koll', 'fuldmag', 'skærm', 'mitid', 'borger']) shown.push(await timeTyping(page, word))
      report('browser_ms', quantile(shown, 0.95), 'ms', { atMost: 100 })
    } finally {
      await browser.close()
      server.closeAllConnections()
      server.close()
    }
  } finally {
    await database.close()
    folder.remove()
  }
})

/** The library's dilemmas again and again under other names, until there are enough. */
function withCopies(edition: Edition): Edition {
  const copy = (language: Language) => {
    const all = edition.dilemmas(language)
    return Array.from({ length: pieces }, (_, index): Dilemma[] => {
      const one = all[index % all.length]
      return one === undefined ? [] : [{ ...one, id: `${one.id}-${index}`, title: `${one.title} ${index}` }]
    }).flat()
  }
  const copies = { da: copy('da'), en: copy('en') }
  return { ...edition, id: 'bench', dilemmas: (language) => copies[language], dilemma: (language, id) => copies[language].find((one) => one.id === id) }
}

/** How long each question takes, from request to whole page. */
async function askAll(app: Hono): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < unmeasured + rounds; round++) {
    for (const question of questions) {
      const askedAt = performance.now()
      await (await app.request(`${urls.search}?q=${encodeURIComponent(question)}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
      if (round >= unmeasured) times.push(performance.now() - askedAt)
    }
  }
  return times
}

/** From the first letter that makes a word to the first find on the screen, in a field that was emptied before. */
async function timeTyping(page: Page, word: string): Promise<number> {
  await page.locator('input[name=q]').fill('')
  await page.waitForFunction(() => document.querySelector('#soeg-fund mark') === null)
  await page.evaluate(() => {
    const input = document.querySelector('input[name=q]')
    const found = document.querySelector('#soeg-fund')
    if (input === null || found === null) throw new Error('the page has no search')
    performance.clearMeasures('typed-to-found')
    performance.clearMarks('typed')
    input.addEventListener('input', () => performance.mark('typed'))
    new MutationObserver((_, observer) => {
      if (found.querySelector('mark') === null) return
      observer.disconnect()
      // The frame after the next is the first that a person can have seen.
      requestAnimationFrame(() => setTimeout(() => performance.measure('typed-to-found', { start: performance.getEntriesByName('typed')[0]?.startTime ?? 0 })))
    }).observe(found, { childList: true })
  })
  await page.locator('input[name=q]').focus()
  await page.keyboard.insertText(word)
  await page.waitForFunction(() => performance.getEntriesByName('typed-to-found').length > 0)
  return page.evaluate(() => performance.getEntriesByName('typed-to-found')[0]?.duration ?? Number.NaN)
}
