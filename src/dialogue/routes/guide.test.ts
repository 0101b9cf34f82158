import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPerson, textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { startMeeting, type Meeting } from '#testing/meeting.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const guidePage = async (meeting: Meeting) => (await meeting.guide.get(`/tovholder/${meeting.code}`)).html
const settingsOf = async (meeting: Meeting) =>
  (await house.services.db.selectFrom('dialogue_rooms').select('settings').where('code', '=', meeting.code).executeTakeFirstOrThrow()).settings

test('where the code does not work, one press goes on with slips, and one with talk', async () => {
  const meeting = await startMeeting(house)
  house.clock.advance(31_000)
  assert.match(await guidePage(meeting), /late-0[^]*Virker koden ikke/)
  const page = await meeting.act('answers', { what: 'hands' })
  assert.match(textOf(page.html), /I klarer jer uden telefoner/)
  assert.equal(Object(await settingsOf(meeting)).answers, 'hands')
  await meeting.act('answers', { what: 'nonsense' })
  assert.equal(Object(await settingsOf(meeting)).answers, 'hands')
})

test('hands typed at the reveal are shown by their own rule, and a word among them comes back', async () => {
  const meeting = await startMeeting(house, { answers: 'hands' })
  await meeting.goTo('0.reveal')
  const wrong = await meeting.guide.post(`/tovholder/${meeting.code}/haender`, { round: '0.choice', fuldmagt: 'mange', 'ringer-inger': '4' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="mange"[^]*value="4"/)
  await meeting.guide.post(`/tovholder/${meeting.code}/haender`, { round: '0.choice', fuldmagt: '2', 'ringer-inger': '1', derhjemme: '1' })
  assert.doesNotMatch(textOf(await guidePage(meeting)), /\d svar|de fleste/, 'four hands are not shown either')
  await meeting.guide.post(`/tovholder/${meeting.code}/haender`, { round: '0.choice', fuldmagt: '6', 'ringer-inger': '4', derhjemme: '0' })
  assert.match(textOf(await guidePage(meeting)), /6 svar[^]*4 svar[^]*ingen eller få/)
  assert.match(textOf((await meeting.screen()).html), /6 svar/)
})

test('a question is shown on the screen and the step again, and the page says which', async () => {
  const meeting = await startMeeting(house)
  await meeting.goTo('0.pairs')
  const shown = await meeting.act('show', { what: 'perspective:citizen' })
  assert.match(textOf(shown.html), /Den fælles skærm viser noget andet end trinnet\. Set fra: Borgeren[^]*På skærmen nu/)
  const back = await meeting.act('show', { what: '' })
  assert.doesNotMatch(textOf(back.html), /noget andet end trinnet/)
})

test('both forms of the agreement keep what was typed, each on its own', async () => {
  const meeting = await startMeeting(house)
  await meeting.goTo('agreement')
  const wrong = await meeting.guide.post(`/tovholder/${meeting.code}/hindring`, { 'hindring-text': 'Blanketten kræver begge' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /id="write-obstacle" open[^]*href="#hindring-carrier"[^]*Blanketten kræver begge/)
  assert.doesNotMatch(wrong.html, /id="write-agreement" open/)
  const right = await meeting.guide.post(`/tovholder/${meeting.code}/hindring`, { 'hindring-text': 'Blanketten kræver begge', 'hindring-carrier': 'Teamlederen', 'hindring-receiver': 'it' })
  assert.match(textOf(right.html), /Det har I skrevet Blanketten kræver begge/)
})

test('the next meeting follows up, and what was said today can be put right', async () => {
  const first = await startMeeting(house)
  await first.goTo('agreement')
  await first.guide.post(`/tovholder/${first.code}/aftale`, { 'aftale-text': 'Fra mandag ligger arket ved skranken.', 'aftale-lever': 'Arket', 'aftale-owner': 'Teamet' })
  await first.goTo('end')
  const link = /\/referat\/[\w-]+\/noegle\/[\w-]+/.exec(await guidePage(first))?.[0] ?? assert.fail('the end has the link to the record')
  const opened = await first.guide.get(link)
  house.clock.advance(28 * 86_400_000)
  const started = await first.guide.post(`${opened.path}/moede`, { minutes: '20', people: 'middle', answers: 'phones', leader: 'absent' })
  const html = started.html
  assert.match(textOf(html), /Siden sidst[^]*Fra mandag ligger arket ved skranken\./)
  const id = /name="agreement" value="([\w-]+)"/.exec(html)?.[1] ?? assert.fail('the agreement has its form')
  const bare = await first.guide.post(`${started.path}/opfoelgning`, { agreement: id, [`f-${id}-learnt`]: 'Arket var væk' })
  assert.equal(bare.status, 422)
  assert.match(bare.html, /Arket var væk/)
  const kept = await first.guide.post(`${started.path}/opfoelgning`, { agreement: id, [`f-${id}-outcome`]: 'kept' })
  assert.match(textOf(kept.html), /Gemt: Holdt/)
  const changed = await first.guide.post(`${started.path}/opfoelgning`, { agreement: id, [`f-${id}-outcome`]: 'partly' })
  assert.match(textOf(changed.html), /Gemt: Delvist holdt/)
})

test('several dilemmas that were chosen come back when something else is missing', async () => {
  const person = createPerson(house)
  const chosen = ['paa-konens-vegne', 'brevet-i-skraldespanden']
  const page = await person.post('/hold-dialog', { dilemma: chosen, minutes: '20', people: 'middle', answers: 'phones' })
  assert.equal(page.status, 422)
  for (const id of chosen) assert.match(page.html, new RegExp(`value="${id}" checked|checked[^>]*value="${id}"`))
})
