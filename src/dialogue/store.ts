import { randomUUID } from 'node:crypto'
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import { dayOf } from '#platform/day.ts'
import { hashOf } from '#people/index.ts'
import type { Database } from '#schema.ts'
import { newCode } from './codes.ts'
import { readFilm } from './film.ts'
import { programme, type Settings } from './programme.ts'
import type { Room } from './room.ts'
import { bothIn, pass, presence, type Round } from './rounds.ts'
import { readSettings } from './settings.ts'

type Reader = Kysely<Database> | Transaction<Database>

/** Makes a room with a code that no other has. Only the hashes of its secrets are kept. */
export async function createRoom(
  db: Kysely<Database>,
  room: { language: 'da' | 'en'; settings: Settings; guideSecret: string; screenSecret: string; now: Date },
): Promise<Room> {
  const first = programme(room.settings)[0]
  for (let tries = 0; ; tries++) {
    const row = await db
      .insertInto('dialogue_rooms')
      .values({
        id: randomUUID(),
        code: newCode(),
        language: room.language,
        settings: JSON.stringify(room.settings),
        step: first?.key ?? 'end',
        showing: null,
        film: null,
        step_started_at: room.now,
        paused_at: null,
        guide_secret_hash: hashOf(room.guideSecret),
        screen_secret_hash: hashOf(room.screenSecret),
        record_id: null,
        last_act_on: dayOf(room.now),
        closed_at: null,
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (row !== undefined) {
      await openRounds(db, row.id, [{ round: presence, field: presence, choices: ['here'], mayPass: false }])
      return roomFrom(row)
    }
    if (tries === 20) throw new Error('no free code was found in twenty tries')
  }
}

/** The room with this code, closed ones too. */
export async function roomByCode(db: Reader, code: string): Promise<Room | undefined> {
  const row = await db.selectFrom('dialogue_rooms').selectAll().where('code', '=', code).executeTakeFirst()
  return row && roomFrom(row)
}

/** The room with this id. */
export async function roomById(db: Reader, id: string): Promise<Room | undefined> {
  const row = await db.selectFrom('dialogue_rooms').selectAll().where('id', '=', id).executeTakeFirst()
  return row && roomFrom(row)
}

/**
 * Changes a room if it still is at the turn that the form was made for. Undefined when another came first: then
 * nothing is changed. `opens` and `freezes` are the rounds that begin and end with the change.
 */
export async function changeRoom(
  db: Kysely<Database>,
  room: Room,
  next: Room,
  rounds: { opens: readonly Round[]; freezes: readonly string[] },
  today: string,
): Promise<Room | undefined> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('dialogue_rooms')
      .set({
        settings: JSON.stringify(next.settings),
        step: next.step,
        showing: next.showing ?? null,
        film: next.film === undefined ? null : JSON.stringify(next.film),
        step_started_at: next.stepStartedAt,
        paused_at: next.pausedAt ?? null,
        extra_seconds: next.extraSeconds,
        is_hurried: next.isHurried,
        is_incident: next.isIncident,
        record_id: next.record ?? null,
        last_act_on: today,
        turn: room.turn + 1,
      })
      .where('id', '=', room.id)
      .where('turn', '=', room.turn)
      .where('closed_at', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (row === undefined) return undefined
    await openRounds(transaction, room.id, rounds.opens)
    await freezeRounds(transaction, room.id, rounds.freezes)
    return roomFrom(row)
  })
}

/** Stops the clock because somebody said that it has happened; works at any turn, and twice does no harm. */
export async function markIncident(db: Kysely<Database>, room: string, now: Date): Promise<void> {
  await sql`update dialogue_rooms set is_incident = true, paused_at = coalesce(paused_at, ${now}), turn = turn + 1
    where id = ${room} and closed_at is null and not is_incident`.execute(db)
}

/** Ties a room to the record that holds its agreements, unless another came first; answers the record that it has. */
export async function tieRecord(db: Kysely<Database>, room: string, record: string): Promise<string> {
  const row = await db
    .updateTable('dialogue_rooms')
    .set({ record_id: sql`coalesce(record_id, ${record})` })
    .where('id', '=', room)
    .returning('record_id')
    .executeTakeFirstOrThrow()
  return row.record_id ?? record
}

/** Every screen of the room is told to look again, since something beside the room itself changed. */
export async function touchRoom(db: Kysely<Database>, room: string): Promise<void> {
  await db.updateTable('dialogue_rooms').set({ turn: sql`turn + 1` }).where('id', '=', room).execute()
}

/**
 * Ends a room: ballots and counters are erased, not kept for anything, and the pages that held them are swept so that
 * the old rows do not linger in the files. A second close does nothing.
 */
export async function closeRoom(db: Kysely<Database>, room: string, now: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`update dialogue_rooms set closed_at = coalesce(closed_at, ${now}), step = 'end', film = null, turn = turn + 1, last_act_on = ${dayOf(now)}
      where id = ${room}`.execute(transaction)
    await transaction.selectFrom('dialogue_rounds').select('round').where('room_id', '=', room).forNoKeyUpdate().execute()
    await transaction.deleteFrom('dialogue_ballots').where('room_id', '=', room).execute()
    await transaction.deleteFrom('dialogue_rounds').where('room_id', '=', room).execute()
    await transaction.deleteFrom('dialogue_hands').where('room_id', '=', room).execute()
  })
  await sweep(db)
}

/** Erases the rooms that nobody has touched since the day; answers how many. */
export async function removeExpiredRooms(db: Kysely<Database>, before: string): Promise<number> {
  const rows = await db.deleteFrom('dialogue_rooms').where('last_act_on', '<', before).returning('id').execute()
  if (rows.length === 0) return 0
  await db.deleteFrom('dialogue_ballots').where('room_id', 'in', rows.map(({ id }) => id)).execute()
  await sweep(db)
  return rows.length
}

/** Opens rounds with all their counters at zero; a round that is open already is left as it is. */
export async function openRounds(db: Reader, room: string, rounds: readonly Round[]): Promise<void> {
  if (rounds.length === 0) return
  await db
    .insertInto('dialogue_rounds')
    .values(rounds.map(({ round }) => ({ room_id: room, round })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const counters = rounds.flatMap(({ round, choices, mayPass, twin }) =>
    [...choices, ...(mayPass ? [pass] : []), ...(twin === undefined ? [] : [bothIn(round)])].map((choice) => ({ room_id: room, round, choice })),
  )
  await db.insertInto('dialogue_counters').values(counters).onConflict((conflict) => conflict.doNothing()).execute()
}

async function freezeRounds(db: Reader, room: string, rounds: readonly string[]): Promise<void> {
  if (rounds.length === 0) return
  await db.updateTable('dialogue_rounds').set({ is_frozen: true }).where('room_id', '=', room).where('round', 'in', rounds).execute()
}

async function sweep(db: Kysely<Database>): Promise<void> {
  await sql`vacuum dialogue_ballots, dialogue_counters, dialogue_rounds, dialogue_hands`.execute(db)
}

function roomFrom(row: Selectable<Database['dialogue_rooms']>): Room {
  return {
    id: row.id,
    code: row.code,
    language: row.language,
    settings: readSettings(row.settings),
    step: row.step,
    turn: row.turn,
    showing: row.showing ?? undefined,
    film: readFilm(row.film),
    stepStartedAt: row.step_started_at,
    pausedAt: row.paused_at ?? undefined,
    extraSeconds: row.extra_seconds,
    isHurried: row.is_hurried,
    isIncident: row.is_incident,
    guideHash: row.guide_secret_hash,
    screenHash: row.screen_secret_hash,
    record: row.record_id ?? undefined,
    lastActOn: row.last_act_on,
    isClosed: row.closed_at !== null,
  }
}
