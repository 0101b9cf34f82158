import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { urls } from '#urls.ts'
import { openTeamHouse, type Colleague, type TeamTestHouse } from '#testing/teams.ts'
import { openPort } from '../src/film/player/testing-house.tsx'
import { closePages, laptop, launch, openPage, phone } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

let teams: TeamTestHouse
let karin: Colleague
let lone: Colleague
let port: Awaited<ReturnType<typeof openPort>>
let browser: Browser
before(async () => {
  teams = await openTeamHouse()
  karin = await teams.colleague('Karin', [{ role: 'facilitator', unitId: teams.counter }])
  lone = await teams.colleague('Lone', [{ role: 'leader', unitId: teams.counter }])
  ;[port, browser] = await Promise.all([openPort(teams.house), launch()])
})
after(async () => {
  await browser?.close()
  await port?.close()
  await teams?.close()
})
afterEach(() => closePages(browser))

async function open(who: Colleague, path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await openPage(browser, port.origin, options)
  const [name = '', , value = ''] = (who.browser.cookies().find((cookie) => cookie.startsWith('session ')) ?? '').split(' ')
  await page.context().addCookies([{ name, value, url: port.origin }])
  await page.goto(`${port.origin}${path}`)
  return page
}

test('without JavaScript a facilitator moves a record in and sends what the team cannot solve, and the leader’s reply comes back', async () => {
  const record = await teams.record({ followUpOn: '2026-12-01' })
  const facilitator = await open(karin, urls.insideTeams, { ...phone, javaScriptEnabled: false })
  await facilitator.getByLabel('Hemmeligt link til referatet').fill(record.link)
  await facilitator.getByRole('button', { name: 'Flyt referatet ind' }).click()
  await facilitator.getByText('Referatet er flyttet ind.').waitFor()
  await facilitator.getByRole('link', { name: 'Send til funktionen' }).click()
  await facilitator.getByRole('button', { name: 'Send', exact: true }).click()
  await facilitator.getByText('Det er sendt.').waitFor()

  const leader = await open(lone, urls.inside, { ...phone, javaScriptEnabled: false })
  await leader.getByRole('link', { name: 'En hindring venter på jeres svar' }).click()
  await leader.getByRole('link', { name: 'Læs og svar' }).click()
  await leader.getByRole('radio', { name: 'Ja', exact: true }).check()
  await leader.getByLabel('Begrundelse eller besked').fill('I får rum 2 fra mandag')
  await leader.getByRole('button', { name: 'Send svaret' }).click()
  await leader.getByRole('heading', { name: 'Tak for svaret' }).waitFor()

  await facilitator.getByRole('button', { name: 'Åbn referatet' }).click()
  await facilitator.getByText('I får rum 2 fra mandag', { exact: true }).waitFor()
  assert.equal(new URL(facilitator.url()).pathname, `/referat/${record.id}`)
})

test('the pages of teams have no fault in either scheme and fit a narrow phone', async () => {
  const record = await teams.record({ followUpOn: '2026-11-10', heldOn: '2026-10-13' })
  await karin.browser.post(urls.insideTeams, { link: record.link, unitId: teams.counter })
  const other = await teams.record({ heldOn: '2026-09-01' })
  await karin.browser.post(urls.insideTeams, { link: other.link, unitId: teams.counter })
  await karin.browser.post(`${urls.insideTeams}/${other.id}/send/${other.obstacle}`, { dueOn: '2026-12-08' })
  const page = await open(karin, urls.insideTeams, laptop)
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
  await look(page, 'the overview')
  await page.getByLabel('Hemmeligt link til referatet').fill('/d/K7M4XR')
  await page.getByRole('button', { name: 'Flyt referatet ind' }).click()
  await page.getByRole('alert').waitFor()
  await look(page, 'a link that is not a record’s')
  for (const path of [`${record.id}/send/${record.obstacle}`, `${record.id}/ud`]) {
    await page.goto(`${port.origin}${urls.insideTeams}/${path}`)
    await look(page, path.replace(/[\da-f-]{36}/g, '…'))
  }
  const leader = await open(lone, `${urls.insideTeams}/hindringer/${other.obstacle}`, laptop)
  await look(leader, 'where a function answers')
  await leader.goto(`${port.origin}${urls.insideTeams}`)
  await look(leader, 'a leader’s overview')
})

async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, name)
  await fitsNarrow(page, name)
}
