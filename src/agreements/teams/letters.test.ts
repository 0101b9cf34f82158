import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { inOrganisation, setHeld } from '#people/index.ts'
import { stillClock } from '#testing/house.ts'
import { changeAgreement, decide } from '../store/agreements.ts'
import { saveReply } from '../store/replies.ts'
import { renewRecord } from '../store/records.ts'
import { sendTeamLetters } from './letters.ts'
import { collectingPost, openTeamHouse, type Colleague, type TeamRecord, type TeamTestHouse } from '#testing/teams.ts'
import { words } from './words.ts'

const { letters } = words.da
const told = { count: 1, day: '', dialogue: '' }
let teams: TeamTestHouse
let karin: Colleague
let post: ReturnType<typeof collectingPost>
before(async () => {
  teams = await openTeamHouse()
  karin = await teams.colleague('Karin', [{ role: 'facilitator', unitId: teams.counter }])
  await teams.colleague('Lone', [{ role: 'leader', unitId: teams.counter }])
})
after(() => teams.close())
// Each test has records of its own; those before it have been told of, or are moved out.
beforeEach(async () => {
  post = collectingPost()
  await inOrganisation(teams.db, teams.nordby.id, (tenant) => tenant.deleteFrom('agreements_held').execute())
})

/** What is sent when the hour strikes at a moment, as `to: subject`. */
async function strike(moment: string, more: { post?: typeof post } = {}): Promise<string[]> {
  const at = post.letters.length
  await sendTeamLetters({ ...teams.house.services.teams, post, publicUrl: 'https://house.test', clock: stillClock(new Date(moment)), ...more })
  return post.letters.slice(at).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)
}
async function moved(followUpOn = '2026-12-15'): Promise<TeamRecord> {
  const record = await teams.record({ followUpOn })
  await karin.browser.post('/internt/hold', { link: record.link, unitId: teams.counter })
  return record
}
async function asked(dueOn = '2026-12-08'): Promise<TeamRecord> {
  const record = await moved('2027-06-01')
  await karin.browser.post(`/internt/hold/${record.id}/send/${record.obstacle}`, { dueOn })
  return record
}

test('whoever moved a record in is reminded three days before the day and on it, once each, by days in Denmark', async () => {
  const record = await moved()
  const [soon, today] = [`karin: ${letters['agreement-soon'](told).subject}`, `karin: ${letters['agreement-today'](told).subject}`]
  assert.deepEqual(await strike('2026-12-11T22:30:00Z'), [], 'four days before')
  assert.deepEqual(await strike('2026-12-12T05:30:00Z'), [], 'at half past six nobody is woken')
  assert.deepEqual(await strike('2026-12-12T06:30:00Z'), [soon])
  assert.deepEqual(await strike('2026-12-12T07:30:00Z'), [])
  assert.deepEqual(await strike('2026-12-14T09:00:00Z'), [])
  assert.deepEqual(await strike('2026-12-15T09:00:00Z'), [today])
  assert.deepEqual(await strike('2026-12-15T10:00:00Z'), [])
  assert.deepEqual(await strike('2026-12-16T10:00:00Z'), [])
  const [first] = post.letters
  assert.ok(first?.text.includes('Hej Karin') && first.text.includes('tirsdag den 15. december 2026') && first.text.includes('»På konens vegne«') && first.text.includes('https://house.test/internt/hold#opfoelgning'))
  assert.ok(!first?.text.includes('arket ved skranken') && !first?.text.includes(record.secret), 'what a team wrote does not leave the house')
})

test('two processes that strike at once send it once', async () => {
  await moved()
  await Promise.all([strike('2026-12-15T09:00:00Z'), strike('2026-12-15T09:00:00Z')])
  assert.equal(post.letters.length, 1)
})

test('two agreements of one day are one mail, and a day that is moved is told anew', async () => {
  const [record] = [await moved(), await moved()]
  assert.deepEqual(await strike('2026-12-15T09:00:00Z'), [`karin: ${letters['agreement-today']({ ...told, count: 2 }).subject}`])
  await changeAgreement(teams.db, record.id, record.agreement, { text: 'Arket', lever: 'Rummet', owner: 'Teamet', followUpOn: '2026-12-20' })
  assert.deepEqual(await strike('2026-12-17T09:00:00Z'), [`karin: ${letters['agreement-soon'](told).subject}`])
})

test('a mail that does not go off is tried the next hour, and the log holds no name', async () => {
  await moved()
  const logged = teams.house.logged.length
  post.isBroken = true
  assert.deepEqual(await strike('2026-12-15T09:00:00Z'), [])
  post.isBroken = false
  assert.equal((await strike('2026-12-15T10:00:00Z')).length, 1)
  assert.ok(teams.house.logged.slice(logged).every((line) => !/karin|nordby\.test/i.test(line)))
})

test('nobody is reminded of what is closed, shut by a new link, moved out, or not theirs any more', async () => {
  const cases: [string, (record: TeamRecord) => Promise<unknown>][] = [
    ['closed', ({ agreement }) => decide(teams.db, agreement, 'dropped')],
    ['shut', ({ id, secret }) => renewRecord(teams.db, id, secret, false)],
    ['out', ({ id }) => karin.browser.post(`/internt/hold/${id}/ud`)],
    ['not theirs', () => inOrganisation(teams.db, teams.nordby.id, (tenant) => setHeld(tenant, teams.nordby.id, karin.personId, [{ role: 'editor' }]))],
  ]
  for (const [name, end] of cases) {
    await end(await moved())
    assert.deepEqual(await strike('2026-12-15T09:00:00Z'), [], name)
  }
  await inOrganisation(teams.db, teams.nordby.id, (tenant) => setHeld(tenant, teams.nordby.id, karin.personId, [{ role: 'facilitator', unitId: teams.counter }]))
  await moved()
  assert.equal((await strike('2026-12-15T09:00:00Z')).length, 1, 'the case exists')
})

test('the function gets one mail when it is asked, one on the day before, and one on the day while no answer is there', async () => {
  const record = await asked()
  assert.deepEqual(await strike('2026-11-24T21:00:00Z'), [`lone: ${letters.asked(told).subject}`], 'what somebody has just sent waits for no morning')
  assert.deepEqual(await strike('2026-11-24T22:00:00Z'), [])
  assert.ok(post.letters[0]?.text.includes(`https://house.test/internt/hold/hindringer/${record.obstacle}`) && !post.letters[0].text.includes('tilhørere'))
  assert.deepEqual(await strike('2026-12-06T09:00:00Z'), [])
  assert.deepEqual(await strike('2026-12-07T09:00:00Z'), [`lone: ${letters['reply-soon'](told).subject}`])
  await saveReply(teams.db, record.obstacle, { answer: 'yes', text: '' }, '2026-12-07')
  assert.deepEqual(await strike('2026-12-08T09:00:00Z'), [`karin: ${letters.replied(told).subject}`], 'whoever moved it in is told, and nobody is reminded')
  assert.deepEqual(await strike('2026-12-08T10:00:00Z'), [])
})

test('a promised answer moves the reminders to its own day', async () => {
  const record = await asked()
  await strike('2026-11-24T09:00:00Z')
  await saveReply(teams.db, record.obstacle, { answer: 'later', text: '', by: '2026-12-20' }, '2026-12-01')
  assert.deepEqual(await strike('2026-12-01T09:00:00Z'), [`karin: ${letters.replied(told).subject}`])
  assert.deepEqual([await strike('2026-12-07T09:00:00Z'), await strike('2026-12-08T09:00:00Z')], [[], []])
  assert.deepEqual(await strike('2026-12-20T09:00:00Z'), [`lone: ${letters['reply-today'](told).subject}`])
})
