import { randomUUID } from 'node:crypto'
import type { Tenant } from '#people/index.ts'
import type { Language } from '#urls.ts'

/** What a seat wrote beside a passage, and what the editor answered. */
export type Comment = {
  id: string
  personId: string
  seat: string
  version: number
  language: Language
  place: string
  quote: string
  text: string
  madeOn: string
  answer: { text: string; by: string; on: string } | undefined
  isResolved: boolean
}

type Place = { organisationId: string; pieceId: string }

/** All comments on a piece, in the order in which they came. */
export async function listComments(tenant: Tenant, { organisationId, pieceId }: Place): Promise<Comment[]> {
  const rows = await tenant
    .selectFrom('editing_comments as comment')
    .innerJoin('editing_seats as seat', (join) => join.onRef('seat.organisation_id', '=', 'comment.organisation_id').onRef('seat.piece_id', '=', 'comment.piece_id').onRef('seat.person_id', '=', 'comment.person_id'))
    .selectAll('comment')
    .select('seat.seat')
    .where('comment.organisation_id', '=', organisationId)
    .where('comment.piece_id', '=', pieceId)
    .orderBy('comment.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    seat: row.seat,
    version: row.version,
    language: row.language,
    place: row.place,
    quote: row.quote,
    text: row.text,
    madeOn: row.made_on,
    answer: row.answer === null ? undefined : { text: row.answer, by: row.answered_by ?? '', on: row.answered_on ?? '' },
    isResolved: row.resolved_on !== null,
  }))
}

export type NewComment = Pick<Comment, 'personId' | 'version' | 'language' | 'place' | 'quote' | 'text'> & { today: string }

/** Keeps a comment of a seat that is asked. */
export async function addComment(tenant: Tenant, { organisationId, pieceId }: Place, { personId, version, language, place, quote, text, today }: NewComment): Promise<void> {
  const { last } = await tenant.selectFrom('editing_comments').select(({ fn }) => fn.max('position').as('last')).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).executeTakeFirstOrThrow()
  await tenant.insertInto('editing_comments').values({ organisation_id: organisationId, piece_id: pieceId, id: randomUUID(), person_id: personId, version, language, place, quote, text, made_on: today, position: (last ?? 0) + 1 }).execute()
}

/** The editor's answer, and whether that settles it. False when there is no such comment. */
export async function answerComment(tenant: Tenant, { organisationId, pieceId }: Place, { id, answer, isResolved, madeBy, today }: { id: string; answer: string; isResolved: boolean; madeBy: string; today: string }): Promise<boolean> {
  const { numUpdatedRows } = await tenant
    .updateTable('editing_comments')
    .set({ resolved_on: isResolved ? today : null, ...(answer === '' ? {} : { answer, answered_by: madeBy, answered_on: today }) })
    .where('organisation_id', '=', organisationId)
    .where('piece_id', '=', pieceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
