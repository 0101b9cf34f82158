import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { newSecret } from '#people/index.ts'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { addAgreement, changeAgreement, decide, followUp, openAgreements, removeAgreement } from './agreements.ts'
import { createRecord, readRecord } from './records.ts'

let house: TestDatabase
before(async () => { house = await testDatabase() })
after(() => house.close())

const deal = (text: string) => ({ text, lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: '2026-12-15' })
const aRecord = (heldOn: string, previousId?: string) => createRecord(house.db, { language: 'da', dilemmas: [], heldOn, secret: newSecret(), previousId })
const add = async (recordId: string, text: string) => (await addAgreement(house.db, recordId, deal(text))) ?? assert.fail('added')
const textsOpen = async (recordId: string) => (await openAgreements(house.db, recordId)).map(({ text }) => text)

test('an agreement is stored as it was given', async () => {
  const record = await aRecord('2026-11-24')
  const text = `<script>alert(1)</script> \u202eمرحبا 🔑\n'); drop table agreements_records; --`
  const id = await addAgreement(house.db, record, { ...deal(text), followUpOn: undefined })
  const kept = (await readRecord(house.db, record))?.agreements
  assert.deepEqual(kept, [{ id, recordId: record, text, lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: undefined, state: 'open', followUps: [] }])
})

test('a form that is sent twice adds one agreement', async () => {
  const record = await aRecord('2026-11-24')
  const id = randomUUID()
  const both = await Promise.all([addAgreement(house.db, record, deal('a'), id), addAgreement(house.db, record, deal('a'), id)])
  assert.deepEqual(both, [id, id])
  assert.equal((await readRecord(house.db, record))?.agreements.length, 1)
})

test('an agreement of another record can be neither overwritten, changed nor removed', async () => {
  const [mine, theirs] = [await aRecord('2026-11-24'), await aRecord('2026-11-24')]
  const id = await add(theirs, 'deres')
  assert.equal(await addAgreement(house.db, mine, deal('min'), id), undefined)
  assert.equal(await changeAgreement(house.db, mine, id, deal('min')), false)
  assert.equal(await removeAgreement(house.db, mine, id), false)
  assert.deepEqual(await textsOpen(theirs), ['deres'])
  assert.equal(await changeAgreement(house.db, theirs, id, deal('ny')), true)
  assert.deepEqual(await textsOpen(theirs), ['ny'])
})

test('of two who write at once the last wins, and what is removed is told as removed', async () => {
  const record = await aRecord('2026-11-24')
  const id = await add(record, 'a')
  await changeAgreement(house.db, record, id, deal('b'))
  await changeAgreement(house.db, record, id, deal('c'))
  assert.deepEqual(await textsOpen(record), ['c'])
  assert.equal(await removeAgreement(house.db, record, id), true)
  assert.equal(await removeAgreement(house.db, record, id), false)
  assert.equal(await changeAgreement(house.db, record, id, deal('d')), false)
})

test('the next meeting begins with what is still open, also from meetings before the last', async () => {
  const first = await aRecord('2026-11-03')
  const second = await aRecord('2026-11-24', first)
  const third = await aRecord('2026-12-15', second)
  const [kept, partly, changed, late] = [await add(first, 'holdt'), await add(first, 'delvist'), await add(first, 'ændret'), await add(second, 'ny')]
  await followUp(house.db, kept, { outcome: 'kept', learnt: '', heldOn: '2026-11-24' })
  await followUp(house.db, partly, { outcome: 'partly', learnt: 'de nye ved det ikke', heldOn: '2026-11-24' })
  await followUp(house.db, changed, { outcome: 'changed', learnt: '', heldOn: '2026-11-24' })
  assert.deepEqual(await textsOpen(third), ['delvist', 'ændret', 'ny'])
  assert.deepEqual(await textsOpen(first), ['delvist', 'ændret'])
  await followUp(house.db, late, { outcome: 'kept', learnt: '', heldOn: '2026-12-15' })
  const earlier = (await readRecord(house.db, third))?.earlier.map(({ text, followUps }) => [text, followUps.length])
  assert.deepEqual(earlier, [['delvist', 1], ['ændret', 1], ['ny', 1]], 'what was closed at this meeting is still on its record')
  assert.deepEqual((await readRecord(house.db, second))?.earlier.map(({ text }) => text), ['holdt', 'delvist', 'ændret'])
})

test('the second »not« in a row asks, the decision closes, and saying it twice on a day is saying it once', async () => {
  const record = await aRecord('2026-11-03')
  const id = await add(record, 'a')
  const not = (heldOn: string) => followUp(house.db, id, { outcome: 'not', learnt: '', heldOn })
  assert.deepEqual(await not('2026-11-24'), { asks: false })
  assert.deepEqual(await not('2026-11-24'), { asks: false })
  assert.deepEqual(await not('2026-12-15'), { asks: true })
  assert.equal(await decide(house.db, id, 'smaller'), true)
  assert.deepEqual(await textsOpen(record), [])
  assert.equal((await readRecord(house.db, record))?.agreements[0]?.state, 'smaller')
})

test('a follow-up that is put right on its day replaces the first one', async () => {
  const record = await aRecord('2026-11-03')
  const id = await add(record, 'a')
  await followUp(house.db, id, { outcome: 'kept', learnt: 'x', heldOn: '2026-11-24' })
  assert.deepEqual(await textsOpen(record), [])
  await followUp(house.db, id, { outcome: 'partly', learnt: 'y', heldOn: '2026-11-24' })
  assert.deepEqual((await openAgreements(house.db, record))[0]?.followUps, [{ outcome: 'partly', learnt: 'y', heldOn: '2026-11-24' }])
})

test('an agreement that is gone is not found, and no fault', async () => {
  await assert.rejects(followUp(house.db, randomUUID(), { outcome: 'kept', learnt: '', heldOn: '2026-11-24' }), { status: 404 })
  await assert.rejects(followUp(house.db, 'x', { outcome: 'kept', learnt: '', heldOn: '2026-11-24' }), { status: 404 })
  assert.equal(await decide(house.db, randomUUID(), 'dropped'), false)
  assert.deepEqual(await openAgreements(house.db, randomUUID()), [])
  assert.equal(await addAgreement(house.db, randomUUID(), deal('a')), undefined)
})
