import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { makeOrganisation, type TestOrganisation } from '#testing/organisation.ts'
import { urls } from '#urls.ts'

let house: House
let nordby: TestOrganisation
let eva: ReturnType<typeof browserOf>
before(async () => {
  house = await openHouse()
  nordby = await makeOrganisation(house)
  eva = browserOf((await nordby.signIn('Eva', { role: 'administrator' })).cookie)
})
after(() => house.close())

function browserOf(cookie: string) {
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await house.app.request(`http://house.test${path}`, { ...init, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    const html = await response.text()
    return { status: response.status, to: response.headers.get('location') ?? '', html, text: textOf(html) }
  }
  return { get: (path: string) => send(path), post: (path: string, fields: Record<string, string> | [string, string][]) => send(path, { method: 'POST', body: new URLSearchParams(fields) }), upload: (path: string, file: string) => {
    const body = new FormData()
    body.set('file', new File([file], 'enheder.csv', { type: 'text/csv' }))
    return send(path, { method: 'POST', body })
  }, send: (path: string, body: FormData) => send(path, { method: 'POST', body }) }
}

test('an organisation says who can be asked and where a breach belongs, and everybody can read it', async () => {
  const stranger = browserOf('')
  assert.match((await stranger.get(urls.organisation('nordby'))).text, /har ikke skrevet adressen på sin formular/)
  const form = await eva.get(urls.insideOrganisation)
  assert.match(form.html, /<textarea[^>]*name="privacy"[^>]*>[^<]*dataansvarlig/, 'a draft stands ready')
  const typed = { name: 'Nordby Kommune (opdigtet)', contact: 'DPO-kontoret\n\nTlf. 70 00 00 00', breachUrl: 'intranet', accessibility: '', privacy: 'Skrevet af [jurist].' }
  const refused = await eva.post(urls.insideOrganisation, typed)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /begynder med https/)
  assert.ok(refused.html.includes('DPO-kontoret'), 'what was typed stands')
  assert.equal((await eva.post(urls.insideOrganisation, { ...typed, breachUrl: 'https://intranet.nordby.test/brud' })).status, 303)
  const page = await stranger.get(urls.organisation('nordby'))
  assert.match(page.html, /href="https:\/\/intranet\.nordby\.test\/brud"/)
  assert.ok(page.text.indexOf('brud') < page.text.indexOf('Fortæl et dilemma'))
  assert.match((await stranger.get(urls.organisationPrivacy('nordby'))).text, /ikke færdig.*Skrevet af \[jurist\]/s)
  assert.match((await stranger.get(urls.organisationAccessibility('nordby'))).text, /har ikke skrevet dette endnu/)
})

test('units come by hand and from a file, which is shown before it is taken', async () => {
  assert.match((await eva.get(urls.insideUnits)).text, /ingen enheder endnu/)
  assert.equal((await eva.post(urls.insideUnits, { name: 'Rådhuset', parentId: '' })).status, 303)
  assert.equal((await eva.post(urls.insideUnits, { name: 'rådhuset', parentId: '' })).status, 422, 'the same name in the same place')
  const plan = await eva.upload(`${urls.insideUnits}/fil`, 'enhed;overordnet\nRådhuset;\nBorgerservice;Rådhuset\n')
  assert.match(plan.text, /1 nye enheder\. 1 er her allerede/)
  assert.doesNotMatch((await eva.get(urls.insideUnits)).text, /Borgerservice/, 'nothing has happened yet')
  const wanted = new FormData()
  wanted.set('text', /<textarea name="text" hidden="">\n?([^<]*)</.exec(plan.html)?.[1]?.replaceAll('&quot;', '"') ?? '')
  assert.equal((await eva.send(`${urls.insideUnits}/fil`, wanted)).status, 303)
  assert.match((await eva.get(urls.insideUnits)).text, /Borgerservice/)
  const bad = await eva.upload(`${urls.insideUnits}/fil`, 'enhed;overordnet\nA;B\nB;A\n')
  assert.equal(bad.status, 422)
  assert.match(bad.text, /»A« hører under »B« hører under »A«\. Det går i ring/)
})

test('a unit is renamed and moved, never under itself; what lay under one that goes moves up', async () => {
  await eva.upload(`${urls.insideUnits}/fil`, '')
  const idOf = async (name: string) => new RegExp(`/internt/enheder/([0-9a-f-]{36})">${name}<`).exec((await eva.get(urls.insideUnits)).html)?.[1] ?? assert.fail(name)
  await eva.post(urls.insideUnits, { name: 'Skrankerne', parentId: await idOf('Borgerservice') })
  const [borger, skranker] = [await idOf('Borgerservice'), await idOf('Skrankerne')]
  assert.equal((await eva.post(`${urls.insideUnits}/${borger}`, { name: 'Borgerservice', parentId: skranker })).status, 422)
  assert.equal((await eva.post(`${urls.insideUnits}/${borger}`, { name: 'Borgerhuset', parentId: '' })).status, 303)
  assert.equal((await eva.post(`${urls.insideUnits}/${borger}/fjern`, {})).status, 303)
  const page = await eva.get(urls.insideUnits)
  assert.ok(page.text.includes('Skrankerne') && !page.text.includes('Borgerhuset'))
})

test('a person is added with what they do, changed, given a link, and let go; the last administrator stays', async () => {
  const seat: [string, string][] = [['name', 'Karin'], ['email', 'karin@nordby.test'], ['roles', 'reviewer'], ['roles', 'editor'], ['side', ''], ['seat', ''], ['unitId', '']]
  const refused = await eva.post(urls.insidePersons, seat)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Vælg, hvilken side.*Skriv, hvem pladsen er for/s)
  assert.match(refused.html, /value="reviewer" checked/)
  const added = await eva.post(urls.insidePersons, seat.map(([name, value]) => [name, name === 'side' ? 'employee' : name === 'seat' ? 'HK' : value]))
  assert.equal(added.status, 303)
  assert.match((await eva.get(urls.insidePersons)).text, /Karin\s+Redaktør, Plads i referencegruppen \(HK, medarbejder\)/)
  const link = /http:\/\/house\.test(\/[^<\s]+)/.exec((await eva.post(`${added.to}/link`, {})).html)?.[1] ?? assert.fail('no link')
  assert.match((await browserOf('').get(link)).text, /Karin/)
  assert.equal((await eva.post(`${added.to}/slut`, {})).status, 303)
  assert.doesNotMatch((await browserOf('').get(link)).text, /Karin/, 'the link has gone with the person')
  assert.equal((await eva.get(added.to)).status, 404)
  const self = /\/internt\/personer\/[0-9a-f-]{36}(?=">Eva<)/.exec((await eva.get(urls.insidePersons)).html)?.[0] ?? assert.fail()
  assert.equal((await eva.post(`${self}/slut`, {})).status, 422)
  assert.equal((await eva.post(self, [['name', 'Eva'], ['roles', 'leader']])).status, 422)
})

test('who does something else finds no door to it', async () => {
  const reader = browserOf((await nordby.signIn('Bo', { role: 'facilitator' })).cookie)
  for (const path of [urls.insidePersons, urls.insideUnits, urls.insideOrganisation]) {
    assert.equal((await eva.get(path)).status, 200, path)
    assert.equal((await reader.get(path)).status, 403, path)
    assert.equal((await browserOf('').get(path)).status, 303, path)
  }
  assert.equal((await reader.upload(`${urls.insideUnits}/fil`, 'enhed\nX\n')).status, 403)
})
