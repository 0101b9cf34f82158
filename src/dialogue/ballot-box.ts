import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '#schema.ts'
import { apply, ballotsOf, keyOf, type Ballot, type Counter, type Outcome, type Votes } from './votes.ts'

export interface BallotBox {
  /** Counts a phone's answers, each at most once however often it is sent. Rejects when the database does. */
  cast(votes: Votes): Promise<Outcome>
}

type Waiting = { votes: Votes; done(outcome: Outcome): void; failed(reason: unknown): void }

/**
 * Votes that arrive while a commit is under way go together in the next one, so that two thousand phones cost a few
 * commits and not two thousand. Within a group a ballot's votes apply in the order in which they came.
 */
export function createBallotBox(db: Kysely<Database>, most = 400): BallotBox {
  const queue: Waiting[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (queue.length > 0) {
      const group = queue.splice(0, most)
      try {
        const outcomes = await count(db, group.map(({ votes }) => votes))
        group.forEach((waiting, index) => waiting.done(outcomes[index] ?? 'unknown-phone'))
      } catch (reason) {
        for (const waiting of group) waiting.failed(reason)
      }
    }
    isRunning = false
  }

  return {
    cast: (votes) =>
      new Promise((done, failed) => {
        queue.push({ votes, done, failed })
        if (!isRunning) void run()
      }),
  }
}

/** Counts a group of votes in one transaction; the rounds' rows are its lock, so a reveal waits for it or comes first. */
async function count(db: Kysely<Database>, group: readonly Votes[]): Promise<readonly Outcome[]> {
  return db.transaction().execute(async (transaction) => {
    const frozen = await lockRounds(transaction, group)
    const ballots = await readBallots(transaction, group)
    const changes = apply(group, frozen, ballots)
    await writeBallots(transaction, changes.tags)
    await writeCounters(transaction, changes.counters)
    return changes.outcomes
  })
}

async function lockRounds(db: Kysely<Database>, group: readonly Votes[]): Promise<Map<string, boolean>> {
  const wanted = new Map<string, { room: string; round: string }>()
  for (const { room, answers } of group) for (const { round } of answers) wanted.set(keyOf(room, round.round), { room, round: round.round })
  const rows = [...wanted.values()]
  const { rows: found } = await sql<{ room_id: string; round: string; is_frozen: boolean }>`
    select room_id, round, is_frozen from dialogue_rounds
    where (room_id, round) in (select * from unnest(${rows.map(({ room }) => room)}::uuid[], ${rows.map(({ round }) => round)}::text[]))
    order by room_id, round for no key update`.execute(db)
  return new Map(found.map((row) => [keyOf(row.room_id, row.round), row.is_frozen]))
}

async function readBallots(db: Kysely<Database>, group: readonly Votes[]): Promise<Map<string, Ballot>> {
  const rows = ballotsOf(group)
  const { rows: found } = await sql<{ room_id: string; round: string; id: Buffer; tag: Buffer | null }>`
    select room_id, round, id, tag from dialogue_ballots
    where (room_id, round, id) in (select * from unnest(
      ${rows.map(({ room }) => room)}::uuid[], ${rows.map(({ round }) => round)}::text[], ${rows.map(({ id }) => id)}::bytea[]))`.execute(db)
  return new Map(found.map(({ room_id: room, round, id, tag }) => [keyOf(room, round, id), { room, round, id, tag }]))
}

async function writeBallots(db: Kysely<Database>, ballots: readonly Ballot[]): Promise<void> {
  if (ballots.length === 0) return
  // Sorted by their own numbers, which are chance: the order of the rows tells nothing of the order of the votes.
  const rows = [...ballots].sort((a, b) => a.id.compare(b.id))
  await sql`
    insert into dialogue_ballots (room_id, round, id, tag)
    select * from unnest(${rows.map(({ room }) => room)}::uuid[], ${rows.map(({ round }) => round)}::text[],
      ${rows.map(({ id }) => id)}::bytea[], ${rows.map(({ tag }) => tag)}::bytea[])
    on conflict (room_id, round, id) do update set tag = excluded.tag`.execute(db)
}

async function writeCounters(db: Kysely<Database>, counters: readonly Counter[]): Promise<void> {
  if (counters.length === 0) return
  await sql`
    update dialogue_counters set count = dialogue_counters.count + moved.by
    from unnest(${counters.map(({ room }) => room)}::uuid[], ${counters.map(({ round }) => round)}::text[],
      ${counters.map(({ choice }) => choice)}::text[], ${counters.map(({ by }) => by)}::int[]) as moved (room_id, round, choice, by)
    where dialogue_counters.room_id = moved.room_id and dialogue_counters.round = moved.round
      and dialogue_counters.choice = moved.choice`.execute(db)
}
