import { sql, type Kysely } from 'kysely'
import type { Tally } from '#anonymity/index.ts'
import type { Database } from '#schema.ts'
import { ballotId, choiceOn } from './ballots.ts'
import { bothIn, pass, presence, type Round } from './rounds.ts'

/** Everything counted in a room, read at one moment. */
export interface Counts {
  /** Phones that have entered. */
  present: number
  /** Phones that have answered or passed in a round. */
  heard(round: string): number
  /** The answers of a round, passes apart, in the order of the question. */
  tally(round: Round): Tally
  /** Ballots that answered both a second round and its first. */
  both(round: string): number
  isFrozen(round: string): boolean
  /** Hands or slips that the facilitator typed, in the order of the question. */
  hands(round: Round): Tally
}

/** Reads a room's counters and hands in one query. */
export async function readCounts(db: Kysely<Database>, room: string): Promise<Counts> {
  const { rows } = await sql<{ round: string; choice: string; count: number; kind: string; is_frozen: boolean }>`
    select c.round, c.choice, c.count, 'phones' as kind, r.is_frozen
      from dialogue_counters c join dialogue_rounds r using (room_id, round) where c.room_id = ${room}
    union all select round, choice, count, 'hands', false from dialogue_hands where room_id = ${room}`.execute(db)
  const counters = new Map(rows.filter(({ kind }) => kind === 'phones').map((row) => [`${row.round}|${row.choice}`, row.count]))
  const hands = new Map(rows.filter(({ kind }) => kind === 'hands').map((row) => [`${row.round}|${row.choice}`, row.count]))
  const frozen = new Set(rows.filter((row) => row.is_frozen).map(({ round }) => round))
  return {
    present: counters.get(`${presence}|here`) ?? 0,
    heard: (round) => rows.reduce((sum, row) => (row.kind === 'phones' && row.round === round && row.choice !== bothIn(round) ? sum + row.count : sum), 0),
    tally: ({ round, choices }) => choices.filter((choice) => choice !== pass).map((choice) => ({ choice, count: counters.get(`${round}|${choice}`) ?? 0 })),
    both: (round) => counters.get(`${round}|${bothIn(round)}`) ?? 0,
    isFrozen: (round) => frozen.has(round),
    hands: ({ round, choices }) => choices.map((choice) => ({ choice, count: hands.get(`${round}|${choice}`) ?? 0 })),
  }
}

/** What a phone itself answered in some rounds, read from its ballots with its own secret. */
export async function ownAnswers(db: Kysely<Database>, room: string, secret: string, rounds: readonly Round[]): Promise<Map<string, string>> {
  const ids = rounds.map(({ round }) => ballotId(secret, room, round))
  const answers = new Map<string, string>()
  if (ids.length === 0) return answers
  const rows = await db.selectFrom('dialogue_ballots').select(['round', 'tag']).where('room_id', '=', room).where('id', 'in', ids).execute()
  for (const { round, tag } of rows) {
    const choices = rounds.find((candidate) => candidate.round === round)?.choices ?? []
    const choice = choiceOn(tag, secret, room, round, choices)
    if (choice !== undefined) answers.set(round, choice)
  }
  return answers
}

/** Whether a phone has entered the room. */
export async function isPresent(db: Kysely<Database>, room: string, secret: string): Promise<boolean> {
  const row = await db
    .selectFrom('dialogue_ballots')
    .select('round')
    .where('room_id', '=', room)
    .where('round', '=', presence)
    .where('id', '=', ballotId(secret, room, presence))
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps the hands or slips that the facilitator counted in a round, in place of what was typed before. */
export async function keepHands(db: Kysely<Database>, room: string, round: string, tally: Tally): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('dialogue_hands').where('room_id', '=', room).where('round', '=', round).execute()
    const rows = tally.map(({ choice, count }) => ({ room_id: room, round, choice, count }))
    if (rows.length > 0) await transaction.insertInto('dialogue_hands').values(rows).execute()
  })
}
