import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openDesk, type Colleague, type Desk } from '../src/testing/desk.ts'
import { closePages, laptop, launch, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

let desk: Desk
let port: { origin: string; close(): void }
let browser: Browser

before(async () => {
  desk = await openDesk()
  ;[port, browser] = await Promise.all([openPort(), launch()])
})
after(async () => {
  await closePages(browser)
  await browser.close()
  port.close()
  await desk.close()
})

/** The house on a port of its own. */
function openPort(): Promise<typeof port> {
  return new Promise((done) => {
    const server = serve({ fetch: desk.house.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port: number }) => done({ origin: `http://127.0.0.1:${number}`, close: () => void server.close() }))
  })
}

async function open(who: Colleague, options: BrowserContextOptions): Promise<Page> {
  const page = await openPage(browser, port.origin, options)
  const [name = '', value = ''] = who.cookie.split('=')
  await page.context().addCookies([{ name, value, url: port.origin }])
  return page
}

async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, name)
  await fitsNarrow(page, name)
}

test('a dilemma is made one’s own, qualified by three seats on a phone, and published', async () => {
  const editor = await desk.colleague('Karin', { role: 'editor' })
  const seats = [
    await desk.colleague('Bo', { role: 'reviewer', side: 'employer', seat: 'It-chefer' }),
    await desk.colleague('Eva', { role: 'reviewer', side: 'employee', seat: 'HK' }),
    await desk.colleague('Lis', { role: 'reviewer', side: 'lawyer', seat: 'Kommuneadvokat' }),
  ]
  const page = await open(editor, laptop)
  await page.goto(`${port.origin}/internt/redaktion`)
  await look(page, 'the desk')
  await page.getByRole('link', { name: 'Kopiér og tilpas' }).click()
  await page.getByLabel('Søg efter en tekst').fill('skraldespanden')
  await page.getByRole('button', { name: 'Søg' }).click()
  await look(page, 'copying')
  await page.getByRole('link', { name: 'Vælg Brevet i skraldespanden' }).click()
  await page.getByRole('textbox', { name: 'Jeres egen adresse' }).fill('brevet-hos-os')
  await page.getByRole('button', { name: 'Lav vores egen kladde' }).click()
  const id = new URL(page.url()).pathname.split('/')[3] ?? ''

  // A fault in the form: saved all the same, and shown at its field.
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Brevet hos os')
  await page.locator('.look-phone').getByText('Brevet hos os').waitFor()
  const scene = await page.getByRole('textbox', { name: 'Scenen', exact: true }).inputValue()
  await page.getByRole('textbox', { name: 'Scenen', exact: true }).fill('Klokken er ti, og der er kø.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText(/Gemt som version/).waitFor()
  await page.getByRole('heading', { name: 'Det her skal rettes, før den kan sendes' }).waitFor()
  await look(page, 'the form with a fault')
  await page.locator('.edit-faults').getByRole('link', { name: 'Scenen' }).click()
  assert.equal(await page.evaluate(() => location.hash), '#tekst.scene')
  await page.getByRole('textbox', { name: 'Scenen', exact: true }).fill(`${scene}\n\nKortet: 010190-1234`.replace('010190-1234', 'intet'))
  // What was typed and not saved is there after the browser has gone down.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => (localStorage.getItem(key) ?? '').includes('Kortet: intet')))
  await page.goto(`${port.origin}/internt/redaktion/${id}/skriv`)
  await page.getByRole('button', { name: 'Hent det' }).click()
  assert.match(await page.getByRole('textbox', { name: 'Scenen', exact: true }).inputValue(), /Kortet: intet/)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Ingen fejl. Den kan sendes.').waitFor()
  await page.goto(`${port.origin}/internt/redaktion/${id}/vis?som=kort`)
  await look(page, 'the card')
  await page.goto(`${port.origin}/internt/redaktion/${id}/tekst`)
  await look(page, 'as text')

  await page.goto(`${port.origin}/internt/redaktion/${id}/send`)
  await look(page, 'sending')
  for (const seat of ['It-chefer', 'HK', 'Kommuneadvokat']) await page.getByLabel(new RegExp(seat)).check()
  await page.getByLabel('Jeg har set efter.').check()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('Sendt.').waitFor()
  assert.equal(desk.mails.length, 3)

  for (const [index, seat] of seats.entries()) await answerOnPhone(seat, id, index === 1)
  await page.goto(`${port.origin}/internt/redaktion/${id}`)
  await look(page, 'the piece')
  await page.getByRole('link', { name: 'Udgiv', exact: true }).click()
  await look(page, 'publishing')
  await page.getByRole('button', { name: 'Udgiv nu' }).click()
  await page.getByRole('link', { name: 'Læs den, som alle ser den' }).click()
  await page.getByRole('heading', { name: 'Hvem står bag?' }).waitFor()
  assert.match(await page.locator('.standing').innerText(), /Lavet og udgivet af Nordby[\s\S]+Kvalificeret af arbejdsgiversiden, medarbejdersiden og juraen[\s\S]+Tilpasset fra Brevet i skraldespanden/)
  await look(page, 'the published dilemma')
})

/** A seat reads, perhaps writes at a place, and answers by keyboard alone. */
async function answerOnPhone(seat: Colleague, id: string, writes: boolean): Promise<void> {
  const page = await open(seat, phone)
  await page.goto(`${port.origin}/internt/kvalificering`)
  await page.getByRole('link', { name: 'Brevet hos os' }).click()
  if (writes) {
    await look(page, 'reviewing')
    await page.evaluate(() => {
      const words = document.querySelector('[data-passage$="#scene"] p')
      if (words !== null) getSelection()?.selectAllChildren(words)
    })
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('[name="place"]')?.value === 'da/text#scene')
    assert.match(await page.getByLabel('Ordene').inputValue(), /otte i kø/)
    await page.getByLabel('Hvad vil du sige om det?').fill('Den kan jeg se for mig.')
    await page.getByRole('button', { name: 'Skriv kommentaren' }).click()
    await page.getByText('Kommentaren er gemt.').waitFor()
  }
  await page.getByRole('radio', { name: /Kvalificeret/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Tak. Dit svar er gemt.').waitFor()
  assert.match(new URL(page.url()).pathname, new RegExp(`/internt/kvalificering/${id}$`))
}
