import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { notFound } from '#platform/http/errors.ts'
import type { Database } from '#schema.ts'
import { asksForDecision, type Agreement, type Decision, type FollowUp } from '../agreements.ts'
import type { AgreementValue } from '../forms.ts'
import { isUuid } from '#platform/uuid.ts'

/**
 * Adds an agreement to a record; resolves to its id, or to undefined when the record is gone. A form that carries the
 * `id` can be sent twice and adds once.
 */
export async function addAgreement(
  db: Kysely<Database>,
  recordId: string,
  value: AgreementValue,
  id: string = randomUUID(),
): Promise<string | undefined> {
  if (!isUuid(recordId) || !isUuid(id)) return undefined
  const added = await sql<{ id: string }>`
    insert into agreements_agreements (id, record_id, position, text, lever, owner, follow_up_on)
    select ${id}, r.id, coalesce((select max(position) from agreements_agreements where record_id = r.id), 0) + 1,
      ${value.text}, ${value.lever}, ${value.owner}, ${value.followUpOn ?? null}::date
    from agreements_records r where r.id = ${recordId}
    on conflict (id) do update set id = excluded.id where agreements_agreements.record_id = excluded.record_id
    returning id`.execute(db)
  return added.rows[0]?.id
}

/** Writes an agreement anew, the last one wins; false when it has been removed. */
export async function changeAgreement(db: Kysely<Database>, recordId: string, id: string, value: AgreementValue): Promise<boolean> {
  if (!isUuid(recordId) || !isUuid(id)) return false
  const changed = await db
    .updateTable('agreements_agreements')
    .set({ text: value.text, lever: value.lever, owner: value.owner, follow_up_on: value.followUpOn ?? null })
    .where('id', '=', id)
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Removes an agreement and its follow-ups; false when it was gone already. */
export async function removeAgreement(db: Kysely<Database>, recordId: string, id: string): Promise<boolean> {
  if (!isUuid(recordId) || !isUuid(id)) return false
  const removed = await db.deleteFrom('agreements_agreements').where('id', '=', id).where('record_id', '=', recordId).executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** What the next meeting begins with: all open agreements of a record and of the records before it, the oldest first. */
export async function openAgreements(db: Kysely<Database>, recordId: string): Promise<Agreement[]> {
  if (!isUuid(recordId)) return []
  const agreements = await readAgreements(db, [recordId, ...(await recordsBefore(db, recordId))])
  return agreements.filter((agreement) => agreement.state === 'open')
}

/**
 * Keeps how an agreement went at a meeting; said again on the same day it replaces what was said. `asks` means that the
 * last two meetings said »not«: drop it, make it smaller, or send it on? The caller has found the id with
 * `openAgreements` of a record that it may read.
 */
export async function followUp(db: Kysely<Database>, agreementId: string, said: FollowUp): Promise<{ asks: boolean }> {
  if (!isUuid(agreementId)) throw notFound('agreement')
  return db.transaction().execute(async (transaction) => {
    const agreement = await transaction
      .updateTable('agreements_agreements')
      .set({ state: said.outcome === 'kept' ? 'kept' : 'open' })
      .where('id', '=', agreementId)
      .returning('id')
      .executeTakeFirst()
    if (agreement === undefined) throw notFound('agreement')
    await transaction
      .insertInto('agreements_follow_ups')
      .values({ id: randomUUID(), agreement_id: agreementId, outcome: said.outcome, learnt: said.learnt, held_on: said.heldOn })
      .onConflict((conflict) => conflict.columns(['agreement_id', 'held_on']).doUpdateSet({ outcome: said.outcome, learnt: said.learnt }))
      .execute()
    return { asks: asksForDecision((await readFollowUps(transaction, [agreementId])).get(agreementId) ?? []) }
  })
}

/** Closes an agreement that did not hold two times: it comes up no more. False when it has been removed. */
export async function decide(db: Kysely<Database>, agreementId: string, decision: Decision): Promise<boolean> {
  if (!isUuid(agreementId)) return false
  const closed = await db.updateTable('agreements_agreements').set({ state: decision }).where('id', '=', agreementId).executeTakeFirst()
  return closed.numUpdatedRows > 0n
}

/** The agreements of some records with their follow-ups, in the order of the meetings. */
export async function readAgreements(db: Kysely<Database>, recordIds: readonly string[]): Promise<Agreement[]> {
  const rows = await db
    .selectFrom('agreements_agreements as a')
    .innerJoin('agreements_records as r', 'r.id', 'a.record_id')
    .selectAll('a')
    .where('a.record_id', 'in', recordIds)
    .orderBy('r.held_on')
    .orderBy('a.record_id')
    .orderBy('a.position')
    .orderBy('a.id')
    .execute()
  const followUps = await readFollowUps(db, rows.map((row) => row.id))
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    text: row.text,
    lever: row.lever,
    owner: row.owner,
    followUpOn: row.follow_up_on ?? undefined,
    state: row.state,
    followUps: followUps.get(row.id) ?? [],
  }))
}

/** The ids of the records that a record follows, the nearest first. */
export async function recordsBefore(db: Kysely<Database>, recordId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive chain (id, previous_id, step) as (
      select id, previous_id, 0 from agreements_records where id = ${recordId}
      union all
      select r.id, r.previous_id, step + 1 from agreements_records r join chain on r.id = chain.previous_id
    )
    select id from chain where step > 0 order by step`.execute(db)
  return rows.map((row) => row.id)
}

async function readFollowUps(db: Kysely<Database>, agreementIds: readonly string[]): Promise<Map<string, FollowUp[]>> {
  const followUps = new Map<string, FollowUp[]>()
  if (agreementIds.length === 0) return followUps
  const rows = await db.selectFrom('agreements_follow_ups').selectAll().where('agreement_id', 'in', agreementIds).orderBy('held_on').execute()
  for (const row of rows) {
    const said = { outcome: row.outcome, learnt: row.learnt, heldOn: row.held_on }
    followUps.set(row.agreement_id, [...(followUps.get(row.agreement_id) ?? []), said])
  }
  return followUps
}
