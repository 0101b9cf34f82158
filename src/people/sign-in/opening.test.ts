import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { createPerson, textOf } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { urls } from '#urls.ts'
import { organisationAt } from '../organisation/organisations.ts'
import { listPersons } from '../organisation/persons.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { nextSlug, slugOf } from './slug.ts'
import { offerOpening } from './store/openings.ts'
import { openDoorHouse, type DoorHouse } from './testing-house.tsx'
import { words } from './words.ts'

const { opening: page, problems } = words.da
const week = 7 * 86_400_000
let house: DoorHouse
beforeEach(async () => void (house = await openDoorHouse(stillClock)))
afterEach(() => house.close())

const offer = () => offerOpening(house.db, house.clock.now())
const filled = { name: 'Østby Kommune', slug: '', person: 'Karin Holm', email: 'karin@oestby.test' }

test('the first link makes an organisation, signs its administrator in, and is used up', async () => {
  const secret = (await offer()) ?? assert.fail('no link')
  const person = createPerson(house)
  const form = await person.get(urls.opening(secret))
  assert.match(form.html, new RegExp(`<h1>${page.title}</h1>`))
  assert.equal(form.headers.get('cache-control'), 'no-store')
  const made = await person.post(urls.opening(secret), filled)
  assert.equal(made.path, urls.inside)
  assert.match(textOf(made.html), /Hej Karin Holm.*Administrator.*Koordinator/)
  const organisation = (await organisationAt(house.db, 'oestby')) ?? assert.fail('nothing at oestby')
  const [karin, ...none] = await inOrganisation(house.db, organisation.id, (tenant) => listPersons(tenant, organisation.id))
  assert.equal(none.length, 0)
  assert.deepEqual(karin?.held.map(({ role }) => role), ['administrator', 'coordinator'])
  const again = await createPerson(house).get(urls.opening(secret))
  assert.equal(again.status, 404)
  assert.match(again.html, new RegExp(page.usedTitle))
  assert.equal((await createPerson(house).post(urls.opening(secret), { ...filled, name: 'Vestby' })).status, 404)
  assert.equal(await organisationAt(house.db, 'vestby'), undefined)
})

test('each start without an organisation replaces the link, and a house with one offers none', async () => {
  const first = (await offer()) ?? assert.fail('no link')
  assert.equal((await createPerson(house).get(urls.opening(first))).status, 200)
  const second = (await offer()) ?? assert.fail('no link')
  assert.equal((await createPerson(house).get(urls.opening(first))).status, 404)
  assert.equal((await createPerson(house).get(urls.opening(second))).status, 200)
  await house.organisation()
  assert.equal(await offer(), undefined)
})

test('the link ends after seven days, and one that nobody made opens nothing', async () => {
  const secret = (await offer()) ?? assert.fail('no link')
  house.clock.advance(week - 1000)
  assert.equal((await createPerson(house).get(urls.opening(secret))).status, 200)
  house.clock.advance(1000)
  assert.equal((await createPerson(house).get(urls.opening(secret))).status, 404)
  assert.equal((await createPerson(house).get(urls.opening('A'.repeat(22)))).status, 404)
})

test('what is missing is said at its field, and an address that is taken gets another suggestion', async () => {
  const secret = (await offer()) ?? assert.fail('no link')
  await house.organisation('oestby', 'Østby (opdigtet)')
  const person = createPerson(house)
  const empty = await person.post(urls.opening(secret), { name: '', slug: 'Ø by', person: '', email: 'karin' })
  assert.equal(empty.status, 422)
  for (const sentence of [problems.name, problems.slug, problems.person, problems.email]) assert.ok(empty.html.includes(sentence), sentence)
  const taken = await person.post(urls.opening(secret), filled)
  assert.equal(taken.status, 422)
  assert.match(taken.html, /value="oestby-2"/)
  assert.match(taken.html, /value="karin@oestby.test"/)
  assert.equal((await person.post(urls.opening(secret), { ...filled, slug: 'oestby-2' })).path, urls.inside)
})

test('two who send the same link at once make one organisation', async () => {
  const secret = (await offer()) ?? assert.fail('no link')
  const answers = await Promise.all(['nord', 'syd'].map((slug) => createPerson(house).post(urls.opening(secret), { ...filled, slug })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted((a, b) => a - b), [200, 404])
  const both = await Promise.all(['nord', 'syd'].map((slug) => organisationAt(house.db, slug)))
  assert.equal(both.filter((one) => one !== undefined).length, 1)
})

test('an address is made of a name', () => {
  const names = { 'Nordby Kommune': 'nordby', 'Ærø & Løkken Å': 'aeroe-loekken-aa', 'Kommune': '', '東京': '', 'Hørsholm Kommunes Bibliotek': 'hoersholm-kommunes-bibliotek' }
  for (const [name, slug] of Object.entries(names)) assert.equal(slugOf(name), slug, name)
  assert.equal(slugOf(`${'a'.repeat(59)} b`), 'a'.repeat(59))
  assert.deepEqual(['nordby', 'nordby-2', 'nordby-99', 'a-1999'].map(nextSlug), ['nordby-2', 'nordby-3', 'nordby-100', 'a-1999-2'])
  assert.ok(nextSlug('a'.repeat(60)).length <= 60)
})
