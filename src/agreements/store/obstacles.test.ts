import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { hashOf, newSecret } from '#people/index.ts'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import type { Reply } from '../agreements.ts'
import { addAgreement, followUp } from './agreements.ts'
import { addObstacle, answersSince, changeObstacle, markSent, readObstacle, removeObstacle, replySecret } from './obstacles.ts'
import { createRecord } from './records.ts'
import { opensReply, readRequest, saveReply } from './replies.ts'

let house: TestDatabase
before(async () => { house = await testDatabase() })
after(() => house.close())

const value = { text: 'Vi må ikke ringe ud', carrier: 'Teamleder', receiver: 'leaders' as const }
const yes: Reply = { answer: 'yes', text: 'I får en telefon' }
async function aRecord(heldOn = '2026-11-24', previousId?: string) {
  const secret = newSecret()
  const id = await createRecord(house.db, { language: 'da', dilemmas: ['x'], heldOn, secret, previousId })
  const add = async (form: string = randomUUID()) => (await addObstacle(house.db, id, value, secret, form)) ?? assert.fail('added')
  return { id, secret, add }
}

test('an obstacle keeps the hash of its reply link and nothing that opens it', async () => {
  const record = await aRecord()
  const id = await record.add()
  const link = replySecret(record.secret, id)
  assert.equal(await opensReply(house.db, id, link), true)
  assert.equal(await opensReply(house.db, id, record.secret), false)
  const { rows } = await house.pool.query('select secret_hash from agreements_reply_keys where obstacle_id = $1', [id])
  assert.deepEqual(rows, [{ secret_hash: hashOf(link) }])
})

test('a reply link opens its own obstacle alone', async () => {
  const record = await aRecord()
  const [one, other] = [await record.add(), await record.add()]
  assert.equal(await opensReply(house.db, one, replySecret(record.secret, one)), true)
  assert.equal(await opensReply(house.db, other, replySecret(record.secret, one)), false)
})

test('an obstacle is not added with a secret that does not open the record', async () => {
  const [record, other] = [await aRecord(), await aRecord()]
  assert.equal(await addObstacle(house.db, record.id, value, other.secret), undefined)
  assert.equal(await addObstacle(house.db, randomUUID(), value, record.secret), undefined)
})

test('a form that is sent twice adds one obstacle, and cannot take another record’s', async () => {
  const [record, other] = [await aRecord(), await aRecord()]
  const form = randomUUID()
  assert.deepEqual(await Promise.all([record.add(form), record.add(form)]), [form, form])
  assert.equal(await addObstacle(house.db, other.id, { ...value, text: 'andet' }, other.secret, form), undefined)
  assert.equal((await readObstacle(house.db, record.id, form))?.text, value.text)
  assert.equal(await opensReply(house.db, form, replySecret(other.secret, form)), false)
})

test('it is sent on the day that is said first, and may be unsaid', async () => {
  const record = await aRecord()
  const id = await record.add()
  const sentOn = async () => (await readObstacle(house.db, record.id, id))?.sentOn
  assert.equal(await sentOn(), undefined)
  await markSent(house.db, record.id, id, '2026-11-25')
  await markSent(house.db, record.id, id, '2026-11-30')
  assert.equal(await sentOn(), '2026-11-25')
  await markSent(house.db, record.id, id, undefined)
  assert.equal(await sentOn(), undefined)
  assert.equal(await markSent(house.db, (await aRecord()).id, id, '2026-11-25'), false)
})

test('a reply answers the text that it was given to: after it the text stands', async () => {
  const record = await aRecord()
  const id = await record.add()
  assert.equal(await changeObstacle(house.db, record.id, id, { ...value, text: 'rettet' }), 'changed')
  await saveReply(house.db, id, yes, '2026-12-04')
  assert.equal(await changeObstacle(house.db, record.id, id, { ...value, text: 'noget helt andet' }), 'answered')
  assert.equal((await readObstacle(house.db, record.id, id))?.text, 'rettet')
  assert.equal(await removeObstacle(house.db, record.id, id), true)
  assert.equal(await changeObstacle(house.db, record.id, id, value), 'removed')
  assert.equal(await saveReply(house.db, id, yes, '2026-12-04'), 'removed')
})

test('another record can neither change nor remove an obstacle', async () => {
  const [record, other] = [await aRecord(), await aRecord()]
  const id = await record.add()
  assert.equal(await changeObstacle(house.db, other.id, id, value), 'removed')
  assert.equal(await removeObstacle(house.db, other.id, id), false)
  assert.equal((await readObstacle(house.db, record.id, id))?.id, id)
})

test('each of the three replies is kept as it was given, and the last one stands', async () => {
  const record = await aRecord()
  const id = await record.add()
  const replies: Reply[] = [yes, { answer: 'no', text: 'Ingen midler i år' }, { answer: 'later', text: '', by: '2027-01-04' }, { answer: 'yes', text: '' }]
  for (const reply of replies) {
    assert.equal(await saveReply(house.db, id, reply, '2026-12-04'), 'saved')
    assert.deepEqual((await readObstacle(house.db, record.id, id))?.reply, { ...reply, on: '2026-12-04' })
  }
})

test('a reply can be changed until the team has met after it, with a record of that meeting or without', async () => {
  const record = await aRecord('2026-11-24')
  const id = await record.add()
  await saveReply(house.db, id, yes, '2026-12-04')
  assert.equal((await readRequest(house.db, id))?.isClosed, false)
  await aRecord('2026-12-15', record.id)
  assert.equal((await readRequest(house.db, id))?.isClosed, true)
  assert.equal(await saveReply(house.db, id, { answer: 'no', text: 'alligevel ikke' }, '2026-12-16'), 'closed')
  assert.equal((await readObstacle(house.db, record.id, id))?.reply?.answer, 'yes')

  const other = await aRecord('2026-11-24')
  const [agreement, asked] = [(await addAgreement(house.db, other.id, { text: 'a', lever: 'b', owner: 'c', followUpOn: undefined })) ?? '', await other.add()]
  await saveReply(house.db, asked, yes, '2026-12-04')
  await followUp(house.db, agreement, { outcome: 'kept', learnt: '', heldOn: '2026-12-15' })
  assert.equal((await readRequest(house.db, asked))?.isClosed, true)
})

test('a »later« takes its answer after the team has met', async () => {
  const record = await aRecord('2026-11-24')
  const id = await record.add()
  await saveReply(house.db, id, { answer: 'later', text: '', by: '2027-01-04' }, '2026-12-04')
  await aRecord('2026-12-15', record.id)
  assert.equal(await saveReply(house.db, id, yes, '2027-01-03'), 'saved')
})

test('at the next meeting the replies since the last one are read aloud, and no older ones', async () => {
  const first = await aRecord('2026-11-03')
  const [old, slow, silent] = [await first.add(), await first.add(), await first.add()]
  await saveReply(house.db, old, yes, '2026-11-10')
  assert.deepEqual((await answersSince(house.db, first.id)).map(({ id }) => id), [old])
  const second = await aRecord('2026-11-24', first.id)
  const fresh = await second.add()
  await saveReply(house.db, slow, yes, '2026-12-01')
  await saveReply(house.db, fresh, yes, '2026-12-02')
  assert.deepEqual((await answersSince(house.db, second.id)).map(({ id }) => id), [slow, fresh])
  assert.equal((await readObstacle(house.db, first.id, silent))?.reply, undefined)
  assert.deepEqual(await answersSince(house.db, randomUUID()), [])
})
