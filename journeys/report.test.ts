import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openHouse, type House } from '#testing/house.ts'
import { makeOrganisation, type TestOrganisation } from '#testing/organisation.ts'
import { urls } from '#urls.ts'
import { openPort } from '../src/film/player/testing-house.tsx'
import { closePages, laptop, launch, narrow, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

let house: House
let nordby: TestOrganisation
let port: Awaited<ReturnType<typeof openPort>>
let browser: Browser
before(async () => {
  house = await openHouse()
  nordby = await makeOrganisation(house)
  ;[port, browser] = await Promise.all([openPort(house), launch()])
})
after(async () => {
  await browser?.close()
  await port?.close()
  await house?.close()
})
afterEach(() => closePages(browser))

const happened = 'Så ringede Xantor igen. Fru Fatima Hassan, cpr 010190-1234, kom for at hente sin mands post.'

async function write(page: Page): Promise<void> {
  await page.goto(`${port.origin}${urls.tell('nordby')}`)
  await page.locator('.leaf', { hasText: 'forkerte hænder' }).waitFor()
  await page.getByRole('link', { name: 'Fortæl', exact: true }).click()
  await page.getByLabel('Hvad skete der?').fill(happened)
  await page.getByLabel('Hvad arbejder du med?').selectOption('counter')
  await page.getByLabel('Hvor var det?').selectOption('borgerservice')
}

test('on a phone nothing is sent before the writer has seen what is covered, and no name ever is', async () => {
  const page = await openPage(browser, port.origin, phone)
  const sent: string[] = []
  page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await write(page)
  const soFar = sent.length
  await page.getByRole('button', { name: 'Se det igennem' }).click()
  await page.getByRole('heading', { name: 'Se det igennem, før du sender' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'a reader hears that something new is here')
  assert.equal(sent.length, soFar, 'looking through sends nothing')
  assert.match(await page.locator('[data-shown=happened]').innerText(), /\[CPR-nummer\]/)
  await lookAt(page, 'looking a telling through')
  await fitsNarrow(page, 'looking a telling through')

  await page.getByRole('button', { name: 'Ret i teksten' }).click()
  assert.equal(await page.getByLabel('Hvad skete der?').inputValue(), happened, 'nothing typed is lost')
  await page.getByRole('button', { name: 'Se det igennem' }).click()
  await page.locator('.doubt', { hasText: 'Xantor' }).getByRole('radio', { name: 'Lad det stå' }).check()
  assert.match(await page.locator('[data-shown=happened]').innerText(), /Så ringede Xantor igen/)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'Tak, fordi du fortalte det' }).waitFor()
  assert.ok(sent.some((one) => one.includes('Xantor')), 'what was kept is sent')
  assert.ok(!sent.some((one) => /Fatima|Hassan|010190/.test(decodeURIComponent(one.replaceAll('+', ' ')))), 'no name and no number left the phone')
  await lookAt(page, 'what was told')
  await fitsNarrow(page, 'what was told')
})

test('the same by keyboard alone', async () => {
  const page = await openPage(browser, port.origin, laptop)
  await page.goto(`${port.origin}${urls.tellWrite('nordby')}`)
  const tabTo = async (name: string) => {
    for (let count = 0; count < 40 && (await page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim())) !== name; count++) await page.keyboard.press('Tab')
  }
  await tabTo('happened')
  await page.keyboard.type('Hun ville have mig til at logge ind for sig.')
  await tabTo('role')
  await page.keyboard.type('Os ved')
  await tabTo('place')
  await page.keyboard.type('Borger')
  await tabTo('Se det igennem')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Se det igennem, før du sender' }).waitFor()
  await tabTo('Send')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Tak, fordi du fortalte det' }).waitFor()
})

test('without a script the server looks it through, and keeps nothing before it is approved', async () => {
  const page = await openPage(browser, port.origin, { ...narrow, javaScriptEnabled: false, colorScheme: 'dark' })
  await write(page)
  await page.getByRole('button', { name: 'Se det igennem' }).click()
  assert.match(await page.locator('[data-shown=happened]').innerText(), /\[CPR-nummer\]/)
  await page.getByRole('button', { name: 'Ret i teksten' }).click()
  assert.match(await page.getByLabel('Hvad skete der?').inputValue(), /ringede Xantor/)
  await page.getByRole('button', { name: 'Se det igennem' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'Tak, fordi du fortalte det' }).waitFor()
})

test('every page of it, and of the organisation, has no fault by axe, and fits a narrow phone', async () => {
  const page = await openPage(browser, port.origin, laptop)
  for (const path of [urls.organisation('nordby'), urls.organisationPrivacy('nordby'), urls.tell('nordby'), urls.tellWrite('nordby'), urls.tellPoster('nordby'), `/en${urls.tell('nordby')}`]) {
    await page.goto(`${port.origin}${path}`)
    await lookAt(page, path)
    await fitsNarrow(page, path)
  }
  const eva = await nordby.signIn('Eva', { role: 'administrator' }, { role: 'coordinator' })
  const [name = '', value = ''] = eva.cookie.split('=')
  await page.context().addCookies([{ name, value, url: port.origin }])
  for (const path of [urls.insideReports, urls.insideUnits, urls.insidePersons, `${urls.insidePersons}/${eva.personId}`, urls.insideOrganisation]) {
    await page.goto(`${port.origin}${path}`)
    await lookAt(page, path)
    await fitsNarrow(page, path)
  }
  await page.goto(`${port.origin}${urls.insideReports}`)
  await page.locator('.persons a').first().click()
  await lookAt(page, 'a report')
  await fitsNarrow(page, 'a report')
})
