import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { sql, type Kysely } from 'kysely'
import { derivedSecret, hashOf, isSecretOf, newSecret, secretAt } from '#people/index.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import { expiryOf, type RecordContents } from '../agreements.ts'
import { isUuid } from '#platform/uuid.ts'
import { readAgreements, recordsBefore } from './agreements.ts'
import { readObstacles } from './obstacles.ts'

export type NewRecord = { language: Language; dilemmas: readonly string[]; heldOn: string; secret: string; previousId?: string | undefined }

/** Makes a team's record; of its secret only the hash is kept. It ends 24 months after the meeting. */
export async function createRecord(db: Kysely<Database>, record: NewRecord): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('agreements_records')
    .values((expression) => ({
      id,
      language: record.language,
      dilemmas: [...record.dilemmas],
      held_on: record.heldOn,
      expires_on: expiryOf(record.heldOn),
      secret_hash: hashOf(record.secret),
      // A meeting may be held after its forerunner was deleted; then there is nothing to follow.
      previous_id: expression.selectFrom('agreements_records').select('id').where('id', '=', record.previousId ?? null),
    }))
    .execute()
  return id
}

/** A record with its agreements, obstacles and replies, or undefined when there is none. */
export async function readRecord(db: Kysely<Database>, id: string): Promise<RecordContents | undefined> {
  if (!isUuid(id)) return undefined
  const record = await db.selectFrom('agreements_records').selectAll().where('id', '=', id).executeTakeFirst()
  if (record === undefined) return undefined
  const chain = await recordsBefore(db, id)
  const [all, obstacles] = await Promise.all([readAgreements(db, [id, ...chain]), readObstacles(db, [id])])
  return {
    id,
    language: record.language,
    dilemmas: record.dilemmas,
    heldOn: record.held_on,
    expiresOn: record.expires_on,
    agreements: all.filter((agreement) => agreement.recordId === id),
    obstacles,
    earlier: all.filter(
      (agreement) =>
        agreement.recordId !== id &&
        (agreement.state === 'open' || agreement.followUps.some((followUp) => followUp.heldOn >= record.held_on)),
    ),
  }
}

/** The record's secret, if the browser brings it; undefined for a wrong one, and for a record that is not there. */
export async function mayReadRecord(db: Kysely<Database>, context: Context, id: string): Promise<string | undefined> {
  const secret = secretAt(context, 'record')
  return (await opensRecord(db, id, secret)) ? secret : undefined
}

/** Whether a secret opens a record. */
export async function opensRecord(db: Kysely<Database>, id: string, secret: string | undefined): Promise<boolean> {
  if (!isUuid(id)) return false
  const record = await db.selectFrom('agreements_records').select('secret_hash').where('id', '=', id).executeTakeFirst()
  return record !== undefined && isSecretOf(secret, record.secret_hash)
}

/**
 * Gives a record a new secret, and its obstacles the reply keys that follow from it. Replies that were sent keep their
 * old key too unless `closesReplies`; a key that nobody was given goes. Undefined when the old secret opens nothing.
 */
export async function renewRecord(
  db: Kysely<Database>,
  id: string,
  secret: string,
  closesReplies: boolean,
): Promise<string | undefined> {
  const renewed = newSecret()
  return db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('agreements_records')
      .set({ secret_hash: hashOf(renewed) })
      .where('id', '=', id)
      .where('secret_hash', '=', hashOf(secret))
      .returning('id')
      .executeTakeFirst()
    if (changed === undefined) return undefined
    const obstacles = transaction.selectFrom('agreements_obstacles').select('id').where('record_id', '=', id)
    await transaction
      .deleteFrom('agreements_reply_keys')
      .where('obstacle_id', 'in', closesReplies ? obstacles : obstacles.where('sent_on', 'is', null).where('answer', 'is', null))
      .execute()
    const keys = (await obstacles.execute()).map((obstacle) => ({
      obstacle_id: obstacle.id,
      secret_hash: hashOf(derivedSecret(renewed, `reply:${obstacle.id}`)),
    }))
    if (keys.length > 0) await transaction.insertInto('agreements_reply_keys').values(keys).execute()
    return renewed
  })
}

/** Deletes a record with all that hangs on it; later records lose only their thread to it. */
export async function removeRecord(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('agreements_records').where('id', '=', id).execute()
}

/** Deletes the records whose day has come; resolves to how many. */
export async function removeExpired(db: Kysely<Database>, today: string): Promise<number> {
  const result = await db.deleteFrom('agreements_records').where('expires_on', '<=', sql<string>`${today}::date`).executeTakeFirst()
  return Number(result.numDeletedRows)
}
