import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { laptop, openPage, phone, projector } from './chromium.ts'

/** The people and screens of one meeting, each in a browser of its own. */
export type Table = { guide: Page; screen: Page; phones: Page[]; code: string }

type Choices = { dilemma?: string; minutes?: string; people?: string; answers?: string; options?: BrowserContextOptions }

/** Starts a dialogue through the pages and lets the shared screen and some phones in. */
export async function gather(browser: Browser, origin: string, count: number, choices: Choices = {}): Promise<Table> {
  const { dilemma = 'paa-konens-vegne', minutes = '20', people = 'middle', answers = 'phones', options = {} } = choices
  const guide = await openPage(browser, origin, { ...laptop, ...options })
  await guide.goto(`${origin}/hold-dialog?dilemma=${dilemma}`)
  for (const [name, value] of Object.entries({ minutes, people, answers, leader: 'absent' })) await guide.check(`input[name=${name}][value="${value}"]`)
  await guide.click('main form button.button')
  await guide.waitForURL(/\/tovholder\//)
  const code = new URL(guide.url()).pathname.split('/').at(-1) ?? ''
  const key = await guide.locator('a[href*="/skaerm/"]').first().getAttribute('href')
  assert.ok(key)
  const screen = await openPage(browser, origin, { ...projector, ...options })
  await screen.goto(new URL(new URL(key, origin).pathname, origin).href)
  const phones: Page[] = []
  for (let index = 0; index < count; index++) {
    const one = await openPage(browser, origin, { ...phone, ...options })
    await one.goto(`${origin}/deltag`)
    await one.fill('input[name=kode]', `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)
    await one.click('main form button')
    await one.getByRole('button', { name: 'Jeg er med' }).click()
    await one.getByRole('heading', { name: 'Du er med.' }).waitFor()
    phones.push(one)
  }
  return { guide, screen, phones, code }
}

/** The facilitator presses »Næste« until the heading of the step is there. */
export async function next(table: Table, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) {
    const step = await table.guide.locator('form [name=step]').first().inputValue()
    await table.guide.locator('button[name=do][value=next]').last().click()
    await table.guide.waitForFunction((before) => document.querySelector<HTMLInputElement>('form [name=step]')?.value !== before, step)
  }
}

/** A person touches a choice by what it says. */
export async function choose(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('label.choice', { hasText: text }).first().click()
}
