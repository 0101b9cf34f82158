import type { Context } from 'hono'
import { sql, type Kysely } from 'kysely'
import { isSecretOf, secretAt } from '#people/index.ts'
import type { Database } from '#schema.ts'
import { isReplyClosed, type Obstacle, type Reply } from '../agreements.ts'
import { isUuid } from '#platform/uuid.ts'
import { readObstacles } from './obstacles.ts'

/** What a receiver sees: the obstacle, which dilemmas it came from, and no word of which team. */
export type Request = { obstacle: Obstacle; dilemmas: readonly string[]; heldOn: string; expiresOn: string; isClosed: boolean }

/** Whether a secret opens an obstacle's reply page; any of its keys does. */
export async function opensReply(db: Kysely<Database>, obstacleId: string, secret: string | undefined): Promise<boolean> {
  if (!isUuid(obstacleId)) return false
  const keys = await db.selectFrom('agreements_reply_keys').select('secret_hash').where('obstacle_id', '=', obstacleId).execute()
  return keys.some((key) => isSecretOf(secret, key.secret_hash))
}

/** Whether the browser brings a secret that opens an obstacle's reply page. */
export function mayReply(db: Kysely<Database>, context: Context, obstacleId: string): Promise<boolean> {
  return opensReply(db, obstacleId, secretAt(context, 'reply'))
}

/** What the receiver's page shows, or undefined when the obstacle is gone. */
export async function readRequest(db: Kysely<Database>, obstacleId: string): Promise<Request | undefined> {
  if (!isUuid(obstacleId)) return undefined
  const record = await db
    .selectFrom('agreements_records as r')
    .innerJoin('agreements_obstacles as o', 'o.record_id', 'r.id')
    .select(['r.id', 'r.dilemmas', 'r.held_on', 'r.expires_on'])
    .where('o.id', '=', obstacleId)
    .executeTakeFirst()
  if (record === undefined) return undefined
  const obstacle = (await readObstacles(db, [record.id])).find((one) => one.id === obstacleId)
  if (obstacle === undefined) return undefined
  const lastFollowedUpOn = await lastFollowUp(db, record.id)
  return { obstacle, dilemmas: record.dilemmas, heldOn: record.held_on, expiresOn: record.expires_on, isClosed: isReplyClosed(obstacle, lastFollowedUpOn) }
}

/** Keeps a reply, the last one wins until the team has followed it up. */
export async function saveReply(db: Kysely<Database>, obstacleId: string, reply: Reply, on: string): Promise<'saved' | 'closed' | 'removed'> {
  const request = await readRequest(db, obstacleId)
  if (request === undefined) return 'removed'
  if (request.isClosed) return 'closed'
  const saved = await db
    .updateTable('agreements_obstacles')
    .set({ answer: reply.answer, answer_text: reply.text, answer_by: reply.answer === 'later' ? reply.by : null, answered_on: on })
    .where('id', '=', obstacleId)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n ? 'saved' : 'removed'
}

// The team's next meeting is known by its record, or by a follow-up of this record's agreements when it kept none.
async function lastFollowUp(db: Kysely<Database>, recordId: string): Promise<string | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    select max(day) as day from (
      select held_on as day from agreements_records where previous_id = ${recordId}
      union all
      select f.held_on from agreements_follow_ups f
        join agreements_agreements a on a.id = f.agreement_id where a.record_id = ${recordId}
    ) as meetings`.execute(db)
  return rows[0]?.day ?? undefined
}
