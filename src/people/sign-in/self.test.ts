import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { createPerson, textOf, type Person } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { href, urls } from '#urls.ts'
import { endPerson } from '../organisation/persons.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { inviteLink } from './store/links.ts'
import { addPasskey, listPasskeys } from './store/passkeys.ts'
import { openDoorHouse, type DoorHouse } from './testing-house.tsx'
import { words } from './words.ts'

const { problems } = words.da
let house: DoorHouse
let nordby: Awaited<ReturnType<DoorHouse['organisation']>>
let personId = ''
let number = 0
before(async () => {
  house = await openDoorHouse(stillClock)
  nordby = await house.organisation()
})
after(() => house.close())
beforeEach(async () => void ({ personId } = await nordby.person(`Karin${++number}`, { role: 'editor' })))

async function signIn(id = personId): Promise<Person> {
  const person = createPerson(house)
  const path = await inOrganisation(house.db, nordby.id, (tenant) => inviteLink(tenant, nordby, id, house.clock.now()))
  assert.equal((await person.post(path ?? '')).path, urls.inside)
  return person
}
const idsIn = (html: string) => [...html.matchAll(/id="enhed-([0-9a-f-]+)"/g)].map(([, id = '']) => id)
const isIn = async (person: Person) => (await person.get(urls.insideSelf)).path === urls.insideSelf

test('a person changes their name and language, and the page says what is missing', async () => {
  const person = await signIn()
  const changed = await person.post(urls.insideSelf, { name: '  Karin   Holm ', language: 'en' })
  assert.equal(changed.path, `${href('en', urls.insideSelf)}?gemt`)
  assert.match(changed.html, /value="Karin Holm"/)
  const empty = await person.post(urls.insideSelf, { name: ' ', language: 'sv' })
  assert.equal(empty.status, 422)
  assert.ok(empty.html.includes(problems.person) && empty.html.includes(problems.language))
})

test('a person sees where they are signed in, by days and the name that they wrote, and no browser or address', async () => {
  const [here, there] = [await signIn(), await signIn()]
  const page = await here.get(urls.insideSelf)
  assert.equal(idsIn(page.html).length, 3, 'the test signed them in once itself')
  assert.match(textOf(page.html), /Denne Logget ind med link Begyndte 24\. november 2026 Sidst brugt 24\. november 2026/)
  const [mine = '', ...others] = idsIn(page.html)
  for (const id of [mine, ...others]) await here.post(urls.insideSelfAct('sessioner/navn'), { id, label: `Enhed ${id.slice(0, 4)}` })
  assert.match((await here.get(urls.insideSelf)).html, new RegExp(`Enhed ${mine.slice(0, 4)}`))
  await here.post(urls.insideSelfAct('sessioner/andre'))
  assert.equal(await isIn(here), true)
  assert.equal(await isIn(there), false)
  const columns = await inOrganisation(house.db, nordby.id, (tenant) => tenant.selectFrom('people_sessions').selectAll().executeTakeFirstOrThrow())
  assert.deepEqual(Object.keys(columns).toSorted(), ['began_on', 'device', 'expires_at', 'id', 'method', 'organisation_id', 'person_id', 'previous_hash', 'previous_until', 'secret_hash', 'used_on'])
})

test('a person ends one session, and never one of somebody else', async () => {
  const [here, there] = [await signIn(), await signIn()]
  const stranger = await signIn((await nordby.person(`Bo${number}`, { role: 'med' })).personId)
  const hereId = idsIn((await here.get(urls.insideSelf)).html)
  await stranger.post(urls.insideSelfAct('sessioner/navn'), { id: hereId[0] ?? '', label: 'Overtaget' })
  for (const id of [...hereId, 'x', "' or 1=1"]) await stranger.post(urls.insideSelfAct('sessioner/slut'), { id })
  assert.equal(await isIn(here) && (await isIn(there)), true)
  assert.doesNotMatch((await here.get(urls.insideSelf)).html, /Overtaget/)
  const current = /<h3>[^<]*<span class="tag">.*?id="enhed-([0-9a-f-]+)"/s
  const thereId = current.exec((await there.get(urls.insideSelf)).html)?.[1] ?? ''
  await here.post(urls.insideSelfAct('sessioner/slut'), { id: thereId })
  assert.equal(await isIn(there), false)
  assert.equal(await isIn(here), true)
})

test('signing out ends the session and takes it out of the browser; a copy of it opens nothing', async () => {
  const person = await signIn()
  const cookie = person.cookies().find((one) => one.startsWith('session /'))?.replace('session / ', 'session=') ?? ''
  const copy = () => house.app.request(`http://house.test${urls.insideSelf}`, { headers: { cookie } })
  assert.equal((await copy()).status, 200)
  const out = await house.app.request(`http://house.test${urls.insideSelfAct('log-ud')}`, { method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  assert.equal(out.headers.get('location'), urls.organisation('nordby'))
  assert.match(out.headers.get('set-cookie') ?? '', /^session=; Max-Age=0/)
  assert.equal((await copy()).status, 303)
})

test('signing in again ends the session that the browser had', async () => {
  const person = await signIn()
  const earlier = person.cookies().join()
  const path = await inOrganisation(house.db, nordby.id, (tenant) => inviteLink(tenant, nordby, personId, house.clock.now()))
  const count = async () => idsIn((await person.get(urls.insideSelf)).html).length
  const sessions = await count()
  await person.post(path ?? '')
  assert.notEqual(person.cookies().join(), earlier)
  assert.equal(await count(), sessions)
})

test('the first page of a day brings a new word, also when two pages are fetched at once', async () => {
  const person = await signIn()
  const word = () => person.cookies().find((one) => one.startsWith('session /'))
  const today = word()
  assert.equal(await isIn(person), true)
  assert.equal(word(), today)
  house.clock.advance(86_400_000)
  assert.deepEqual(await Promise.all([isIn(person), isIn(person)]), [true, true])
  assert.notEqual(word(), today)
  house.clock.advance(120_000)
  assert.equal(await isIn(person), true)
})

test('a person names and removes their own passkeys, and nobody else does', async () => {
  const person = await signIn()
  const id = Buffer.from(`key of ${personId}`).toString('base64url')
  const keys = () => inOrganisation(house.db, nordby.id, (tenant) => listPasskeys(tenant, nordby.id, personId))
  await inOrganisation(house.db, nordby.id, (tenant) => addPasskey(tenant, nordby.id, personId, { id, publicKey: new Uint8Array(3), counter: 0 }, 'Telefon', '2026-11-24'))
  const stranger = await signIn((await nordby.person(`Bo${number}`, { role: 'med' })).personId)
  await stranger.post(urls.insideSelfAct('noegler/navn'), { id, label: 'Overtaget' })
  await stranger.post(urls.insideSelfAct('noegler/slut'), { id })
  assert.deepEqual(await keys(), [{ id, name: 'Telefon', addedOn: '2026-11-24' }])
  assert.match((await person.post(urls.insideSelfAct('noegler/navn'), { id, label: 'Kontoret' })).html, /Kontoret/)
  assert.equal((await person.post(urls.insideSelfAct('noegler/navn'), { id, label: 'a'.repeat(61) })).status, 422)
  await person.post(urls.insideSelfAct('noegler/slut'), { id })
  assert.deepEqual(await keys(), [])
})

test('over https the cookies cannot come from another site of the same name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-safe-'))
  const safe = await openDoorHouse(stillClock, { PUBLIC_URL: 'https://house.test', DATA_FOLDER: folder })
  try {
    const place = await safe.organisation()
    const { personId: id } = await place.person('Eva', { role: 'editor' })
    const path = await inOrganisation(safe.db, place.id, (tenant) => inviteLink(tenant, place, id, safe.clock.now()))
    const entered = await safe.app.request(`https://house.test${path}`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })
    assert.match(entered.headers.get('set-cookie') ?? '', /^__Host-session=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const begun = await safe.app.request(`https://house.test${urls.organisationSignInAct('nordby', 'noegle/begynd')}`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })
    assert.match(begun.headers.get('set-cookie') ?? '', /^__Host-attempt-passkey=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  } finally {
    await safe.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('whoever has left is at the door at once', async () => {
  const person = await signIn()
  assert.equal(await isIn(person), true)
  await inOrganisation(house.db, nordby.id, (tenant) => endPerson(tenant, nordby.id, personId, '2026-11-24'))
  assert.equal(await isIn(person), false)
})
