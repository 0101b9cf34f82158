import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { hashOf, newSecret } from '#people/index.ts'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { addAgreement } from './agreements.ts'
import { addObstacle, replySecret } from './obstacles.ts'
import { createRecord, opensRecord, readRecord, removeExpired, removeRecord, renewRecord } from './records.ts'
import { markSent } from './obstacles.ts'
import { opensReply } from './replies.ts'

let house: TestDatabase
before(async () => { house = await testDatabase() })
after(() => house.close())

const obstacle = { text: 'Vi må ikke ringe ud', carrier: 'Teamleder', receiver: 'leaders' as const }
async function aRecord(heldOn = '2026-11-24', previousId?: string) {
  const secret = newSecret()
  return { secret, id: await createRecord(house.db, { language: 'da', dilemmas: ['paa-konens-vegne', 'x'], heldOn, secret, previousId }) }
}

test('a record keeps its dilemmas, its day and its end, and of its secret only the hash', async () => {
  const { id, secret } = await aRecord()
  const record = await readRecord(house.db, id)
  assert.deepEqual(record, { id, language: 'da', dilemmas: ['paa-konens-vegne', 'x'], heldOn: '2026-11-24', expiresOn: '2028-11-24', agreements: [], obstacles: [], earlier: [] })
  const { rows } = await house.pool.query('select * from agreements_records where id = $1', [id])
  assert.deepEqual(rows[0].secret_hash, hashOf(secret))
  assert.ok(!JSON.stringify(rows).includes(secret))
})

test('a secret opens its own record alone', async () => {
  const [one, other] = [await aRecord(), await aRecord()]
  assert.equal(await opensRecord(house.db, one.id, one.secret), true)
  assert.equal(await opensRecord(house.db, other.id, one.secret), false)
  assert.equal(await opensRecord(house.db, one.id, undefined), false)
  assert.equal(await opensRecord(house.db, "x' or 1=1", one.secret), false)
})

test('what is no id is no record, and no fault', async () => {
  for (const id of ['', 'x', '../..', '00000000-0000-0000-0000-00000000000', '🔑']) assert.equal(await readRecord(house.db, id), undefined)
})

test('a new secret shuts the old one out', async () => {
  const { id, secret } = await aRecord()
  const renewed = await renewRecord(house.db, id, secret, false)
  assert.ok(renewed !== undefined && renewed !== secret)
  assert.equal(await opensRecord(house.db, id, renewed), true)
  assert.equal(await opensRecord(house.db, id, secret), false)
  assert.equal(await renewRecord(house.db, id, secret, false), undefined)
  assert.equal(await opensRecord(house.db, id, renewed), true)
})

test('after a new secret a reply link that was sent still opens, one that was not does not, and new ones do', async () => {
  const { id, secret } = await aRecord()
  const sent = (await addObstacle(house.db, id, obstacle, secret)) ?? ''
  const unsent = (await addObstacle(house.db, id, obstacle, secret)) ?? ''
  await markSent(house.db, id, sent, '2026-11-25')
  const opens = (one: string, by: string) => opensReply(house.db, one, replySecret(by, one))
  assert.equal(await opens(sent, secret), true)
  assert.equal(await opens(unsent, secret), true)
  const renewed = (await renewRecord(house.db, id, secret, false)) ?? ''
  assert.equal(await opens(sent, secret), true)
  assert.equal(await opens(unsent, secret), false)
  assert.equal(await opens(sent, renewed), true)
  assert.equal(await opens(unsent, renewed), true)
})

test('whoever asks for it closes the sent reply links too', async () => {
  const { id, secret } = await aRecord()
  const sent = (await addObstacle(house.db, id, obstacle, secret)) ?? ''
  await markSent(house.db, id, sent, '2026-11-25')
  assert.equal(await opensReply(house.db, sent, replySecret(secret, sent)), true)
  const renewed = (await renewRecord(house.db, id, secret, true)) ?? ''
  assert.equal(await opensReply(house.db, sent, replySecret(secret, sent)), false)
  assert.equal(await opensReply(house.db, sent, replySecret(renewed, sent)), true)
})

test('two new secrets at the same moment: one of them is the record’s, the other is told so', async () => {
  const { id, secret } = await aRecord()
  const renewed = await Promise.all([renewRecord(house.db, id, secret, false), renewRecord(house.db, id, secret, false)])
  const given = renewed.filter((one) => one !== undefined)
  assert.equal(given.length, 1)
  assert.equal(await opensRecord(house.db, id, given[0]), true)
})

test('an obstacle that is written while the secret changes is either refused or has a link that opens', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { id, secret } = await aRecord()
    const [renewed = '', added] = await Promise.all([renewRecord(house.db, id, secret, false), addObstacle(house.db, id, obstacle, secret)])
    if (added !== undefined) assert.equal(await opensReply(house.db, added, replySecret(renewed, added)), true, `round ${round}`)
  }
})

test('a record goes with all that hangs on it on the day that it told, and the next one stays', async () => {
  const first = await aRecord('2024-11-24')
  const second = await aRecord('2024-12-15', first.id)
  await addAgreement(house.db, first.id, { text: 'a', lever: 'b', owner: 'c', followUpOn: undefined })
  await addObstacle(house.db, first.id, obstacle, first.secret)
  assert.equal((await readRecord(house.db, second.id))?.earlier.length, 1)
  assert.equal(await removeExpired(house.db, '2026-11-23'), 0)
  assert.equal(await removeExpired(house.db, '2026-11-24'), 1)
  assert.equal(await readRecord(house.db, first.id), undefined)
  assert.deepEqual((await readRecord(house.db, second.id))?.earlier, [])
  const { rows } = await house.pool.query('select (select count(*) from agreements_agreements where record_id = $1) + (select count(*) from agreements_obstacles where record_id = $1) as left', [first.id])
  assert.equal(Number(rows[0].left), 0)
})

test('a record may follow one that was deleted meanwhile', async () => {
  const first = await aRecord()
  await removeRecord(house.db, first.id)
  const second = await aRecord('2026-12-15', first.id)
  assert.equal((await readRecord(house.db, second.id))?.heldOn, '2026-12-15')
})
