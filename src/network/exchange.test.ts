import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { inOrganisation, readOrganisation } from '#people/index.ts'
import { readPiece, readVersion, retire, saveText } from '#editing/index.ts'
import { openInstallation, type Installation } from '../testing/installation.ts'
import { makeOrganisation } from '../testing/organisation.ts'
import { lookEverywhere } from './taking/looking.ts'
import { listInbox } from './taking/inbox.ts'
import { isOutside, rulesFor } from './taking/addresses.ts'

let nordby: Installation
let sydby: Installation
let above = ''
const inbox = () => inOrganisation(sydby.house.services.db, sydby.organisation.id, (tenant) => listInbox(tenant, sydby.organisation.id))
const one = async (piece: string) => {
  const found = (await inbox()).find((each) => each.piece === piece)
  assert.ok(found, piece)
  return { ...found, path: `/internt/udveksling/tekst/${found.sourceId}/${found.kind}/${found.piece}` }
}
const retireAbove = async (pieceId: string) => {
  const organisation = await readOrganisation(nordby.house.services.db, nordby.organisation.id)
  assert.ok(organisation)
  assert.ok(await retire(nordby.house.services.editing, { organisation, pieceId, by: 'editor', today: '2026-11-24', because: 'Reglerne er ændret.' }))
}

before(async () => {
  nordby = await openInstallation('nordby', 'Nordby Kommune (opdigtet)')
  sydby = await openInstallation('sydby', 'Sydby Kommune (opdigtet)')
  assert.equal((await nordby.get('/hos/nordby/katalog.json')).status, 404)
  above = await nordby.publishCopy('brevet-i-skraldespanden', 'brevet-hos-os')
  await nordby.publishCopy('du-kender-mig-jo', 'kender-du-mig')
})
after(async () => {
  await nordby.close()
  await sydby.close()
})

test('a catalogue and its package are the same bytes each time, and a reader that has them is told so', async () => {
  const ask = (path: string, headers = {}) => nordby.house.app.request(`${nordby.origin}${path}`, { headers })
  const first = await ask('/hos/nordby/katalog.json')
  const text = await first.text()
  const catalogue = JSON.parse(text)
  assert.deepEqual(catalogue.pieces.map(({ id }: { id: string }) => id), ['brevet-hos-os', 'kender-du-mig'])
  assert.deepEqual(catalogue.pieces[0].reviewed.map(({ function: name }: { function: string }) => name), ['HK', 'It-chefer'])
  assert.equal(await (await ask('/hos/nordby/katalog.json')).text(), text)
  assert.equal((await ask('/hos/nordby/katalog.json', { 'if-none-match': first.headers.get('etag') ?? '' })).status, 304)
  const pack = `/hos/nordby/${catalogue.pieces[0].package}`
  const [once, again] = [await (await ask(pack)).arrayBuffer(), await (await ask(pack)).arrayBuffer()]
  assert.ok(Buffer.from(once).equals(Buffer.from(again)))
  assert.equal((await ask('/hos/nordby/katalog.atom')).headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  assert.equal((await ask('/hos/nordby/pakke/0000000000000000.zip')).status, 404)
})

test('nothing comes before people have compared the figures of the key', async () => {
  assert.equal((await sydby.post('/internt/udveksling/abonner', { address: `${nordby.origin}/hos/nordby/katalog.json` })).status, 303)
  const page = (await sydby.get('/internt/udveksling')).html
  const ours = /class="figures">([\d ]+)</.exec((await nordby.get('/internt/udveksling')).html)?.[1]
  assert.ok(ours !== undefined && page.includes(ours))
  assert.equal((await inbox()).length, 0)
  const trust = /action="([^"]*\/stol-paa)"/.exec(page)?.[1] ?? ''
  const publicKey = /name="publicKey" value="([^"]*)"/.exec(page)?.[1] ?? ''
  assert.equal((await sydby.post(trust, { publicKey })).status, 422)
  assert.equal((await inbox()).length, 0)
  assert.equal((await sydby.post(trust, { publicKey, same: 'yes' })).status, 303)
  assert.equal((await inbox()).length, 2)
})

test('a piece is taken in word for word, once, and says who made it', async () => {
  const { path } = await one('kender-du-mig')
  assert.equal((await sydby.get('/dilemmaer/kender-du-mig')).status, 404)
  const taken = await sydby.post(`${path}/tag-ind`)
  assert.equal(taken.status, 303, taken.html.replaceAll(/<[^>]+>/g, ' ').slice(0, 2000))
  assert.ok((await sydby.get('/dilemmaer/kender-du-mig')).html.includes('Nordby Kommune'))
  assert.equal((await sydby.post(`${path}/tag-ind`)).status, 422)
  // What is others' is not offered on as one's own.
  assert.equal((await sydby.get('/hos/sydby/katalog.json')).status, 404)
})

test('a piece is adapted, told of changes above, and put together by section as a person chooses', async () => {
  const { path } = await one('brevet-hos-os')
  assert.equal((await sydby.post(`${path}/tilpas`)).status, 303)
  const { pieceId = '', taken } = await one('brevet-hos-os')
  assert.ok(taken)
  const { db } = sydby.house.services
  const newest = () => inOrganisation(db, sydby.organisation.id, async (tenant) => readVersion(tenant, sydby.organisation.id, pieceId, (await readPiece(tenant, sydby.organisation.id, pieceId))?.version ?? 0))
  const text = (await newest())?.texts.find(({ part }) => part === 'text')?.content ?? ''
  assert.ok(text.includes('from: Nordby Kommune'))
  const heading = /^## .*$/m.exec(text)?.[0] ?? '-'
  const ours = text.replace(heading, `${heading}\n\nHos os er det om tirsdagen.`)
  await inOrganisation(db, sydby.organisation.id, (tenant) => saveText(tenant, { organisationId: sydby.organisation.id, pieceId, text: { language: 'da', part: 'text', content: ours }, expected: 1, madeBy: 'editor', today: '2026-11-24' }))
  // A new version above, as its house would publish it.
  await inOrganisation(nordby.house.services.db, nordby.organisation.id, async (tenant) => {
    const row = await tenant.selectFrom('editing_pieces').select('published_texts').where('organisation_id', '=', nordby.organisation.id).where('id', '=', above).executeTakeFirstOrThrow()
    const texts = (row.published_texts as { content: string; part: string }[]).map((each) => (each.part === 'text' ? { ...each, content: each.content.replace(/^( +version: )1$/gm, '$12').replace(heading, `${heading}\n\nDet var i går.`) } : each))
    await tenant.updateTable('editing_pieces').set({ published_texts: JSON.stringify(texts), published_version: 2 }).where('organisation_id', '=', nordby.organisation.id).where('id', '=', above).execute()
  })
  await lookEverywhere(sydby.house.services.network)
  const page = (await sydby.get(path)).html
  assert.ok(page.includes('Det var i går.') && page.includes('Hos os er det om tirsdagen.'))
  const hidden = Object.fromEntries([...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const proposed = Object.fromEntries([...page.matchAll(/<input type="radio" name="([^"]+)" value="(\w+)" checked/g)].map(([, name = '', value = '']) => [name, value]))
  assert.equal((await sydby.post(`${path}/flet`, { ...hidden, ...proposed })).status, 422)
  const names = [...new Set([...page.matchAll(/<input type="radio" name="([^"]+)"/g)].map(([, name = '']) => name))]
  const theirs = Object.fromEntries(names.filter((name) => proposed[name] === undefined).map((name) => [name, 'theirs']))
  assert.equal((await sydby.post(`${path}/flet`, { ...hidden, ...proposed, ...theirs })).status, 303)
  const merged = (await newest())?.texts.find(({ part }) => part === 'text')?.content ?? ''
  assert.ok(merged.includes('Det var i går.') && !merged.includes('om tirsdagen') && merged.includes('id: brevet-hos-os-sydby'))
  assert.ok(!(await sydby.get(path)).html.includes('/flet"'))
})

test('a suggestion comes back to whoever made the piece, without personal data', async () => {
  const { path } = await one('brevet-hos-os')
  assert.equal((await sydby.post(`${path}/forslag`, { note: '' })).status, 422)
  assert.equal((await sydby.post(`${path}/forslag`, { note: 'Ring til 010190-1234, vi har lært noget.' })).status, 303)
  const page = (await nordby.get('/internt/udveksling')).html
  assert.ok(page.includes('vi har lært noget') && page.includes('Sydby Kommune') && !page.includes('010190-1234'))
  const bad = new FormData()
  bad.set('package', new File(['nothing'], 'x.zip'))
  bad.set('note', 'x')
  assert.equal((await nordby.house.app.request(`${nordby.origin}/hos/nordby/katalog.json`, { method: 'POST', body: bad })).status, 422)
})

test('what is withdrawn above is withdrawn here with the reason, and an adapted piece has its editor decide', async () => {
  const published = await inOrganisation(nordby.house.services.db, nordby.organisation.id, (tenant) => tenant.selectFrom('editing_pieces').select(['id', 'slug']).where('organisation_id', '=', nordby.organisation.id).execute())
  for (const { id } of published) await retireAbove(id)
  await lookEverywhere(sydby.house.services.network)
  const gone = await sydby.get('/dilemmaer/kender-du-mig')
  assert.equal(gone.status, 410)
  assert.ok(gone.html.includes('Reglerne er ændret.'))
  const { path, pieceId = '' } = await one('brevet-hos-os')
  assert.ok((await sydby.get(path)).html.includes('I har jeres egen udgave'))
  const ours = await inOrganisation(sydby.house.services.db, sydby.organisation.id, (tenant) => readPiece(tenant, sydby.organisation.id, pieceId))
  assert.equal(ours?.state, 'draft')
})

test('a server that answers wrongly or another key in the place of the pinned one changes nothing', async () => {
  const unchanged = await inbox()
  const server = createServer((_, response) => void response.writeHead(200).end('{"format":"something"}'))
  const port = await new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)))
  const wrong = await sydby.post('/internt/udveksling/abonner', { address: `http://127.0.0.1:${port}/katalog.json` })
  server.close()
  assert.equal(wrong.status, 422)
  assert.equal((await sydby.post('/internt/udveksling/abonner', { address: 'nabo' })).status, 422)
  assert.equal((await sydby.post('/internt/udveksling/fil', {}, Buffer.from('not a package'))).status, 422)
  const { db } = sydby.house.services
  await inOrganisation(db, sydby.organisation.id, (tenant) => tenant.updateTable('network_sources').set({ public_key: 'Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE' }).where('organisation_id', '=', sydby.organisation.id).execute())
  await nordby.publishCopy('bare-rolig', 'bare-rolig-hos-os')
  await lookEverywhere(sydby.house.services.network)
  assert.deepEqual(await inbox(), unchanged)
  assert.ok((await sydby.get('/internt/udveksling')).html.includes('Det lykkedes ikke sidst'))
})

test('a file that is carried by hand waits for its key, and a neighbour in the house needs no net', async () => {
  const { house } = nordby
  const vestby = await makeOrganisation(house, 'vestby', 'Vestby Kommune (opdigtet)')
  const { cookie } = await vestby.signIn('Ida', { role: 'editor' })
  const ask = async (path: string, body?: URLSearchParams | FormData) => {
    const response = await house.app.request(`${nordby.origin}${path}`, { ...(body === undefined ? {} : { method: 'POST', body }), headers: { cookie } })
    return { status: response.status, html: await response.text() }
  }
  assert.equal((await ask('/internt/udveksling/abonner', new URLSearchParams({ neighbour: 'nordby' }))).status, 303)
  const catalogue = JSON.parse((await nordby.get('/hos/nordby/katalog.json')).html)
  const bytes = await (await house.app.request(`${nordby.origin}/hos/nordby/${catalogue.pieces[0].package}`)).arrayBuffer()
  const file = new FormData()
  file.set('file', new File([bytes], 'pakke.zip'))
  assert.equal((await ask('/internt/udveksling/fil', file)).status, 303)
  const count = () => inOrganisation(house.services.db, vestby.id, async (tenant) => (await listInbox(tenant, vestby.id)).length)
  assert.equal(await count(), 0)
  const page = (await ask('/internt/udveksling')).html
  const publicKey = /name="publicKey" value="([^"]*)"/.exec(page)?.[1] ?? ''
  for (const [, trust = ''] of page.matchAll(/action="([^"]*\/stol-paa)"/g)) assert.equal((await ask(trust, new URLSearchParams({ publicKey, same: 'yes' }))).status, 303)
  assert.equal(await count(), catalogue.pieces.length)
})

test('addresses of this machine and of private networks are refused unless the administrator allows them', async () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '[::1]', '[fd00::1]', '[fe80::1]', '::ffff:127.0.0.1']) assert.equal(isOutside(address), false, address)
  assert.equal(isOutside('93.184.215.14'), true)
  assert.equal(await rulesFor('http://127.0.0.1/katalog.json', false)(new URL('http://127.0.0.1/x')), false)
  assert.equal(await rulesFor('http://localhost/katalog.json', false)(new URL('http://localhost/x')), false)
  assert.equal(await rulesFor('https://93.184.215.14/katalog.json', false)(new URL('https://93.184.215.14/x')), true)
  assert.equal(await rulesFor('https://93.184.215.14/katalog.json', false)(new URL('http://93.184.215.14/x')), false)
  assert.equal(await rulesFor('http://127.0.0.1/katalog.json', true)(new URL('http://127.0.0.1/x')), true)
})
