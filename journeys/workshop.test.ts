import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { closePages, laptop, launch, openPage } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'
import { openWorkshop, type WorkshopHouse } from './workshop-house.ts'

let house: WorkshopHouse
let browser: Browser
before(async () => {
  ;[house, browser] = await Promise.all([openWorkshop(), launch()])
})
after(async () => {
  await browser?.close()
  await house?.close()
})
afterEach(() => closePages(browser))

const short = `Title: Nik
Medvirkende:
    AMINA: medarbejder, 38, hijab
    SØREN: borger, 74, gråt hår

INDE. BORGERSERVICE - FORMIDDAG

AMINA nikker.
`
const text = (page: Page) => page.locator('.cm-content').innerText()
/** What the canvas shows, in so few numbers that only another picture gives others. */
const picture = (page: Page) => page.locator('.film-pane canvas').evaluate((canvas) => {
  if (!(canvas instanceof HTMLCanvasElement)) return ''
  const small = document.createElement('canvas')
  small.width = small.height = 24
  small.getContext('2d')?.drawImage(canvas, 0, 0, 24, 24)
  return small.getContext('2d')?.getImageData(0, 0, 24, 24).data.join(',') ?? ''
})
async function write(page: Page, what: string): Promise<void> {
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(what)
}

test('a screenplay becomes a film while it is written, and nothing that was typed is lost', async () => {
  const page = await openPage(browser, house.origin, laptop)
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${house.origin}/vaerksted`)
  await page.locator('film-workshop.ready').waitFor()
  await write(page, short)
  await page.getByText('Ingen fejl').waitFor()
  await page.keyboard.press('Control+End')
  const earlier = await picture(page)
  await page.keyboard.insertText('\nUDE. RÅDHUSTORVET - AFTEN\n\nSØREN ler.\n')
  await page.waitForFunction((then) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.film-pane canvas')
    const small = document.createElement('canvas')
    small.width = small.height = 24
    if (canvas !== null) small.getContext('2d')?.drawImage(canvas, 0, 0, 24, 24)
    return small.getContext('2d')?.getImageData(0, 0, 24, 24).data.join(',') !== then
  }, earlier)

  await page.keyboard.insertText('\nSØREN hopper.\n')
  const fault = page.locator('.faults li').first()
  await fault.waitFor()
  const wrong = (await page.locator('.cm-line').allInnerTexts()).findIndex((line) => line.includes('hopper')) + 1
  assert.match(await fault.innerText(), new RegExp(`^Linje ${wrong}\\b`))
  await page.locator('.cm-lint-marker-error').waitFor()
  await page.locator('.why', { hasText: 'Formularen kan åbnes, når den ene fejl er rettet' }).waitFor()
  await fault.getByRole('link').click()
  assert.match(await page.locator('.cm-activeLine').innerText(), /hopper/)

  await page.keyboard.press('End')
  for (let times = 0; times < 'hopper.'.length; times++) await page.keyboard.press('Backspace')
  await page.keyboard.type('ni')
  await page.locator('.cm-tooltip-autocomplete li').first().waitFor()
  assert.match(await page.locator('.cm-tooltip-autocomplete li').first().innerText(), /nikker[\s\S]*handling/)
  await page.waitForTimeout(120)
  await page.keyboard.press('Enter')
  await page.keyboard.type('.')
  await page.getByText('Ingen fejl').waitFor()
  assert.match(await text(page), /SØREN nikker\./)

  await page.getByLabel('Formular', { exact: true }).check({ force: true })
  await page.locator('.form-view .card.action').first().waitFor()
  await page.locator('.form-view .card.action').last().getByText('Tilføj herefter').click()
  await page.locator('.form-view .card.action').last().getByRole('button', { name: 'Replik', exact: true }).click()
  await page.locator('.form-view .card.line textarea').fill('Godmorgen, Amina.')
  await page.locator('.writing-head').getByLabel('Tekst', { exact: true }).check({ force: true })
  assert.match(await text(page), /Godmorgen, Amina\./)
  const written = await text(page)
  await page.reload()
  await page.locator('film-workshop.ready').waitFor()
  assert.equal(await text(page), written)
  assert.deepEqual(refused, [], 'the policy of the page refuses nothing that the page does')
  await page.context().close()
})

test('a short film becomes a file in the browser, and can be stopped on the way', async () => {
  const page = await (await browser.newContext({ locale: 'da-DK', ...laptop })).newPage()
  const away: string[] = []
  // A file that is made here has an address of its own, blob:, which openPage would take for another house.
  page.on('request', (request) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(request.url()) && away.push(request.url()))
  await page.goto(`${house.origin}/vaerksted`)
  await page.locator('film-workshop.ready').waitFor()
  await page.locator('#tab-file').click()
  await page.getByRole('button', { name: 'Lav film' }).click()
  await page.getByRole('button', { name: 'Afbryd' }).click()
  await page.getByText('Afbrudt.').waitFor()
  await write(page, short)
  await page.getByText('Ingen fejl').waitFor()
  await page.getByRole('button', { name: 'Lav film' }).click()
  await page.getByRole('button', { name: 'Hent filmen' }).waitFor({ timeout: 120_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent filmen' }).click()])
  const bytes = readFileSync(await download.path())
  const isMp4 = bytes.subarray(4, 8).toString('latin1') === 'ftyp'
  const isWebm = bytes.readUInt32BE(0) === 0x1a45dfa3
  assert.ok(isMp4 || isWebm, `neither MP4 nor WebM: ${bytes.subarray(0, 12).toString('hex')}`)
  assert.equal(download.suggestedFilename(), isMp4 ? 'nik.mp4' : 'nik.webm')
  assert.ok(bytes.length > 20_000)
  assert.deepEqual(away, [])
  await page.context().close()
})

test('a second tab looks on until it is asked to write, and then has all that the first had', async () => {
  const first = await openPage(browser, house.origin, laptop)
  await first.goto(`${house.origin}/vaerksted`)
  await first.locator('film-workshop.ready').waitFor()
  await first.waitForTimeout(400)
  const second = await first.context().newPage()
  await second.goto(`${house.origin}/vaerksted`)
  await second.getByText('åbent i en anden fane').waitFor()
  await write(first, short)
  await second.getByRole('button', { name: 'Skriv her i stedet' }).click()
  await second.locator('film-workshop:not(.looking)').waitFor()
  assert.match(await text(second), /Title: Nik/)
  await first.getByText('I skriver nu i en anden fane').waitFor()
  await first.context().close()
})

test('the workshop has no fault in either scheme, in text and in form, and fits a narrow phone', async () => {
  const page = await openPage(browser, house.origin, laptop)
  await page.goto(`${house.origin}/vaerksted`)
  await page.locator('film-workshop.ready').waitFor()
  await write(page, `${short}\nSØREN hopper.\n`)
  await page.locator('.faults li').first().waitFor()
  await lookAt(page, 'text with a fault')
  await fitsNarrow(page, 'text with a fault')
  await write(page, short)
  await page.getByText('Ingen fejl').waitFor()
  await page.getByRole('button', { name: 'Skift ansigt: Amina' }).click()
  await lookAt(page, 'faces')
  await page.getByLabel('Formular', { exact: true }).check({ force: true })
  await page.locator('.form-view .card').first().waitFor()
  await page.locator('#tab-voices').click()
  await lookAt(page, 'form')
  await fitsNarrow(page, 'form')
  await page.goto(`${house.origin}/vaerksted/ord`)
  await lookAt(page, 'words')
  await fitsNarrow(page, 'words')
  await page.context().close()
})

test('without a script the screenplay is read through, and comes back as it was typed', async () => {
  const page = await openPage(browser, house.origin, { ...laptop, javaScriptEnabled: false })
  await page.goto(`${house.origin}/vaerksted`)
  await page.getByLabel('Manuskript').fill(`${short}\nSØREN hopper.\n`)
  await page.getByRole('button', { name: 'Læs igennem' }).click()
  assert.match(await page.locator('.problems').innerText(), /Linje 10[\s\S]*hopper/)
  assert.match(await page.getByLabel('Manuskript').inputValue(), /SØREN hopper\./)
  await page.context().close()
})
