import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newSecret } from '#people/index.ts'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { act } from './acting.ts'
import { createBallotBox } from './ballot-box.ts'
import { isPresent, ownAnswers, readCounts } from './counts.ts'
import type { Settings } from './programme.ts'
import type { Room } from './room.ts'
import { pass, presence, type Round } from './rounds.ts'
import { closeRoom, createRoom, openRounds, removeExpiredRooms, roomByCode } from './store.ts'

const settings: Settings = { dilemmas: ['a'], minutes: 20, people: 'middle', answers: 'phones', isRemote: false, isAcrossShifts: false, leader: 'self', asksAgain: false }
const choice: Round = { round: '0.choice', field: 'choice', choices: ['a', 'b', 'c'], mayPass: true }
const entering: Round = { round: presence, field: presence, choices: ['here'], mayPass: false }
const now = new Date('2026-11-24T09:00:00Z')

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

async function newRoom(): Promise<Room> {
  const room = await createRoom(database.db, { language: 'da', settings, guideSecret: newSecret(), screenSecret: newSecret(), now })
  await openRounds(database.db, room.id, [choice])
  return room
}

test('a hundred phones that answer at once are counted once each, through two processes', async () => {
  const { db } = database
  const room = await newRoom()
  const boxes = [createBallotBox(db), createBallotBox(db)]
  const phones = Array.from({ length: 100 }, newSecret)
  const cast = (index: number, secret: string, round: Round, option: string) =>
    boxes[index % 2]!.cast({ room: room.id, secret, answers: [{ round, choice: option }] })
  await Promise.all(phones.map((secret, index) => cast(index, secret, entering, 'here')))
  await Promise.all(phones.flatMap((secret, index) => [cast(index, secret, choice, 'a'), cast(index + 1, secret, choice, 'a')]))
  await Promise.all(phones.slice(0, 40).map((secret, index) => cast(index, secret, choice, index < 30 ? 'b' : pass)))
  const counts = await readCounts(db, room.id)
  assert.equal(counts.present, 100)
  assert.deepEqual(counts.tally(choice), [{ choice: 'a', count: 60 }, { choice: 'b', count: 30 }, { choice: 'c', count: 0 }])
  assert.equal(counts.heard('0.choice'), 100)
  assert.equal((await ownAnswers(db, room.id, phones[0]!, [choice])).get('0.choice'), 'b')
  assert.equal(await isPresent(db, room.id, newSecret()), false)
})

test('a reveal waits for the votes under way or comes before them, and never between', async () => {
  const { db } = database
  const room = await newRoom()
  const box = createBallotBox(db, 5)
  const phones = Array.from({ length: 60 }, newSecret)
  await Promise.all(phones.map((secret) => box.cast({ room: room.id, secret, answers: [{ round: entering, choice: 'here' }] })))
  const votes = phones.map((secret) => box.cast({ room: room.id, secret, answers: [{ round: choice, choice: 'a' }] }))
  await db.updateTable('dialogue_rounds').set({ is_frozen: true }).where('room_id', '=', room.id).where('round', '=', '0.choice').execute()
  const outcomes = await Promise.all(votes)
  const counted = outcomes.filter((outcome) => outcome === 'counted').length
  assert.equal(outcomes.filter((outcome) => outcome === 'late').length, 60 - counted)
  assert.equal((await readCounts(db, room.id)).tally(choice)[0]?.count, counted)
})

test('closing erases ballots and counters and leaves another room alone', async () => {
  const { db } = database
  const [room, other] = [await newRoom(), await newRoom()]
  const box = createBallotBox(db)
  for (const { id } of [room, other]) {
    await box.cast({ room: id, secret: newSecret(), answers: [{ round: entering, choice: 'here' }] })
  }
  await closeRoom(db, room.id, now)
  await closeRoom(db, room.id, now)
  assert.equal((await readCounts(db, room.id)).present, 0)
  assert.equal((await readCounts(db, other.id)).present, 1)
  assert.equal((await roomByCode(db, room.code))?.isClosed, true)
  assert.equal(await box.cast({ room: room.id, secret: newSecret(), answers: [{ round: entering, choice: 'here' }] }), 'late')
})

test('a room that nobody touches for thirty days is erased, and one day less is not', async () => {
  const { db } = database
  const room = await newRoom()
  assert.equal(await removeExpiredRooms(db, '2026-11-24'), 0)
  assert.ok((await removeExpiredRooms(db, '2026-11-25')) >= 1)
  assert.equal(await roomByCode(db, room.code), undefined)
})

test('an act at an old turn changes nothing', async () => {
  const { db } = database
  const room = await newRoom()
  const services = { db, clock: { now: () => now }, library: { current: () => { throw new Error('not needed') }, refresh: async () => false } }
  const moved = await act(services, { ...room, settings: { ...settings, answers: 'talk' } }, { kind: 'pause' })
  assert.ok(moved)
  assert.equal(await act(services, room, { kind: 'minute' }), undefined)
})
