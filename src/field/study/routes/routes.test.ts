import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { text as streamText } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { fromBufferPromise } from 'yauzl'
import { inOrganisation } from '#people/index.ts'
import { textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { makeOrganisation, type TestOrganisation } from '#testing/organisation.ts'
import { urls } from '#urls.ts'

let house: House
let nordby: TestOrganisation
let karin: ReturnType<typeof as>
before(async () => {
  house = await openHouse()
  nordby = await makeOrganisation(house)
  karin = as((await nordby.signIn('Karin', { role: 'coordinator' })).cookie)
})
after(() => house.close())

function as(cookie: string) {
  const send = (path: string, init: RequestInit = {}) => house.app.request(`http://house.test${path}`, { ...init, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  return {
    get: (path: string) => send(path),
    post: (path: string, fields: Record<string, string> | [string, string][]) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    file(path: string, fields: Record<string, string>, file?: File) {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      if (file !== undefined) body.append('file', file)
      return send(path, { method: 'POST', body })
    },
  }
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
function hidden(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input type="(?:hidden|radio)" name="([^"]+)" value="([^"]*)"(?: checked="")?\/>/g)].filter(([whole]) => !whole.includes('radio') || whole.includes('checked'))
  const areas = [...html.matchAll(/<textarea name="([^"]+)" hidden="">\n?([^<]*)<\/textarea>/g)]
  return Object.fromEntries([...inputs, ...areas].map(([, name = '', value = '']) => [name, unescaped(value)]))
}
const placed = (response: Response) => response.headers.get('location') ?? assert.fail(`no way on: ${response.status}`)
const about = { kind: 'interview', place: 'borgerservice', month: '2026-11' }

async function begin(title = 'Køen ved skranken'): Promise<string> {
  return placed(await karin.post(`${urls.insideStudies}/nyt`, { title, about: 'Hvad gør det svært?', period: 'forår 2027', consent: 'Du bestemmer selv.' }))
}

async function addSource(study: string, text: string, file?: File, more: Record<string, string> = {}): Promise<string> {
  const review = await karin.file(`${study}/kilde`, { ...about, text, ...more }, file)
  assert.equal(review.status, 200)
  return placed(await karin.file(`${study}/kilde`, hidden(await review.text())))
}

async function everything(): Promise<string> {
  return inOrganisation(house.services.db, nordby.id, async (tenant) => {
    const tables = ['field_studies', 'field_sources', 'field_codes', 'field_passages', 'field_codings', 'field_memos', 'editing_pieces', 'editing_versions', 'editing_events'] as const
    const rows = await Promise.all(tables.map((table) => tenant.selectFrom(table).selectAll().execute()))
    return JSON.stringify(rows)
  })
}

function faults(schema: string, xml: string): string[] {
  using description = XmlDocument.fromBuffer(readFileSync(`docs/schema/refi-qda/${schema}.xsd`))
  using validator = XsdValidator.fromDoc(description)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (fault) {
    return [fault instanceof Error ? fault.message : '']
  }
}

const told = 'Mette Jensen: Hans Petersen med cpr 010190-1234 bor på Skovvej 12, 8000 Aarhus C.\nMette Jensen: Køen stod helt hen til døren.'

test('whatever is pasted or sent as a file is covered before it is kept, and looking it through keeps nothing', async () => {
  const study = await begin()
  const review = await karin.file(`${study}/kilde`, { ...about, text: told })
  const html = await review.text()
  assert.match(html, /Det her bliver gemt/)
  assert.doesNotMatch(html, /010190|Mette/, 'what is sure does not come back')
  assert.doesNotMatch(await everything(), /Køen stod/)
  const page = textOf(await (await karin.get(await addSource(study, told))).text())
  assert.match(page, /Taler 1: Køen stod helt hen til døren/)
  const captions = new File(['WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Mette Jensen>Ring til 22 34 56 78 om brevet.\n'], 'samtale.vtt')
  await addSource(study, '', captions, { kind: 'workshop' })
  await addSource(study, '', new File(['Vi så Hans Petersen ved printeren.'], 'set.txt'), { kind: 'observation' })
  const kept = await everything()
  assert.match(kept, /ved printeren/)
  assert.doesNotMatch(kept, /Mette|Jensen|Hans|Petersen|010190|Skovvej|22 34 56 78/)
})

test('words in doubt stay only when a person says so', async () => {
  const study = await begin('Tvivl')
  const first = hidden(await (await karin.file(`${study}/kilde`, { ...about, text: 'Så ringede Xantor igen.' })).text())
  const doubt = Object.keys(first).find((name) => name.startsWith('words-') && first[name] === 'xantor') ?? assert.fail('not in doubt')
  const kept = await karin.file(`${study}/kilde`, { ...first, [doubt.replace('words', 'doubt')]: 'keep', text: `${first['text']} cpr 020290-1234` })
  const page = textOf(await (await karin.get(placed(kept))).text())
  assert.match(page, /Xantor/)
  assert.doesNotMatch(page, /020290/, 'the server looks again')
})

test('a bad file gives its sentence, and what was typed stands', async () => {
  const study = await begin('Filer')
  const answer = await karin.file(`${study}/kilde`, { ...about, text: 'Skrevet i feltet' }, new File(['%PDF-1.7'], 'a.pdf'))
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Vi kan ikke læse PDF[^]*Skrevet i feltet|Skrevet i feltet[^]*Vi kan ikke læse PDF/)
  assert.equal((await karin.file(`${study}/kilde`, { ...about, text: '', place: 'hos-fru-hansen' })).status, 422)
  const named = await karin.post(`${urls.insideStudies}/nyt`, { title: 'Om Hans Petersen, cpr 010190-1234', about: '', period: '', consent: '' })
  assert.equal(named.status, 422, 'a title is looked through too')
})

test('passages are coded, counted, exported in files that fit their schema, and become a draft without persons', async () => {
  const study = await begin('Rummet')
  const source = await addSource(study, told)
  for (const name of ['Rummet', 'Køen']) assert.equal((await karin.post(`${study}/koder`, { do: 'add', code: '', name, description: '', colour: 'blue', parent: '' })).status, 303)
  assert.equal((await karin.post(`${study}/koder`, { do: 'add', code: '', name: 'Køen' })).status, 422, 'a name is taken once')
  const codes = await inOrganisation(house.services.db, nordby.id, (tenant) => tenant.selectFrom('field_codes').selectAll().where('study_id', '=', study.slice(-36)).orderBy('number').execute())
  const [room = '', queue = ''] = codes.map(({ id }) => id)
  assert.equal((await karin.post(source, { do: 'mark', from: '9', memo: '' })).status, 422)
  assert.equal((await karin.post(source, { do: 'mark', from: '2', quote: 'findes ikke', memo: '' })).status, 422)
  assert.equal((await karin.post(source, [['do', 'mark'], ['from', '2'], ['quote', 'Køen stod helt hen til døren'], ['codes', room], ['codes', queue], ['memo', 'Her er der trangt.']])).status, 303)
  assert.match(textOf(await (await karin.get(`${study}/matrix`)).text()), /Rummet 1 1 Køen 1 1/)
  assert.equal((await karin.post(`${study}/koder`, { do: 'merge', code: room, [`${room}-into`]: queue })).status, 303)
  assert.doesNotMatch(textOf(await (await karin.get(`${study}/matrix`)).text()), /Rummet 1/)
  const book = await (await karin.get(`${study}/kodebog.qdc`)).text()
  assert.deepEqual(faults('code-book', book), [])
  const zip = await fromBufferPromise(Buffer.from(await (await karin.get(`${study}/studie.qdpx`)).arrayBuffer()))
  for await (const entry of zip.eachEntry()) if (entry.fileName === 'project.qde') assert.deepEqual(faults('project', await streamText(await zip.openReadStreamPromise(entry))), [])
  const passage = /name="chosen" value="([^"]+)"/.exec(await (await karin.get(`${study}/steder?kode=${queue}`)).text())?.[1] ?? assert.fail('no passage')
  const draft = await karin.get(placed(await karin.post(`${study}/steder`, { chosen: passage })))
  assert.equal(draft.status, 200)
  const kept = await everything()
  assert.match(kept, /Feltstudiet »Rummet«[^]*Køen stod helt hen til døren/)
  assert.doesNotMatch(kept, /Mette|Hans Petersen|010190/)
})

test('another organisation, and whoever has no part in it, find nothing; a study goes with all that is in it', async () => {
  const study = await begin('Væk')
  const source = await addSource(study, 'Noget, der forsvinder igen.')
  const sydby = await makeOrganisation(house, 'sydby', 'Sydby Kommune (opdigtet)')
  const bo = as((await sydby.signIn('Bo', { role: 'coordinator' })).cookie)
  const leader = as((await nordby.signIn('Leder', { role: 'leader' })).cookie)
  for (const path of [study, source, `${study}/koder`, `${study}/matrix`, `${study}/steder`, `${study}/studie.qdpx`]) {
    assert.equal((await karin.get(path)).status, 200, path)
    assert.equal((await bo.get(path)).status, 404, path)
    assert.equal((await leader.get(path)).status, 403, path)
  }
  assert.equal((await bo.file(`${study}/kilde`, { ...about, text: 'x', checked: 'yes' })).status, 404)
  assert.equal((await bo.post(study, { do: 'remove' })).status, 404)
  assert.match(await everything(), /Noget, der forsvinder/)
  assert.equal((await karin.post(study, { do: 'remove' })).status, 303)
  assert.doesNotMatch(await everything(), /Noget, der forsvinder/)
  assert.equal((await karin.get(study)).status, 404)
})
