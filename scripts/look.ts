import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { href, languages, urls } from '#urls.ts'
import { launch, openPage } from '../journeys/chromium.ts'
import { freePort, startProgram } from '../journeys/program.ts'
import { gather, next } from '../journeys/table.ts'
import { createEasel, createNodeStudio } from '../src/film/file/node-studio.ts'
import { createPicture } from '../src/film/picture/index.ts'
import { parseScreenplay } from '../src/film/screenplay/index.ts'
import { layOut } from '../src/film/timeline/index.ts'

/**
 * `npm run look [-- PART …]`: pictures of every page at four widths and in both schemes, and contact sheets of every film,
 * into .cache/look. Parts are open, meeting, print and films; look at them all after a big step.
 */
const parts = process.argv.length > 2 ? process.argv.slice(2) : ['open', 'meeting', 'print', 'films']
const out = '.cache/look'
const folder = mkdtempSync(join(tmpdir(), 'erduaware-look-'))
chmodSync(folder, 0o711)
mkdirSync(out, { recursive: true })
if (parts.includes('films')) await drawContactSheets()
const program = await startProgram(folder, await freePort())
const browser = await launch()
try {
  if (parts.includes('open')) await lookAtOpenPages()
  if (parts.includes('meeting')) await lookAtMeeting()
  if (parts.includes('print')) await printPages()
} finally {
  await browser.close()
  await program.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function lookAtOpenPages(): Promise<void> {
  const dilemmas = readdirSync('content/da/dilemmas')
  const paths = [urls.front, urls.dilemmas, ...dilemmas.map(urls.dilemma), urls.workplaces, urls.practices, urls.aware, urls.how, urls.promise, urls.committee, urls.about, urls.accessibility, urls.start, `${urls.start}?dilemma=paa-konens-vegne`, urls.join, `${urls.join}?kode=K7M4XX`]
  const page = await openPage(browser, program.origin)
  for (const language of languages) {
    for (const path of paths) {
      await page.goto(`${program.origin}${href(language, path)}`)
      await pictures(page, `open-${language}-${nameOf(path)}`, language === 'da' ? [320, 390, 1280, 1920] : [320, 1280])
    }
  }
}

async function lookAtMeeting(): Promise<void> {
  const table = await gather(browser, program.origin, 11)
  for (let step = 0; step < 11; step++) {
    const key = await table.guide.locator('form [name=step]').first().inputValue()
    if (key === '0.choice') {
      for (const [index, phone] of table.phones.slice(1).entries()) {
        await phone.locator('label.choice').nth(index < 4 ? 0 : index < 9 ? 1 : 3).click()
        await phone.getByRole('button', { name: 'Send mit svar' }).click()
        await phone.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
      }
      await pictures(table.phones[1]!, 'phone-received', [320, 390])
    }
    await pictures(table.phones[0]!, `phone-${key}`, [320, 390])
    await pictures(table.guide, `guide-${key}`, [320, 390, 1280, 1920])
    for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]] as const) {
      await table.screen.setViewportSize({ width, height })
      await table.screen.screenshot({ path: `${out}/screen-${key}-${width}.png` })
    }
    if (step < 10) await next(table)
  }
}

async function printPages(): Promise<void> {
  const page = await openPage(browser, program.origin)
  for (const path of [urls.committee, ...readdirSync('content/da/dilemmas').map(urls.dilemmaSheet)]) {
    await page.goto(`${program.origin}${path}`)
    await page.pdf({ path: `${out}/print-${nameOf(path)}.pdf`, preferCSSPageSize: true })
  }
}

/** A picture of every other second, forty to a sheet, read from left to right. */
async function drawContactSheets(): Promise<void> {
  const [across, down, step] = [5, 8, 2]
  const size = { width: 384, height: 216 }
  for (const dilemma of readdirSync('content/da/dilemmas')) {
    const path = join('content/da/dilemmas', dilemma, 'film.fountain')
    const { screenplay } = existsSync(path) ? parseScreenplay(readFileSync(path, 'utf8')) : { screenplay: undefined }
    if (screenplay === undefined) continue
    const timeline = layOut(screenplay, new Map())
    const studio = createNodeStudio()
    const picture = createPicture(timeline, studio)
    const seconds = Array.from({ length: Math.ceil(timeline.duration / step) }, (_, index) => index * step)
    for (let sheet = 0; sheet * across * down < seconds.length; sheet++) {
      const easel = createEasel(across * size.width, down * size.height)
      for (const [index, second] of seconds.slice(sheet * across * down, (sheet + 1) * across * down).entries()) {
        const one = studio.sheet(size.width, size.height)
        picture(one.pen, second, size)
        one.layOn(easel.pen, (index % across) * size.width, Math.floor(index / across) * size.height, size.width, size.height)
        one.letGo?.()
      }
      writeFileSync(`${out}/film-${dilemma}-${sheet + 1}.jpg`, await easel.jpeg())
    }
  }
}

async function pictures(page: Page, name: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 900 })
    for (const colorScheme of width === 390 || width === 1280 ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: `${out}/${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`, fullPage: true })
    }
  }
}

function nameOf(path: string): string {
  return path.replaceAll(/[/?=]+/g, '-').replaceAll(/^-|-$/g, '') || 'front'
}
