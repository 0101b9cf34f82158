import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { loadAssets } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { languages } from '#urls.ts'
import { openPort } from '../src/film/player/testing-house.tsx'
import { StoryChecklistPage } from '../src/library/pages/story-checklist/story-checklist.tsx'
import { launch, openPage } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-checklist-'))
after(() => rmSync(folder, { recursive: true }))
symlinkSync(resolve('client'), join(folder, 'client'))
const client: { buildClient(root: string): Promise<void> } = await import(new URL('../scripts/build-client.mjs', import.meta.url).href)
await client.buildClient(folder)

test('the checklist before a story is read by others prints on one A4 in both languages', async () => {
  const assets = loadAssets(join(folder, 'dist/assets'), securityHeaders(undefined))
  const app = new Hono()
  app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  for (const language of languages) {
    app.get(`/${language}`, (context) => context.html(String(StoryChecklistPage({ site: { language, assets, publicUrl: undefined, breachUrl: undefined } }))))
  }
  const [port, browser] = await Promise.all([openPort({ app }), launch()])
  try {
    for (const language of languages) {
      const page = await openPage(browser, port.origin)
      await page.goto(`${port.origin}/${language}`)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, language)
      assert.match(pdf, /\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/, language)
    }
  } finally {
    await Promise.all([browser.close(), port.close()])
  }
})
