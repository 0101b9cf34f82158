import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { securityHeaders } from '#platform/http/headers.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { openLibrary } from '../edition/open.ts'
import { openPrinter } from './printer.ts'
import { PrintPage } from './print-page.tsx'
import { printRoutes } from './routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-print-routes-'))
const library = await openLibrary('src/library/sample', () => undefined)
const printer = openPrinter({ folder, log: (line) => assert.fail(line) })
after(async () => {
  await printer.close()
  rmSync(folder, { recursive: true })
})
const app = new Hono().route('/', printRoutes({ library, printer }, { language: 'da', publicUrl: undefined }))
app.onError((error) => new Response(null, { status: 'status' in error && typeof error.status === 'number' ? error.status : 500 }))

test('what the page lists can be fetched, and it lists what each dilemma and each topic has', async () => {
  const site = { language: 'da' as const, assets: { ...loadAssets(folder, securityHeaders(undefined)), href: (name: string) => name }, publicUrl: undefined, breachUrl: undefined }
  const html = String(await (<PrintPage site={site} edition={library.current()} />).toString())
  const links = [...html.matchAll(/href="(\/print\/[^"]+\.pdf)"/g)].map(([, link]) => link ?? '')
  const kinds = Map.groupBy(links, (link) => `${link.split('/')[2]} ${link.split('/').at(-1)}`)
  assert.deepEqual([...kinds.keys()].sort(), ['bog.pdf bog.pdf', 'dilemmaer drejebog.pdf', 'dilemmaer kort.pdf', 'emner kort.pdf', 'emner plakat-a3.pdf', 'emner plakat-a4.pdf', 'kort.pdf kort.pdf'])
  for (const [link = ''] of kinds.values()) {
    const response = await app.request(link)
    assert.equal(response.status, 200, link)
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.equal((await response.text()).slice(0, 5), '%PDF-', link)
  }
})

test('who has the file already is not sent it again, and nothing is made again', async () => {
  const first = await app.request('/print/kort.pdf')
  const files = readdirSync(folder).length
  const second = await app.request('/print/kort.pdf', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.equal(second.status, 304)
  assert.equal(readdirSync(folder).length, files)
})

test('a file that has been thrown out is made again', async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  assert.equal((await app.request('/print/kort.pdf')).status, 200)
})

test('what is not there is not found, and makes nothing', async () => {
  const before = readdirSync(folder).length
  for (const path of ['/print/dilemmaer/findes-ikke/kort.pdf', '/print/dilemmaer/findes-ikke/drejebog.pdf', '/print/emner/constructor/kort.pdf', '/print/emner/findes-ikke/plakat-a3.pdf']) {
    assert.equal((await app.request(path)).status, 404, path)
  }
  assert.equal(readdirSync(folder).length, before)
})
