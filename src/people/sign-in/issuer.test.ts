import assert from 'node:assert/strict'
import { statSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { createPerson, textOf, type Page, type Person } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { urls } from '#urls.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { inviteLink } from './store/links.ts'
import { addIssuer } from './store/issuers.ts'
import { openDoorHouse, type DoorHouse } from './testing-house.tsx'
import { client, openLiar, openProvider } from './testing-issuers.ts'
import { words } from './words.ts'

const { issuer: sentences, self, issuers: admin, door } = words.da
const name = 'Nordby-konto'
const back = `http://house.test${urls.organisationSignInReturn('nordby')}`
const folder = mkdtempSync(join(tmpdir(), 'erduaware-seal-'))
let provider: Awaited<ReturnType<typeof openProvider>>
let liar: Awaited<ReturnType<typeof openLiar>>
let house: DoorHouse
let nordby: Awaited<ReturnType<DoorHouse['organisation']>>
let karin: { personId: string }
before(async () => void (provider = await openProvider(back)))
after(async () => {
  await provider.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  liar = await openLiar()
  house = await openDoorHouse(stillClock, { DATA_FOLDER: folder })
  nordby = await house.organisation()
  karin = await nordby.person('Karin', { role: 'administrator' })
  for (const issuer of [provider.issuer, liar.issuer]) await add(issuer)
})
afterEach(async () => {
  await house.close()
  await liar.close()
})

const add = (issuer: string, tenant = '', clientId = client.id) => inOrganisation(house.db, nordby.id, (scope) => addIssuer(scope, house.signIn.seal, nordby.id, { issuer, tenant, name, clientId }, client.secret))
const begin = (person: Person, issuer: string) => person.post(urls.organisationSignInAct('nordby', 'arbejdskonto'), { issuer })
const wayOf = ({ html }: Page) => (/<a class="button" href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
const home = (address: string) => address.replace('http://house.test', '')

async function signedInByLink(personId: string): Promise<Person> {
  const person = createPerson(house)
  const path = await inOrganisation(house.db, nordby.id, (tenant) => inviteLink(tenant, nordby, personId, house.clock.now()))
  assert.equal((await person.post(path ?? '')).path, urls.inside)
  return person
}

async function tie(personId: string, subject: string): Promise<Page> {
  const person = await signedInByLink(personId)
  const way = wayOf(await person.post(urls.insideSelfAct('arbejdskonto'), { issuer: provider.issuer }))
  return person.get(home(await provider.signInAs(subject, way)))
}

test('a work account is tied by whoever is signed in by a link, and signs in from then on', async () => {
  const overview = await (await signedInByLink(karin.personId)).get(urls.inside)
  assert.ok(overview.html.includes(words.da.start.tie))
  const tied = await tie(karin.personId, 'konto-1')
  assert.ok(tied.html.includes(self.nowTied))
  const person = createPerson(house)
  const on = await begin(person, provider.issuer)
  const way = wayOf(on)
  assert.ok(way.startsWith(provider.issuer))
  assert.ok(on.html.includes(`<meta http-equiv="refresh" content="0; url=${way.replaceAll('&', '&amp;')}"`))
  const asked = new URL(way).searchParams
  assert.deepEqual([asked.get('scope'), asked.get('code_challenge_method'), asked.get('redirect_uri')], ['openid', 'S256', back])
  const inside = await person.get(home(await provider.signInAs('konto-1', way)))
  assert.equal(inside.path, urls.inside)
  assert.match(textOf(inside.html), /Hej Karin/)
})

test('an account that is tied to nobody signs nobody in, whatever e-mail its token says', async () => {
  await tie(karin.personId, 'konto-1')
  const person = createPerson(house)
  const page = await person.get(home(await provider.signInAs('konto-2', wayOf(await begin(person, provider.issuer)))))
  assert.equal(page.status, 403)
  assert.ok(page.html.includes(sentences.unknown(name)))
  assert.equal((await person.get(urls.inside)).path.startsWith('/hos/nordby/log-ind'), true)
})

test('an account that is tied to somebody is not tied to another, and one that is taken off opens nothing', async () => {
  await tie(karin.personId, 'konto-1')
  const bo = await nordby.person('Bo', { role: 'med' })
  assert.ok((await tie(bo.personId, 'konto-1')).html.includes(self.taken))
  const person = await signedInByLink(karin.personId)
  await person.post(urls.insideSelfAct('arbejdskonto/loes'), { issuer: provider.issuer })
  const other = createPerson(house)
  assert.equal((await other.get(home(await provider.signInAs('konto-1', wayOf(await begin(other, provider.issuer)))))).status, 403)
})

test('only the browser that began an attempt ends it, once, with its own state, within ten minutes', async () => {
  await tie(karin.personId, 'konto-1')
  const person = createPerson(house)
  const address = home(await provider.signInAs('konto-1', wayOf(await begin(person, provider.issuer))))
  const stranger = await createPerson(house).get(address)
  assert.ok(stranger.status === 403 && stranger.html.includes(sentences.noAttempt))
  const other = await person.get(address.replace(/state=[^&]+/, 'state=en-anden'))
  assert.ok(other.status === 403 && other.html.includes(sentences.refused(name)))
  assert.ok((await person.get(address)).html.includes(sentences.noAttempt), 'the attempt is used up')
  const late = home(await provider.signInAs('konto-1', wayOf(await begin(person, provider.issuer))))
  house.clock.advance(10 * 60_000)
  assert.ok((await person.get(late)).html.includes(sentences.noAttempt))
  const fresh = await person.get(home(await provider.signInAs('konto-1', wayOf(await begin(person, provider.issuer)))))
  assert.equal(fresh.path, urls.inside)
})

test('whoever turns back at the issuer is told so, and is at the door', async () => {
  const person = createPerson(house)
  const state = new URL(wayOf(await begin(person, liar.issuer))).searchParams.get('state') ?? ''
  const page = await person.get(`${home(back)}?error=access_denied&state=${state}`)
  assert.ok(page.html.includes(sentences.cancelled(name)) && page.html.includes(door.mail))
})

async function finishAtLiar(): Promise<Page> {
  const person = createPerson(house)
  return person.get(home(liar.backFrom(wayOf(await begin(person, liar.issuer)))))
}

test('a token that is not for us, not for this attempt, not from this issuer or out of date signs nobody in', async () => {
  liar.lie({ email: 'karin@nordby.test', email_verified: true })
  assert.ok((await finishAtLiar()).html.includes(sentences.unknown(name)), 'a true token is believed, and the e-mail in it is not looked at')
  const hour = 3600
  const now = Math.floor(Date.now() / 1000)
  for (const lie of [{ nonce: 'en-anden' }, { nonce: undefined }, { aud: 'en-anden-klient' }, { aud: [client.id, 'x'], azp: 'x' }, { iss: 'https://en-anden.test' }, { exp: now - hour }, { sub: undefined }, { sub: '' }, { sub: 7 }]) {
    liar.lie(lie)
    const page = await finishAtLiar()
    assert.ok(page.status === 403 && page.html.includes(sentences.refused(name)), JSON.stringify(lie))
  }
  liar.lie({})
  liar.answer('other-key')
  assert.ok((await finishAtLiar()).html.includes(sentences.refused(name)), 'a signature by another key')
})

test('an Entra token from another tenant signs nobody in', async () => {
  await inOrganisation(house.db, nordby.id, (tenant) => tenant.updateTable('people_issuers').set({ tenant: 'vores' }).where('organisation_id', '=', nordby.id).where('issuer', '=', liar.issuer).execute())
  liar.lie({ tid: 'vores' })
  assert.ok((await finishAtLiar()).html.includes(sentences.unknown(name)), 'our own tenant is believed')
  for (const tid of ['deres', undefined, '', 7]) {
    liar.lie({ tid })
    assert.ok((await finishAtLiar()).html.includes(sentences.refused(name)), String(tid))
  }
})

test('an issuer that is down, slow or talks nonsense is said in a sentence, and the other ways in stand', async () => {
  assert.ok(wayOf(await begin(createPerson(house), liar.issuer)).startsWith(liar.issuer))
  const down = async (why: string) => {
    const page = await begin(createPerson(house), liar.issuer)
    assert.ok(page.status === 503 && page.html.includes(sentences.down(name)), why)
    assert.ok(page.html.includes(door.mail), why)
  }
  for (const how of ['nonsense', 'endless', 'never'] as const) {
    liar.answer(how)
    await down(how)
  }
  await liar.close()
  await down('nobody there')
  assert.ok(house.logged.every((line) => /^an issuer could not be asked: [\w ]+$/.test(line)), house.logged.join('\n'))
})

test('an administrator adds an issuer when it answers, with a secret that is sealed and never shown', async () => {
  const person = await signedInByLink(karin.personId)
  const form = { name: 'Arbejdskonto', issuer: liar.issuer, tenant: '', clientId: client.id, clientSecret: client.secret }
  assert.ok((await person.post(urls.insideIssuers, form)).html.includes(admin.problems.known))
  await person.post(`${urls.insideIssuers}/fjern`, { issuer: liar.issuer })
  const saved = await person.post(urls.insideIssuers, form)
  assert.ok(saved.html.includes(admin.saved) && saved.html.includes(back))
  assert.ok(!saved.html.includes(client.secret))
  const rows = await inOrganisation(house.db, nordby.id, (tenant) => tenant.selectFrom('people_issuers').selectAll().execute())
  assert.ok(rows.length === 2 && rows.every((row) => !row.client_secret_sealed?.includes(client.secret)))
  assert.equal(statSync(join(folder, 'house.key')).mode & 0o777, 0o600)
  const bad: [Record<string, string>, string][] = [
    [{ issuer: 'http://nordby.test' }, admin.problems.issuer],
    [{ issuer: 'https://login.microsoftonline.com/common/v2.0' }, admin.problems.common],
    [{ issuer: 'https://login.microsoftonline.com/8f1d9c52-3a64-4a0e-9a3b-2f0c7d6e5b41/v2.0' }, admin.problems.tenantMissing],
    [{ issuer: 'http://127.0.0.1:1' }, admin.problems.down],
    [{ issuer: `${liar.issuer.replace('127.0.0.1', 'localhost')}` }, admin.problems.other],
  ]
  for (const [change, sentence] of bad) {
    const page = await person.post(urls.insideIssuers, { ...form, ...change })
    assert.ok(page.status === 422 && page.html.includes(sentence) && page.html.includes('value="Arbejdskonto"'), JSON.stringify(change))
  }
  const bo = await nordby.person('Bo', { role: 'editor' })
  assert.equal((await (await signedInByLink(bo.personId)).get(urls.insideIssuers)).status, 403)
})
