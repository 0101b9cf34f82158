import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'
import { freePort, startProgram, type Program } from './program.ts'
import { choose, gather, next } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-film-'))
let program: Program
let browser: Browser
before(async () => {
  chmodSync(folder, 0o711)
  ;[program, browser] = await Promise.all([freePort().then((port) => startProgram(folder, port)), launch()])
})
after(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a room watches the film, talks, and sees what follows from what it chose', async () => {
  const table = await gather(browser, program.origin, 5)
  const { guide, screen, phones } = table
  const [phone] = phones
  assert.ok(phone)
  await next(table)
  await press(guide, 'Start filmen')
  await screen.locator('.beside canvas').waitFor({ timeout: 20_000 })
  const marked = await screen.evaluate(() => Reflect.set(document.querySelector('.beside dilemma-film') ?? {}, 'isTheSame', true))
  assert.ok(marked)
  await phone.getByText('Følg filmen').click()
  await phone.locator('.film-band').waitFor({ timeout: 20_000 })
  // The clock has a pause of its own; these are the film's.
  const film = (what: string) => guide.locator(`button[name=film][value=${what}]`)
  await film('pause').click()
  await film('resume').waitFor()
  await lookAt(guide, 'the facilitator with a film')
  await fitsNarrow(phone, 'a phone that follows a film')
  await film('resume').click()
  await film('pause').waitFor()
  assert.equal(await screen.evaluate(() => Reflect.get(document.querySelector('.beside dilemma-film') ?? {}, 'isTheSame')), true, 'the film plays on when the room turns')
  // A slow network holds the first press; the second waits its turn and is not lost.
  const network = Promise.withResolvers<void>()
  await guide.route(/skridt$/, (route) => network.promise.then(() => route.continue()), { times: 1 })
  await film('pause').click()
  await guide.locator('button[name=do][value=next]').last().click()
  network.resolve()
  await screen.locator('.beside canvas').waitFor({ state: 'detached' })
  for (const one of phones) {
    await one.getByRole('heading', { name: /Hvad ville du gøre/ }).waitFor()
    await choose(one, 'Jeg ringer til Inger')
    await one.getByRole('button', { name: 'Send mit svar' }).click()
    await one.getByRole('heading', { name: 'Dit svar er talt med.' }).waitFor()
  }
  await next(table, 3)
  await press(guide, 'Vis det, I valgte')
  await screen.locator('.beside canvas').waitFor({ timeout: 20_000 })
  await guide.getByText('Inger ·').first().waitFor()
  await press(guide, 'Vis følge A')
  await guide.getByText('Fuldmagten ·').first().waitFor()
  await guide.locator('[data-part=showing] button').click()
  await screen.locator('.beside canvas').waitFor({ state: 'detached' })
})

async function press(guide: Page, name: string): Promise<void> {
  await guide.getByRole('button', { name }).first().click()
}
