import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { inOrganisation, setHeld } from '#people/index.ts'
import { createPerson, textOf } from '#testing/browser.ts'
import { readObstacle } from '../store/obstacles.ts'
import { createRecord, renewRecord } from '../store/records.ts'
import { words as subject } from '../words.ts'
import { openTeamHouse, type Colleague, type TeamRecord, type TeamTestHouse } from '#testing/teams.ts'
import { words } from './words.ts'

const { send, awaited, waiting, leadAnswering } = words.da
let teams: TeamTestHouse
let [karin, lone, palle]: Colleague[] = []
before(async () => {
  teams = await openTeamHouse()
  karin = await teams.colleague('Karin', [{ role: 'facilitator', unitId: teams.counter }])
  lone = await teams.colleague('Lone', [{ role: 'leader', unitId: teams.service }])
  palle = await teams.colleague('Palle', [{ role: 'leader', unitId: teams.phones }])
})
after(() => teams.close())
// What waits is counted, so each test begins with nothing.
beforeEach(() => inOrganisation(teams.db, teams.nordby.id, (tenant) => tenant.deleteFrom('agreements_held').execute()))

const as = (colleague: Colleague | undefined) => colleague?.browser ?? assert.fail('signed in')
const sending = ({ id, obstacle }: TeamRecord) => `/internt/hold/${id}/send/${obstacle}`
const place = ({ obstacle }: TeamRecord) => `/internt/hold/hindringer/${obstacle}`
const replyOf = async ({ id, obstacle }: TeamRecord) => (await readObstacle(teams.db, id, obstacle))?.reply
async function sent(dueOn = '2026-12-08') {
  const record = await teams.record()
  await as(karin).post('/internt/hold', { link: record.link, unitId: teams.counter })
  await as(karin).post(sending(record), { dueOn })
  return record
}

test('an obstacle is sent with a day two weeks ahead, stands as sent on the record, and sending it twice is once', async () => {
  const record = await teams.record()
  await as(karin).post('/internt/hold', { link: record.link, unitId: teams.counter })
  assert.ok((await as(karin).get(sending(record))).html.includes('value="2026-12-08"'))
  const [done] = await Promise.all([as(karin).post(sending(record), { dueOn: '2026-12-08' }), as(karin).post(sending(record), { dueOn: '2026-12-08' })])
  assert.ok(done.html.includes(send.done) && textOf(done.html).includes(words.da.records.asked('ledermøde', '8. december 2026')))
  assert.equal((await readObstacle(teams.db, record.id, record.obstacle))?.sentOn, '2026-11-24')
  const asked = await inOrganisation(teams.db, teams.nordby.id, (tenant) => tenant.selectFrom('agreements_requests').selectAll().where('obstacle_id', '=', record.obstacle).execute())
  assert.equal(asked.length, 1)
})

test('a day that does not exist, has passed or is far away comes back with its sentence', async () => {
  const record = await teams.record()
  await as(karin).post('/internt/hold', { link: record.link, unitId: teams.counter })
  for (const [dueOn, sentence] of [['2026-02-30', send.problems.day], ['2026-11-24', send.problems.past], ['2027-06-01', send.problems.far]] as const) {
    const refused = await as(karin).post(sending(record), { dueOn })
    assert.ok(refused.status === 422 && refused.html.includes(sentence) && refused.html.includes(`value="${dueOn}"`), dueOn)
  }
})

test('whoever holds the function sees what is asked and not which team, answers, and the reply stands on the record', async () => {
  const record = await sent()
  const page = await as(lone).get('/internt/hold')
  const section = page.html.slice(page.html.indexOf('id="hindringer"'), page.html.indexOf('id="referater"'))
  assert.ok(textOf(page.html).includes(awaited.title) && !section.includes('Skranken') && !section.includes(record.id))
  assert.match(textOf((await as(lone).get('/internt')).html), new RegExp(waiting.requests(1)))
  const sheet = await as(lone).get(place(record))
  assert.ok(sheet.html.includes('Vi mangler et rum uden tilhørere') && !sheet.html.includes('arket ved skranken') && !sheet.html.includes(record.id))
  const no = await as(lone).post(place(record), { answer: 'no', text: ' ' })
  assert.deepEqual([no.status, no.html.includes(subject.da.problems.reason)], [422, true])
  const thanks = await as(lone).post(place(record), { answer: 'yes', text: 'I får rum 2 fra mandag' })
  assert.deepEqual([thanks.status, thanks.html.includes(subject.da.reply.thanks)], [200, true])
  assert.ok((await createPerson(teams.house).get(`/referat/${record.id}/noegle/${record.secret}`)).html.includes('I får rum 2 fra mandag'))
  assert.ok((await as(karin).get('/internt/hold')).html.includes('I får rum 2 fra mandag'))
  assert.doesNotMatch(textOf((await as(lone).get('/internt')).html), /hindring venter/)
  assert.equal((await as(karin).post(sending(record), { dueOn: '2026-12-08' })).status, 409, 'what is answered is not sent again')
})

test('nobody else answers: not another unit’s leader, not the facilitator, not another municipality', async () => {
  const record = await sent()
  assert.equal((await as(lone).get(place(record))).status, 200, 'the case exists')
  const sanne = await teams.colleague('Sanne', [{ role: 'leader' }], { at: teams.sydby })
  for (const one of [palle, karin, sanne]) {
    assert.equal((await as(one).get(place(record))).status, 404)
    assert.equal((await as(one).post(place(record), { answer: 'yes', text: '' })).status, 404)
  }
  assert.equal(await replyOf(record), undefined)
})

test('the function is asked, not the person: whoever gets it can answer, and whoever had it cannot', async () => {
  const record = await sent()
  const nearer = await teams.colleague('Nina', [{ role: 'leader', unitId: teams.counter }])
  assert.equal((await as(nearer).get(place(record))).status, 200)
  assert.equal((await as(lone).get(place(record))).status, 404)
  await inOrganisation(teams.db, teams.nordby.id, (tenant) => setHeld(tenant, teams.nordby.id, nearer.personId, []))
  assert.equal((await as(lone).get(place(record))).status, 200)
})

test('where nobody holds the function, it says so, and nothing is sent', async () => {
  const record = await teams.record({ receiver: 'trio' })
  await as(karin).post('/internt/hold', { link: record.link, unitId: teams.counter })
  assert.ok((await as(karin).get(sending(record))).html.includes(send.nobody))
  assert.equal((await as(karin).post(sending(record), { dueOn: '2026-12-08' })).status, 409)
  const mette = await teams.colleague('Mette', [{ role: 'med' }])
  await as(karin).post(sending(record), { dueOn: '2026-12-08' })
  const page = await as(mette).get('/internt/hold')
  assert.ok(page.html.includes(leadAnswering) && page.html.includes(record.obstacle) && !page.html.includes('id="referater"'), 'whoever only replies sees only what waits')
})

test('a new link to the record leaves what was sent, unless the team shuts that as well', async () => {
  const record = await sent()
  const renewed = (await renewRecord(teams.db, record.id, record.secret, false)) ?? assert.fail('renewed')
  assert.equal((await as(lone).get(place(record))).status, 200)
  assert.equal((await as(karin).get(sending(record))).status, 404, 'the record itself is shut')
  await renewRecord(teams.db, record.id, renewed, true)
  assert.equal((await as(lone).get(place(record))).status, 404)
})

test('after the team’s next meeting a reply stands, and a late change is not lost on the page', async () => {
  const record = await sent()
  await as(lone).post(place(record), { answer: 'yes', text: 'Ja tak' })
  await createRecord(teams.db, { language: 'da', dilemmas: [], heldOn: '2026-12-15', secret: 'x'.repeat(22), previousId: record.id })
  const late = await as(lone).post(place(record), { answer: 'no', text: 'Alligevel ikke' })
  assert.deepEqual([late.status, late.html.includes(subject.da.reply.closedTyped), late.html.includes('Alligevel ikke')], [409, true, true])
  assert.equal((await replyOf(record))?.text, 'Ja tak')
})
