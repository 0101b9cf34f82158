import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openInstallation, type Installation } from '../src/testing/installation.ts'
import { closePages, laptop, launch, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

let nordby: Installation
let sydby: Installation
let browser: Browser

before(async () => {
  nordby = await openInstallation('nordby', 'Nordby Kommune (opdigtet)')
  sydby = await openInstallation('sydby', 'Sydby Kommune (opdigtet)')
  browser = await launch()
  await nordby.publishCopy('brevet-i-skraldespanden', 'brevet-hos-os')
})
after(async () => {
  await closePages(browser)
  await browser.close()
  await nordby.close()
  await sydby.close()
})

async function open({ origin, cookie }: Installation, options: BrowserContextOptions): Promise<Page> {
  const page = await openPage(browser, origin, options)
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: origin }])
  await page.goto(`${origin}/internt/udveksling`)
  return page
}

async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, name)
  await fitsNarrow(page, name)
}

test('a second installation subscribes, adapts a piece and sends a suggestion back to the first', async () => {
  const theirs = await open(nordby, laptop)
  await look(theirs, 'the exchange of the first')
  const figures = await theirs.locator('.figures').innerText()
  const address = await theirs.locator('code').first().innerText()
  assert.equal(address, `${nordby.origin}/hos/nordby/katalog.json`)

  const page = await open(sydby, phone)
  await page.getByLabel('Adressen på et katalog').fill(address)
  await page.getByRole('button', { name: 'Spørg kataloget' }).click()
  assert.equal(await page.locator('.figures').innerText(), figures)
  await look(page, 'a key to compare')
  await page.getByRole('button', { name: 'Stol på nøglen' }).click()
  await look(page, 'a key that nobody has ticked')
  await page.getByLabel('Vi har ringet, og tallene er ens').check()
  await page.getByRole('button', { name: 'Stol på nøglen' }).click()

  await page.getByRole('link', { name: 'Brevet i skraldespanden' }).click()
  await page.getByText('Kvalificeret af').waitFor()
  await look(page, 'a piece that came')
  const piece = page.url()
  await page.getByRole('button', { name: 'Tilpas til jer' }).click()
  await page.getByRole('textbox', { name: 'Titel', exact: true }).waitFor()

  await page.goto(piece)
  await page.getByLabel('Hvad har I ændret og lært?').fill('Vi har byttet om på to spørgsmål, og så talte alle med.')
  await look(page, 'a suggestion to send')
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await page.getByText('Forslaget er sendt.').waitFor()

  await theirs.reload()
  await theirs.getByText('så talte alle med').waitFor()
  await look(theirs, 'a suggestion that came')
  await theirs.getByRole('button', { name: /^Vi har læst det/ }).click()
  assert.equal(await theirs.getByRole('button', { name: /^Vi har læst det/ }).count(), 0)
})
