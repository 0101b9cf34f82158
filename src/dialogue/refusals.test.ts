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

test('a wrong code gets a sentence and keeps what was typed', async () => {
  const person = createPerson(house)
  const page = await person.get('/deltag?kode=K7M4XX')
  assert.equal(page.status, 404)
  assert.match(textOf(page.html), /Den kode kender vi ikke\./)
  assert.match(page.html, /value="K7M4XX"/)
  assert.equal((await person.get('/deltag?kode=hej')).status, 422)
})

test('a forged, foreign or deleted cookie leads back to the door, and nothing is counted', async () => {
  const meeting = await startMeeting(house)
  const other = await startMeeting(house)
  const stranger = await other.phone()
  await meeting.goTo('0.choice')
  const foreign = await stranger.post(`/d/${meeting.code}/svar`, { step: '0.choice', choice: 'fuldmagt' })
  assert.match(textOf(foreign.html), /Vi kender ikke din telefon her\./)
  const forged = await house.app.request(`/d/${meeting.code}/svar`, {
    method: 'POST',
    body: new URLSearchParams({ step: '0.choice', choice: 'fuldmagt' }),
    headers: { cookie: 'telefon=AAAAAAAAAAAAAAAAAAAAAA' },
  })
  assert.equal(forged.status, 303)
  assert.match(forged.headers.get('location') ?? '', /ukendt/)
  assert.equal(await count(meeting.code, '0.choice', 'fuldmagt'), 0)
})

test('a form from another origin is refused with a sentence', async () => {
  const meeting = await startMeeting(house)
  const phone = await meeting.phone()
  await meeting.goTo('0.choice')
  const fields = { step: '0.choice', choice: 'fuldmagt' }
  assert.equal((await phone.post(`/d/${meeting.code}/svar`, fields)).status, 200, 'our own form is taken')
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'none', origin: 'https://andet.test' }]) {
    const page = await phone.post(`/d/${meeting.code}/svar`, { ...fields, choice: 'derhjemme' }, headers)
    assert.equal(page.status, 403)
    assert.match(textOf(page.html), /Formularen kom fra en anden side end vores\./)
  }
  assert.equal(await count(meeting.code, '0.choice', 'derhjemme'), 0)
})

test('ten thousand letters, emoji, right-to-left text and HTML come back as typed and harm nothing', async () => {
  const meeting = await startMeeting(house)
  await meeting.goTo('agreement')
  const payload = '<script>alert(1)</script> שלום 👩‍💼 ' + 'å'.repeat(10_000)
  const page = await meeting.guide.post(`/tovholder/${meeting.code}/aftale`, { 'aftale-text': payload, 'aftale-lever': '"><img src=x>', 'aftale-owner': 'teamet' })
  assert.equal(page.status, 422)
  assert.doesNotMatch(page.html, /<script>alert/)
  assert.match(page.html, /&lt;script&gt;alert\(1\)&lt;\/script&gt; שלום 👩‍💼/)
  const kept = await meeting.guide.post(`/tovholder/${meeting.code}/aftale`, { 'aftale-text': '<b>שלום</b> 👩‍💼', 'aftale-lever': 'Rummet', 'aftale-owner': 'teamet' })
  assert.equal(kept.status, 200)
  assert.match((await meeting.screen()).html, /&lt;b&gt;שלום&lt;\/b&gt; 👩‍💼/)
})
