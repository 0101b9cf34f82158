import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { languages, href, urls } from '#urls.ts'
import { launch, laptop, openPage } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'
import { freePort, startProgram, type Program } from './program.ts'
import { gather, next } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-axe-'))
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

const names = (kind: string) => readdirSync(`content/da/${kind}`).map((name) => name.replace(/\.md$/, ''))
const dilemmas = names('dilemmas')
const open = [
  urls.front,
  urls.dilemmas,
  urls.workplaces,
  urls.writeStory,
  urls.storyChecklist,
  urls.contents,
  urls.practices,
  urls.search,
  `${urls.search}?q=fuldmagt`,
  `${urls.search}?q=xyzzyq&emne=mitid`,
  urls.aware,
  urls.awareSheet,
  urls.processes,
  urls.plan,
  `${urls.plan}?tid=40&moeder=5&fra=2027-01-12`,
  urls.how,
  urls.promise,
  urls.committee,
  urls.print,
  urls.about,
  urls.accessibility,
  urls.start,
  urls.join,
  `${urls.join}?kode=K7M4XX`,
  '/findes-ikke',
  ...dilemmas.slice(0, 2).flatMap((id) => [urls.dilemma(id), urls.dilemmaSheet(id)]),
  ...names('practices').slice(0, 1).map(urls.practice),
  ...names('processes').slice(0, 1).map(urls.process),
]

for (const language of languages) {
  test(`every open page in ${language} has no fault and fits a narrow phone`, async () => {
    const page = await openPage(browser, program.origin, laptop)
    for (const path of open) {
      const response = await page.goto(`${program.origin}${href(language, path)}`)
      assert.ok([200, 404].includes(response?.status() ?? 0), `${path} answers ${response?.status()}`)
      await lookAt(page, href(language, path))
      await fitsNarrow(page, href(language, path))
    }
  })
}

test('every step of a dialogue has no fault on phone, shared screen and at the facilitator', async () => {
  const table = await gather(browser, program.origin, 2)
  for (let step = 0; step < 11; step++) {
    for (const [name, page] of [['phone', table.phones[0]!], ['screen', table.screen], ['guide', table.guide]] as const) {
      const where = `${name} at ${await table.guide.locator('form [name=step]').first().inputValue()}`
      await lookAt(page, where)
      await fitsNarrow(page, where)
    }
    if (step < 10) await next(table)
  }
})
