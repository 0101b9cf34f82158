import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPerson, textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { startMeeting } from '#testing/meeting.ts'

let house: House
before(async () => {
  house = await openHouse({ BREACH_URL: 'https://kommune.test/brud' })
})
after(() => house.close())

const count = async (code: string, round: string, choice: string) => {
  const row = await house.services.db
    .selectFrom('dialogue_counters')
    .innerJoin('dialogue_rooms', 'dialogue_rooms.id', 'dialogue_counters.room_id')
    .select('count')
    .where('code', '=', code)
    .where('round', '=', round)
    .where('choice', '=', choice)
    .executeTakeFirst()
  return row?.count
}

test('a team goes from the dilemma to an agreement without any script', async () => {
  const meeting = await startMeeting(house)
  const phones = await meeting.phones(11)
  assert.match((await phones[0]!.get(`/d/${meeting.code}`)).html, /Du er med\./)
  await meeting.goTo('0.choice')
  for (const [index, phone] of phones.entries()) {
    const page = await meeting.answer(phone, { choice: index < 6 ? 'fuldmagt' : index < 10 ? 'ringer-inger' : 'derhjemme', sure: 'fairly' })
    assert.match(page.html, /Dit svar er talt med\./)
  }
  await meeting.goTo('0.reveal')
  const screen = textOf((await meeting.screen()).html)
  assert.match(screen, /6 svar/)
  assert.match(screen, /4 svar/)
  assert.doesNotMatch(screen, /1 svar/, 'one answer is few or none')
  await meeting.goTo('0.law')
  assert.match(textOf((await phones[0]!.get(`/d/${meeting.code}`)).html), /Udkast\. Ingen jurist har gennemgået reglerne\./)
  await meeting.goTo('agreement')
  const written = await meeting.guide.post(`/tovholder/${meeting.code}/aftale`, { 'aftale-text': 'Fra mandag ligger arket ved skranken.', 'aftale-lever': 'Vejen ud på ét ark', 'aftale-owner': 'Teamet i borgerservice', 'aftale-followUpOn': '2026-12-15' })
  assert.equal(written.status, 200)
  assert.match((await meeting.screen()).html, /Fra mandag ligger arket ved skranken\./)
  await meeting.goTo('end')
  await meeting.guide.post(`/tovholder/${meeting.code}/lukning`)
  assert.match(textOf((await phones[0]!.get(`/d/${meeting.code}`)).html), /Svarene er slettet/)
})

test('before the reveal no screen shows how many answered, or what', async () => {
  const meeting = await startMeeting(house)
  const phones = await meeting.phones(15)
  await meeting.goTo('0.choice')
  for (const phone of phones.slice(0, 13)) await meeting.answer(phone, { choice: 'fuldmagt' })
  assert.equal(await count(meeting.code, '0.choice', 'fuldmagt'), 13, 'thirteen answered, else this test means nothing')
  const pages = [(await meeting.screen()).html, (await meeting.guide.get(`/tovholder/${meeting.code}`)).html, (await phones[0]!.get(`/d/${meeting.code}`)).html]
  for (const html of pages) assert.doesNotMatch(textOf(html), /\b13\b/)
  assert.match(textOf(pages[0] ?? ''), /[Dd]e fleste har svaret/)
})

test('four answers are not shown, on any screen', async () => {
  const meeting = await startMeeting(house)
  const phones = await meeting.phones(4)
  await meeting.goTo('0.choice')
  for (const phone of phones) await meeting.answer(phone, { choice: 'derhjemme' })
  await meeting.goTo('0.reveal')
  assert.match(textOf((await phones[0]!.get(`/d/${meeting.code}`)).html), /I er få\. Derfor viser vi ingen tal/)
  assert.doesNotMatch(textOf((await meeting.screen()).html), /4 svar|[Nn]æsten alle/)
})

test('the same answer sent twice counts once, and a changed one moves', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.choice')
  await Promise.all([meeting.answer(phone, { choice: 'fuldmagt' }), meeting.answer(phone, { choice: 'fuldmagt' }), meeting.answer(phone, { choice: 'fuldmagt' })])
  assert.equal(await count(meeting.code, '0.choice', 'fuldmagt'), 1)
  await meeting.answer(phone, { choice: 'derhjemme' })
  assert.equal(await count(meeting.code, '0.choice', 'fuldmagt'), 0)
  assert.equal(await count(meeting.code, '0.choice', 'derhjemme'), 1)
})

test('an answer after the reveal is kept for the person and changes nothing', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.choice')
  await meeting.answer(phone, { choice: 'fuldmagt' })
  await meeting.goTo('0.reveal')
  const late = await meeting.answer(phone, { choice: 'derhjemme' })
  assert.equal(late.status, 409)
  assert.match(textOf(late.html), /Fordelingen er vist.*Du havde valgt: Jeg råder dem til at gøre det sammen derhjemme/)
  assert.equal(await count(meeting.code, '0.choice', 'derhjemme'), 0)
})

test('without a choice the form comes back with what was chosen', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.choice')
  const page = await meeting.answer(phone, { sure: 'unsure' })
  assert.equal(page.status, 422)
  assert.match(textOf(page.html), /Vælg et svar, eller tryk »Spring over«\./)
  assert.match(page.html, /value="unsure"[^>]* checked/)
})

test('one may pass, and a pass is no answer', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.choice')
  assert.match((await meeting.answer(phone, { pass: '1' })).html, /Du sprang over\./)
  assert.equal(await count(meeting.code, '0.choice', 'spring-over'), 1)
})

test('of two facilitators who press Næste, one wins and the other sees what happened', async () => {
  const meeting = await startMeeting(house)
  const step = await meeting.step()
  const press = () => meeting.guide.post(`/tovholder/${meeting.code}/skridt`, { step, do: 'next' })
  const pages = await Promise.all([press(), press()])
  assert.deepEqual(pages.map(({ status }) => status).sort(), [200, 409])
  assert.equal(await meeting.step(), '0.scene')
})

test('the facilitator and the screen are not found without their secret, and a wrong secret opens nothing', async () => {
  const meeting = await startMeeting(house)
  assert.equal((await meeting.guide.get(`/tovholder/${meeting.code}`)).status, 200, 'the facilitator gets in')
  const stranger = createPerson(house)
  for (const path of [`/tovholder/${meeting.code}`, `/skaerm/${meeting.code}`, `/tovholder/${meeting.code}/noegle/AAAAAAAAAAAAAAAAAAAAAA`]) {
    assert.equal((await stranger.get(path)).status, 404)
  }
  assert.equal((await stranger.post(`/tovholder/${meeting.code}/skridt`, { step: 'join', do: 'next' })).status, 404)
  assert.deepEqual(stranger.cookies(), [])
})

test('room pages are kept by no cache and no search engine, and tell no address onward', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  for (const { headers } of [await phone.get(`/d/${meeting.code}`), await meeting.guide.get(`/tovholder/${meeting.code}`), await meeting.screen()]) {
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.match(headers.get('x-robots-tag') ?? '', /noindex/)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
})

test('»Er det sket i virkeligheden?« stops the clock and tells the facilitator, not who', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.pairs')
  const page = await phone.post(`/d/${meeting.code}/haendelse`)
  assert.match(textOf(page.html), /Tak, fordi du siger det\. Vi tager ikke detaljer her\./)
  assert.match(page.html, /https:\/\/kommune\.test\/brud/)
  assert.match(textOf((await meeting.guide.get(`/tovholder/${meeting.code}`)).html), /[Uu]ret står stille/)
  assert.equal(await meeting.step(), '0.pairs')
})

test('asking the first question again from the levers leaves the levers open', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.levers')
  await meeting.act('again')
  assert.equal(await meeting.step(), '0.again')
  await meeting.act('next')
  assert.equal(await meeting.step(), '0.levers')
  await meeting.answer(phone, { lever: 'samme-svar' })
  assert.equal(await count(meeting.code, '0.levers', 'samme-svar'), 1)
})

test('an agreement that is sent twice is one agreement', async () => {
  const meeting = await startMeeting(house)
  await meeting.goTo('agreement')
  const fields = { 'aftale-text': 'Vi prøver sætningen.', 'aftale-lever': 'Sætningen', 'aftale-owner': 'teamet' }
  for (const _ of [1, 2]) await meeting.guide.post(`/tovholder/${meeting.code}/aftale`, fields)
  const rows = await house.services.db.selectFrom('agreements_agreements').select('id').where('text', '=', 'Vi prøver sætningen.').execute()
  assert.equal(rows.length, 1)
})

test('at close every ballot and every counter is gone', async () => {
  const meeting = await startMeeting(house)
  const phones = await meeting.phones(11)
  await meeting.goTo('0.choice')
  for (const phone of phones) await meeting.answer(phone, { choice: 'fuldmagt' })
  const room = await house.services.db.selectFrom('dialogue_rooms').select('id').where('code', '=', meeting.code).executeTakeFirstOrThrow()
  const left = async () => {
    const tables = ['dialogue_ballots', 'dialogue_counters', 'dialogue_rounds', 'dialogue_hands'] as const
    const rows = await Promise.all(tables.map((table) => house.services.db.selectFrom(table).selectAll().where('room_id', '=', room.id).execute()))
    return rows.flat().length
  }
  assert.ok((await left()) > 0, 'there is something to erase')
  await meeting.guide.post(`/tovholder/${meeting.code}/lukning`)
  assert.equal(await left(), 0)
})

test('nothing in the log tells of a person, and no secret stands in the database', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  const secrets = [...phone.cookies(), ...meeting.guide.cookies()].map((cookie) => cookie.split(' ').at(-1) ?? '')
  assert.ok(secrets.length >= 2)
  const rows = JSON.stringify([
    await house.services.db.selectFrom('dialogue_rooms').selectAll().execute(),
    await house.services.db.selectFrom('dialogue_ballots').selectAll().execute(),
  ])
  for (const secret of secrets) assert.ok(!rows.includes(secret))
  assert.deepEqual(house.logged, [])
})
