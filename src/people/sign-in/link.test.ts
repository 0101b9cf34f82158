import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { createPerson, textOf, type Person } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { href, urls } from '#urls.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { changeSelf } from './store/self.ts'
import { inviteLink } from './store/links.ts'
import { openDoorHouse, type DoorHouse } from './testing-house.tsx'
import { openPostOffice, pathIn, type PostOffice } from './testing-post-office.ts'
import { words } from './words.ts'

const { door, link: linkWords } = words.da
const minuteMs = 60_000
let office: PostOffice
let house: DoorHouse
let nordby: Awaited<ReturnType<DoorHouse['organisation']>>
let karin: { personId: string }
before(async () => void (office = await openPostOffice()))
after(() => office.close())
beforeEach(async () => {
  house = await openDoorHouse(stillClock, { SMTP_URL: office.url, MAIL_FROM: 'ErDuAware <svar-ikke@nordby.test>', PUBLIC_URL: 'http://house.test' })
  nordby = await house.organisation()
  karin = await nordby.person('Karin', { role: 'editor' })
})
afterEach(() => house.close())

const at = urls.organisationSignIn('nordby')
const ask = (person: Person, email: string, query = '') => person.post(`${urls.organisationSignInAct('nordby', 'mail')}${query}`, { email })

test('a link by e-mail signs in once, by a button, and leads on to where somebody was going', async () => {
  const person = createPerson(house)
  const shut = await person.get(`${urls.insideSelf}?gemt`)
  assert.equal(shut.path, `${at}?videre=%2Finternt%2Fmig%3Fgemt`, 'one organisation: straight on, with the way kept')
  const sent = await ask(person, ' KARIN@nordby.test ', '?videre=%2Finternt%2Fmig%3Fgemt')
  assert.match(textOf(sent.html), new RegExp(door.sentTitle))
  const letter = await office.next()
  assert.deepEqual(letter.to, ['karin@nordby.test'])
  assert.match(letter.raw, /^Auto-Submitted: auto-generated/im)
  assert.match(letter.text, /Hej Karin/)
  assert.doesNotMatch(letter.raw, /<img|<script|<link|X-Mailer/i)
  const path = pathIn(letter)
  const opened = await createPerson(house).get(path)
  assert.match(opened.html, new RegExp(linkWords.signInAs('Karin')))
  assert.deepEqual(opened.headers.getSetCookie(), [], 'whoever only opens the link, as a scanner does, is not signed in')
  const inside = await person.post(path)
  assert.equal(inside.path, `${urls.insideSelf}?gemt`)
  assert.ok(person.cookies().some((cookie) => cookie.startsWith('session /')))
  const again = await createPerson(house).post(path)
  assert.equal(again.status, 404)
  assert.match(again.html, new RegExp(linkWords.usedTitle))
})

test('an address that nobody has gets the same answer, and no letter', async () => {
  const count = office.letters.length
  const unknown = await ask(createPerson(house), 'ingen@nordby.test')
  const known = await ask(createPerson(house), 'karin@nordby.test')
  assert.equal(unknown.status, known.status)
  assert.equal(unknown.path, known.path)
  assert.equal(unknown.html, known.html)
  await office.next()
  assert.equal(office.letters.length, count + 1)
})

test('a link ends after twenty minutes', async () => {
  await ask(createPerson(house), 'karin@nordby.test')
  const path = pathIn(await office.next())
  house.clock.advance(20 * minuteMs - 1000)
  assert.equal((await createPerson(house).get(path)).status, 200)
  house.clock.advance(1000)
  assert.equal((await createPerson(house).get(path)).status, 404)
  assert.equal((await createPerson(house).post(path)).status, 404)
})

test('a person gets five letters in an hour, and the sixth asker is told the same', async () => {
  const count = office.letters.length
  for (let time = 0; time < 5; time++) {
    await ask(createPerson(house), 'karin@nordby.test')
    await office.next()
  }
  const sixth = await ask(createPerson(house), 'karin@nordby.test')
  assert.match(sixth.html, new RegExp(door.sentTitle))
  await house.signIn.close()
  assert.equal(office.letters.length, count + 5)
  house.clock.advance(60 * minuteMs)
  await ask(createPerson(house), 'karin@nordby.test')
  await office.next()
  assert.equal(office.letters.length, count + 6)
})

test('a letter is in the language of its person', async () => {
  await inOrganisation(house.db, nordby.id, (tenant) => changeSelf(tenant, nordby.id, karin.personId, { name: 'Karin', language: 'en' }))
  await ask(createPerson(house), 'karin@nordby.test')
  const letter = await office.next()
  assert.match(letter.text, /Hello Karin/)
  assert.ok(pathIn(letter).startsWith('/en/hos/nordby/log-ind/link/'))
})

test('a way on that lies elsewhere is forgotten', async () => {
  for (const wanted of ['https://evil.test/', '//evil.test', '/\\evil.test', '/hos/nordby', 'javascript:alert(1)']) {
    const page = await createPerson(house).get(`${at}?videre=${encodeURIComponent(wanted)}`)
    assert.doesNotMatch(page.html, /evil|javascript:|videre/, wanted)
  }
  assert.match((await createPerson(house).get(`${at}?videre=/en/internt/mig`)).html, /videre=%2Fen%2Finternt%2Fmig/)
})

test('a letter that the server refuses is logged without the address', async () => {
  office.refuse('karin@')
  await ask(createPerson(house), 'karin@nordby.test')
  await house.signIn.close()
  office.refuse('nobody')
  assert.deepEqual(house.logged, ['a mail could not be sent: EENVELOPE 550'])
})

test('while the mail server is down everybody is told so, whatever address they type, and it is kept', async () => {
  const lonely = await openDoorHouse(stillClock, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@nordby.test', PUBLIC_URL: 'http://house.test' })
  try {
    await (await lonely.organisation()).person('Karin', { role: 'editor' })
    for (const email of ['karin@nordby.test', 'ingen@nordby.test']) {
      const page = await ask(createPerson(lonely), email)
      assert.equal(page.status, 503)
      assert.ok(page.html.includes(door.mailDown))
      assert.ok(page.html.includes(`value="${email}"`))
    }
    assert.match(lonely.logged.join('\n'), /^the mail server does not answer as it should: \w+$/)
  } finally {
    await lonely.close()
  }
})

test('without a mail server the page says so, and an invitation signs in for seven days', async () => {
  const quiet = await openDoorHouse(stillClock)
  try {
    const place = await quiet.organisation('vestby', 'Vestby (opdigtet)')
    const { personId } = await place.person('Bo', { role: 'med' })
    assert.ok((await createPerson(quiet).get(urls.organisationSignIn('vestby'))).html.includes(door.mailOff))
    const invite = () => inOrganisation(quiet.db, place.id, (tenant) => inviteLink(tenant, place, personId, quiet.clock.now()))
    const path = (await invite()) ?? assert.fail('no link')
    quiet.clock.advance(7 * 24 * 60 * minuteMs - 1000)
    assert.equal((await createPerson(quiet).post(path)).path, urls.inside)
    const late = (await invite()) ?? assert.fail('no link')
    quiet.clock.advance(7 * 24 * 60 * minuteMs)
    assert.equal((await createPerson(quiet).post(late)).status, 404)
  } finally {
    await quiet.close()
  }
})

test('whoever tries too many wrong links, or asks too often, is asked to wait', async () => {
  const wrong = urls.organisationSignInLink('nordby', 'A'.repeat(22))
  await ask(createPerson(house), 'karin@nordby.test')
  const right = pathIn(await office.next())
  assert.equal((await createPerson(house).get(right)).status, 200)
  for (let time = 0; time < 100; time++) await house.app.request(`http://house.test${wrong}`)
  assert.equal((await createPerson(house).get(right)).status, 404)
  for (let time = 0; time < 99; time++) await ask(createPerson(house), 'ingen@nordby.test')
  const barred = await ask(createPerson(house), 'ingen@nordby.test')
  assert.equal(barred.status, 429)
  assert.ok(barred.html.includes(door.barred))
  house.clock.advance(15 * minuteMs)
  assert.equal((await createPerson(house).get(right)).status, 200)
})

test('two organisations each have their door, and a link opens its own alone', async () => {
  await house.organisation('vestby', 'Vestby Kommune (opdigtet)')
  const doors = await createPerson(house).get(href('en', urls.signIn))
  assert.match(doors.html, /\/en\/hos\/nordby\/log-ind.*\/en\/hos\/vestby\/log-ind/s)
  await ask(createPerson(house), 'karin@nordby.test')
  const path = pathIn(await office.next())
  assert.equal((await createPerson(house).post(path.replace('nordby', 'vestby'))).status, 404)
  assert.equal((await createPerson(house).post(path)).status, 200)
})
