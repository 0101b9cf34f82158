import assert from 'node:assert/strict'
import { brotliDecompressSync } from 'node:zlib'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { createPublished } from './published.ts'
import { createHttpServer } from './server.ts'

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

test('a page that is fresh is answered before the app, and only a page that lies ready', async () => {
  const published = createPublished({ 'x-kept': 'yes' })
  let asked = 0
  const app = new Hono()
    .use((_, next) => (asked++, next()))
    .get('/side', (context) => published.page(context, () => '<p>side</p>'))
    .post('/side', (context) => context.text('modtaget'))
  const server = createHttpServer(app.fetch, published).listen(0, '127.0.0.1')
  try {
    await new Promise((done) => server.once('listening', done))
    const port = (server.address() as AddressInfo).port
    const ask = async (path: string, init?: RequestInit) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, init)
      return { status: answer.status, kept: answer.headers.get('x-kept'), etag: answer.headers.get('etag') ?? '', text: await answer.text() }
    }
    const first = await ask('/side')
    await ask('/side')
    assert.equal(asked, 2, 'nobody has looked at the edition, so the app is asked')
    published.freshFor(60_000)
    assert.deepEqual(await ask('/side'), first)
    assert.equal((await ask('/side', { headers: { 'if-none-match': first.etag } })).status, 304)
    assert.equal(asked, 2)
    assert.equal((await ask('/side', { method: 'POST' })).text, 'modtaget')
    assert.equal((await ask('/side?q=1')).text, '<p>side</p>')
    assert.equal((await ask('/andet')).status, 404)
    assert.equal(asked, 5)
    published.renew()
    await ask('/side')
    assert.equal(asked, 6, 'a new edition is rendered by the app')
    published.freshFor(0)
    await ask('/side')
    assert.equal(asked, 7, 'what may be old is looked at again')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
