import assert from 'node:assert/strict'
import { brotliDecompressSync } from 'node:zlib'
import { test } from 'node:test'
import { Hono } from 'hono'
import { createPublished } from './published.ts'

test('a page is rendered once for an edition, sent compressed, and answered 304 when it is known', async () => {
  const published = createPublished({ 'x-kept': 'yes' })
  let rendered = 0
  const app = new Hono().get('/side', (context) => published.page(context, () => `<p>${++rendered}</p>`))
  const first = await app.request('/side', { headers: { 'accept-encoding': 'br' } })
  assert.equal(first.headers.get('content-encoding'), 'br')
  assert.equal(first.headers.get('x-kept'), 'yes')
  assert.equal(brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString(), '<p>1</p>')
  const again = await app.request('/side', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.equal(again.status, 304)
  assert.equal(await (await app.request('/side')).text(), '<p>1</p>')
  published.renew()
  assert.equal(await (await app.request('/side')).text(), '<p>2</p>')
})

test('a page that was under way when the edition changed is not kept', async () => {
  const published = createPublished({})
  let text = 'gammel'
  let goOn = () => {}
  const app = new Hono().get('/side', (context) => published.page(context, () => ({ toString: () => new Promise<string>((done) => { const now = text; goOn = () => done(now) }) })))
  const underWay = app.request('/side')
  await new Promise((done) => setTimeout(done, 5))
  const finish = goOn
  text = 'ny'
  published.renew()
  finish()
  assert.equal(await (await underWay).text(), 'gammel')
  const next = app.request('/side')
  await new Promise((done) => setTimeout(done, 5))
  goOn()
  assert.equal(await (await next).text(), 'ny')
})
