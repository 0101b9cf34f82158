import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { derivedSecret, hashOf } from '#people/index.ts'
import type { Database } from '#schema.ts'
import type { Obstacle } from '../agreements.ts'
import type { ObstacleValue } from '../forms.ts'
import { recordsBefore } from './agreements.ts'
import { isUuid } from '#platform/uuid.ts'

/** The secret of an obstacle's reply link, which whoever holds the record's secret can show again at any time. */
export function replySecret(recordSecret: string, obstacleId: string): string {
  return derivedSecret(recordSecret, `reply:${obstacleId}`)
}

/**
 * Adds an obstacle and the key of its reply link; resolves to its id, or to undefined when the record is gone or the
 * secret no longer opens it, since the owner could then not be shown the link. A form that carries the `id` adds once.
 */
export async function addObstacle(
  db: Kysely<Database>,
  recordId: string,
  value: ObstacleValue,
  recordSecret: string,
  id: string = randomUUID(),
): Promise<string | undefined> {
  if (!isUuid(recordId) || !isUuid(id)) return undefined
  // The lock makes a new secret wait, or makes this wait for it and then find the old one useless.
  const added = await sql<{ id: string }>`
    with record as (
      select id from agreements_records where id = ${recordId} and secret_hash = ${hashOf(recordSecret)} for share
    ), obstacle as (
      insert into agreements_obstacles (id, record_id, position, text, carrier, receiver)
      select ${id}, r.id, coalesce((select max(position) from agreements_obstacles where record_id = r.id), 0) + 1,
        ${value.text}, ${value.carrier}, ${value.receiver}
      from record r
      on conflict (id) do update set id = excluded.id where agreements_obstacles.record_id = excluded.record_id
      returning id
    ), key as (
      insert into agreements_reply_keys (obstacle_id, secret_hash)
      select id, ${hashOf(replySecret(recordSecret, id))} from obstacle
      on conflict do nothing
    )
    select id from obstacle`.execute(db)
  return added.rows[0]?.id
}

/** Writes an obstacle anew, the last one wins; a reply answers the text that it was given to, so then nothing changes. */
export async function changeObstacle(
  db: Kysely<Database>,
  recordId: string,
  id: string,
  value: ObstacleValue,
): Promise<'changed' | 'answered' | 'removed'> {
  const obstacle = await readObstacle(db, recordId, id)
  if (obstacle === undefined) return 'removed'
  const changed = await db
    .updateTable('agreements_obstacles')
    .set({ text: value.text, carrier: value.carrier, receiver: value.receiver })
    .where('id', '=', id)
    .where('record_id', '=', recordId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n ? 'changed' : 'answered'
}

/** Removes an obstacle, its reply and its link; false when it was gone already. */
export async function removeObstacle(db: Kysely<Database>, recordId: string, id: string): Promise<boolean> {
  if (!isUuid(recordId) || !isUuid(id)) return false
  const removed = await db.deleteFrom('agreements_obstacles').where('id', '=', id).where('record_id', '=', recordId).executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** Notes the day on which the team sent an obstacle, or that it was not sent; false when the obstacle has been removed. */
export async function markSent(db: Kysely<Database>, recordId: string, id: string, sentOn: string | undefined): Promise<boolean> {
  if (!isUuid(recordId) || !isUuid(id)) return false
  const marked = await db
    .updateTable('agreements_obstacles')
    // Said twice, the first day stands.
    .set((expression) => ({ sent_on: sentOn === undefined ? null : expression.fn.coalesce('sent_on', sql<string>`${sentOn}::date`) }))
    .where('id', '=', id)
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  return marked.numUpdatedRows > 0n
}

/** The replies to read aloud at the meeting after a record's: those of its chain that came on its day or later. */
export async function answersSince(db: Kysely<Database>, recordId: string): Promise<Obstacle[]> {
  if (!isUuid(recordId)) return []
  const record = await db.selectFrom('agreements_records').select('held_on').where('id', '=', recordId).executeTakeFirst()
  if (record === undefined) return []
  const obstacles = await readObstacles(db, [recordId, ...(await recordsBefore(db, recordId))])
  return obstacles.filter(({ reply }) => reply !== undefined && reply.on >= record.held_on)
}

/** One obstacle of a record. */
export async function readObstacle(db: Kysely<Database>, recordId: string, id: string): Promise<Obstacle | undefined> {
  if (!isUuid(recordId) || !isUuid(id)) return undefined
  return (await readObstacles(db, [recordId])).find((obstacle) => obstacle.id === id)
}

/** The obstacles of some records with their replies, in the order of the meetings. */
export async function readObstacles(db: Kysely<Database>, recordIds: readonly string[]): Promise<Obstacle[]> {
  const rows = await db
    .selectFrom('agreements_obstacles as o')
    .innerJoin('agreements_records as r', 'r.id', 'o.record_id')
    .selectAll('o')
    .where('o.record_id', 'in', recordIds)
    .orderBy('r.held_on')
    .orderBy('o.record_id')
    .orderBy('o.position')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    text: row.text,
    carrier: row.carrier,
    receiver: row.receiver,
    sentOn: row.sent_on ?? undefined,
    reply: replyOf(row),
  }))
}

type ReplyColumns = { answer: 'yes' | 'no' | 'later' | null; answer_text: string | null; answer_by: string | null; answered_on: string | null }

function replyOf(row: ReplyColumns): Obstacle['reply'] {
  if (row.answer === null || row.answered_on === null) return undefined
  const said = { text: row.answer_text ?? '', on: row.answered_on }
  return row.answer === 'later' ? { ...said, answer: row.answer, by: row.answer_by ?? '' } : { ...said, answer: row.answer }
}
