import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { href, urls } from '#urls.ts'
import { aloneHouse, type AloneHouse } from './alone-house.tsx'
import { launch, laptop, narrow, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

const path = urls.dilemmaAlone('brevet-i-skraldespanden')
let house: AloneHouse
let browser: Browser
before(async () => {
  ;[house, browser] = await Promise.all([aloneHouse(process.env['FILM_ASSETS'] ?? 'dist/assets'), launch()])
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const open = async (options: BrowserContextOptions = laptop, to = path): Promise<Page> => {
  const page = await openPage(browser, house.origin, options)
  await page.goto(`${house.origin}${to}`, { waitUntil: 'networkidle' })
  return page
}
const pick = (page: Page, choice: number) => page.locator(`#valg-${choice}`).check()
const note = (page: Page) => page.locator('#til-dig-selv')
const shown = (page: Page) => page.locator('.follow').evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).map((one) => one.id))
const device = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))

type Person = { choice: number; writes: string; looksAt: number; talks?: (page: Page) => Promise<unknown> }

/** Everything the house is asked by one person who chooses, writes, looks at other choices, comes back, and goes on. */
async function heardOf({ choice, writes, looksAt, talks }: Person, options?: BrowserContextOptions): Promise<string[]> {
  house.asked()
  const page = await open(options)
  await pick(page, choice)
  await page.getByRole('link', { name: 'Se, hvad der følger med' }).click()
  await page.locator('.other:visible > summary').nth(looksAt).click()
  await note(page).fill(writes)
  await talks?.(page)
  await page.reload()
  await page.locator('.alone-talk').scrollIntoViewIfNeeded()
  await page.locator('#trin-praksis .related a').first().click()
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return house.asked()
}

test('the house is asked the same by whoever chooses and writes whatever', async () => {
  const first = await heardOf({ choice: 1, writes: '', looksAt: 0 })
  assert.ok(first.some((request) => request.startsWith(`GET ${path} `)) && first.some((request) => request.includes('/assets/alone.')), 'the requests are heard')
  assert.deepEqual(await heardOf({ choice: 4, writes: 'Jeg blev bange for at spørge.', looksAt: 2 }), first)
  const telling = await heardOf({ choice: 2, writes: 'x', looksAt: 1, talks: (page) => page.evaluate(() => navigator.sendBeacon('/findes-ikke', 'x')) })
  assert.notDeepEqual(telling, first, 'a page that told would be found out')
})

test('without a script it is the same, and what follows is shown all the same', async () => {
  const without = { ...laptop, javaScriptEnabled: false }
  const first = await heardOf({ choice: 1, writes: '', looksAt: 0 }, without)
  assert.deepEqual(await heardOf({ choice: 0, writes: 'Noget andet', looksAt: 3 }, without), first)
  const page = await open(without)
  assert.deepEqual(await shown(page), [])
  assert.ok(await page.locator('.not-yet').isVisible())
  await pick(page, 2)
  assert.deepEqual(await shown(page), ['makulerer'])
  assert.match(await page.locator('#makulerer').innerText(), /Hvad siger loven\? (Inden for loven|Uden for loven|Det kommer an på)/)
  assert.equal(await page.locator('.other:visible').count(), 3)
  assert.match(await page.locator('kept-here').first().innerText(), /^Intet bliver gemt\./)
  await pick(page, 0)
  assert.deepEqual(await shown(page), [])
  assert.equal(await page.locator('.other:visible').count(), 4, 'who passes may read them all')
})

/** What the house is asked for by somebody who hears the film described and chooses in it. */
async function watched(answer: number, where: string): Promise<string[]> {
  house.asked()
  const page = await open(narrow, where)
  await page.locator('button.film-start').click()
  await page.locator('.film-player canvas').waitFor()
  await page.locator('[data-do=described]').click()
  await page.locator('[data-seek]').focus()
  await page.keyboard.press('End')
  await page.locator('.film-answer').nth(answer).click()
  // To just before something is described in the last consequence; as far into the others.
  await page.locator('[data-seek]').evaluate((bar) => {
    if (bar instanceof HTMLInputElement) bar.value = '5.8'
    bar.dispatchEvent(new Event('input'))
  })
  await page.waitForFunction(() => Number(document.querySelector<HTMLInputElement>('[data-seek]')?.value) > 6.3 || document.querySelector('[data-robot]:not([hidden])') !== null)
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return house.asked()
}

test('nor can it tell which consequence of the film is seen, though it says aloud what is seen', async () => {
  const spoken = (asked: string[]) => asked.filter((request) => request.includes('/stemme/')).map((request) => request.split(' ')[1])
  const ordinary = urls.dilemma('brevet-i-skraldespanden')
  const asSeen = spoken(await watched(3, ordinary))
  const first = await watched(1, path)
  assert.ok(asSeen.length > 0 && asSeen.length < spoken(first).length, 'where it is fetched as it is seen, a choice can be told; here all of it is fetched')
  assert.deepEqual(await watched(3, path), first)
})

test('a device remembers what was chosen, written and reached, in both languages, until it is told to forget', async () => {
  const page = await open(phone)
  await page.locator('#trin-greb').scrollIntoViewIfNeeded()
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
  assert.equal(await device(page), '{}', 'who only reads leaves nothing')
  await pick(page, 3)
  await note(page).fill('Spørg Lene om spanden')
  await page.locator('#trin-praksis h2').evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('trin-praksis'))

  await page.goto(`${house.origin}${href('en', path)}`)
  assert.ok(await page.locator('#valg-3').isChecked())
  assert.equal(await note(page).inputValue(), 'Spørg Lene om spanden')
  const resume = page.getByRole('link', { name: 'Go on at “Compare with good practice”' }).first()
  assert.match((await resume.getAttribute('href')) ?? '', /#trin-praksis$/)
  await page.getByRole('button', { name: 'Forget it' }).first().click()
  assert.equal(await page.locator('kept-here output').first().innerText(), 'It is forgotten.')
  assert.equal(await device(page), '{}')
  await page.reload()
  assert.equal(await page.locator('[name=valg]:checked').count(), 0)
  assert.equal(await note(page).inputValue(), '')
  assert.equal(await page.locator('kept-here > a').count(), 0)
})

test('what is written is spelled by nobody else, and there is no form, name, score or right answer', async () => {
  const page = await open()
  const area = note(page)
  for (const [name, value] of [['spellcheck', 'false'], ['writingsuggestions', 'false'], ['autocomplete', 'off'], ['name', null]] as const) assert.equal(await area.getAttribute(name), value, name)
  assert.equal(await page.locator('.alone form').count(), 0)
  const text = await page.locator('.alone').innerText()
  assert.doesNotMatch(text, /\bpoint\b|rigtigt svar!|forkert svar|\bscore\b/i)
  assert.match(text, /Der er ikke ét rigtigt svar/)
  assert.equal(await page.locator('.alone h2').first().innerText(), 'Se det som borger', 'the citizen comes first')
})

test('it has no fault by axe, before and after a choice, and fits 320 px', async () => {
  for (const to of [path, href('en', urls.dilemmaAlone('aksel-aabner-doeren'))]) {
    const page = await open(laptop, to)
    await lookAt(page, to)
    await pick(page, 1)
    await page.locator('.other:visible > summary').first().click()
    await lookAt(page, `${to}, chosen`)
    await fitsNarrow(page, to)
  }
})
