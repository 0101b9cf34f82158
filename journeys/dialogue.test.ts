import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from './chromium.ts'
import { freePort, startProgram, type Program } from './program.ts'
import { choose, gather, next } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-journey-'))
let program: Program
let browser: Browser
let port: number
before(async () => {
  chmodSync(folder, 0o711)
  port = await freePort()
  ;[program, browser] = await Promise.all([startProgram(folder, port), launch()])
})
after(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('eleven phones, a shared screen and a facilitator hold a whole dialogue', async () => {
  const table = await gather(browser, program.origin, 11)
  const { guide, screen, phones } = table
  await screen.getByText('11').first().waitFor()
  await next(table, 2)
  for (const [index, phone] of phones.entries()) {
    await phone.getByRole('heading', { name: /Hvad ville du gøre/ }).waitFor()
    await choose(phone, index < 6 ? 'Jeg siger nej og finder en fuldmagt frem' : index < 10 ? 'Jeg ringer til Inger' : 'Jeg råder dem til')
    await phone.getByRole('button', { name: 'Send mit svar' }).click()
    await phone.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
  }
  await screen.getByText('Alle er klar').first().waitFor()
  await phones[0]!.getByText('Ret dit svar').click()
  await choose(phones[0]!, 'Jeg ringer til Inger')
  await phones[0]!.getByRole('button', { name: 'Send mit svar' }).click()
  await phones[0]!.locator('.received', { hasText: 'Jeg ringer til Inger' }).waitFor()
  await next(table)
  await phones[1]!.locator('textarea').fill('Kun til mig selv')
  await next(table)
  await phones[1]!.getByRole('heading', { name: 'Læg telefonen' }).waitFor()
  await next(table)
  await phones[2]!.getByRole('heading', { name: 'Sådan valgte I' }).waitFor()
  assert.match(await screen.locator('main').innerText(), /5/)
  await next(table, 2)
  await phones[3]!.getByRole('heading', { name: 'Hvad siger loven?' }).waitFor()
  await screen.getByText('Udkast. Ingen jurist').first().waitFor()
  await next(table)
  await guide.click('#write-agreement summary')
  await guide.fill('[name=aftale-text]', 'Fra mandag ligger arket ved skranken.')
  await guide.fill('[name=aftale-lever]', 'Vejen ud på ét ark')
  await guide.fill('[name=aftale-owner]', 'Teamet i borgerservice')
  await guide.locator('form[action$="/aftale"] button').first().click()
  await screen.getByText('Fra mandag ligger arket ved skranken.').waitFor()
  await next(table)
  for (const phone of phones) {
    await phone.getByRole('heading', { name: 'Tre korte spørgsmål' }).waitFor()
    await choose(phone, /^Ja$/)
    await phone.getByRole('button', { name: 'Send' }).click()
    await phone.getByText('Tak. Dine svar er talt med.').waitFor()
  }
  await guide.locator('form:has(input[name=do][value=reveal]) button').first().click()
  await phones[4]!.getByText(/Næsten alle/).first().waitFor()
  await next(table)
  await guide.locator('form[action$="/lukning"] button').first().click()
  await phones[5]!.getByText('Svarene er slettet.').waitFor()
})

test('a restart in the middle of a meeting: every screen comes back by itself at the same step', async () => {
  const table = await gather(browser, program.origin, 3)
  await next(table, 2)
  await table.phones[0]!.getByRole('heading', { name: /Hvad ville du gøre/ }).waitFor()
  await program.kill('node')
  program = await startProgram(folder, port)
  await next(table)
  for (const phone of table.phones) await phone.getByRole('heading', { name: 'Et minut for dig selv' }).waitFor({ timeout: 5000 })
  await table.screen.getByText(/[Mm]inut for dig selv/).first().waitFor({ timeout: 5000 })
})

test('the same at a plain http address that is not localhost', async () => {
  const origin = program.origin.replace('127.0.0.1', 'dialog.kommune.test')
  const table = await gather(browser, origin, 2)
  assert.equal(await table.phones[0]!.evaluate(() => isSecureContext), false, 'else this test means nothing')
  await next(table, 2)
  await choose(table.phones[0]!, 'Jeg ringer til Inger')
  await table.phones[0]!.getByRole('button', { name: 'Send mit svar' }).click()
  await table.phones[0]!.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
})

test('four phones, a screen and a facilitator without JavaScript', async () => {
  const table = await gather(browser, program.origin, 4, { options: { javaScriptEnabled: false } })
  const press = () => table.guide.locator('button[name=do][value=next]').last().click()
  await press()
  await press()
  for (const phone of table.phones) {
    await phone.reload()
    await choose(phone, 'Jeg ringer til Inger')
    await phone.getByRole('button', { name: 'Send mit svar' }).click()
    await phone.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
  }
  for (let pressed = 0; pressed < 3; pressed++) await press()
  await table.phones[0]!.goto(`${program.origin}/d/${table.code}`)
  await table.phones[0]!.getByText('I er få. Derfor viser vi ingen tal').first().waitFor()
  await table.screen.reload()
  assert.doesNotMatch(await table.screen.locator('main').innerText(), /næsten alle/i)
  for (let pressed = 0; pressed < 5; pressed++) await press()
  const copying = await table.guide.locator('[data-copy]').evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).display))
  assert.deepEqual(new Set(copying), new Set(['none']), 'nothing can be pressed that does nothing')
  await table.guide.locator('form[action$="/lukning"] button').first().click()
  await table.phones[0]!.reload()
  await table.phones[0]!.getByText('Svarene er slettet.').waitFor()
})

test('a phone answers by keyboard alone', async () => {
  const table = await gather(browser, program.origin, 1)
  await next(table, 2)
  const phone = table.phones[0]!
  await phone.getByRole('heading', { name: /Hvad ville du gøre/ }).waitFor()
  await phone.locator('main').focus()
  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Space')
  await phone.keyboard.press('ArrowDown')
  for (let presses = 0; presses < 6; presses++) {
    await phone.keyboard.press('Tab')
    if (await phone.evaluate(() => document.activeElement?.textContent === 'Send mit svar')) break
  }
  await phone.keyboard.press('Enter')
  await phone.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
  assert.match(await phone.locator('.received').innerText(), /Jeg ringer til Inger/)
})
