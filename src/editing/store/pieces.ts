import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Tenant } from '#people/index.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import { eventKinds, slugOf, textIn, type DraftText, type Event, type Kind, type Piece } from '../pieces.ts'
import { templateOf } from '../starting/template.ts'
import { rewritten } from '../starting/copy.ts'
import { isUuid } from '#platform/uuid.ts'
import { readFront } from '../writing/front.ts'
import { divideText } from '../writing/raw-text.ts'

export type NewDraft = {
  organisationId: string
  kind: Kind
  /** The files as text, or what an empty one begins with. */
  texts: readonly DraftText[] | { language: Language; title: string; scene?: string }
  /** Written into the texts, as the format has it; without persons. */
  provenance?: { kind: 'derived'; ours: string } | { kind: 'found'; source: string; found: string; ours: string }
  /** The report or study that it was made from, as the subject that made it knows it. */
  origin?: { kind: string; id: string }
  /** The function that made it, and the day. */
  madeBy: string
  today: string
}

/** Makes a draft and gives its id. */
export async function createDraft(tenant: Tenant, { organisationId, kind, texts, provenance, origin, madeBy, today }: NewDraft): Promise<string> {
  const id = randomUUID()
  const written = 'title' in texts ? [{ language: texts.language, part: 'text' as const, content: templateOf({ kind, ...texts, id: slugOf(texts.title) || 'nyt' }) }] : texts
  const whole = provenance === undefined ? written : written.map((text) => (text.part === 'text' ? { ...text, content: rewritten(text.content, { provenance }) } : text))
  await tenant
    .insertInto('editing_pieces')
    .values({ organisation_id: organisationId, id, kind, ...namesOf(whole), origin_kind: origin?.kind ?? null, origin_id: origin?.id ?? null, created_on: today })
    .execute()
  await tenant.insertInto('editing_versions').values({ organisation_id: organisationId, piece_id: id, number: 1, texts: JSON.stringify(whole), made_by: madeBy, made_on: today }).execute()
  await addEvent(tenant, organisationId, id, { what: 'made', version: 1, doneBy: madeBy, doneOn: today })
  return id
}

/** What a piece is called, as its own text says; a text that says nothing that can be used is called by its first words. */
export function namesOf(texts: readonly DraftText[]): { title: string; slug: string } {
  const content = textIn(texts, 'da') ?? textIn(texts, 'en') ?? ''
  const raw = divideText(content)
  const fields = readFront(raw.front) ?? {}
  const title = String(fields['title'] ?? raw.title).trim().slice(0, 240) || '–'
  const id = typeof fields['id'] === 'string' ? fields['id'] : ''
  return { title, slug: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? id : slugOf(title) || 'nyt' }
}

/** Every piece of the organisation, the latest first. */
export async function listPieces(tenant: Tenant, organisationId: string): Promise<Piece[]> {
  const rows = await tenant.selectFrom('editing_pieces').selectAll().where('organisation_id', '=', organisationId).orderBy('created_on', 'desc').orderBy('title').execute()
  return rows.map(pieceOf)
}

/** A piece by its id, or undefined when there is none. With `locked`, whoever else changes it waits. */
export async function readPiece(tenant: Tenant, organisationId: string, id: string, { locked = false } = {}): Promise<Piece | undefined> {
  if (!isUuid(id)) return undefined
  const query = tenant.selectFrom('editing_pieces').selectAll().where('organisation_id', '=', organisationId).where('id', '=', id)
  const row = await (locked ? query.forUpdate() : query).executeTakeFirst()
  return row && pieceOf(row)
}

/** Everything that happened to a piece, but the saving of its text, the latest first. */
export async function listEvents(tenant: Tenant, organisationId: string, pieceId: string): Promise<Event[]> {
  const rows = await tenant.selectFrom('editing_events').selectAll().where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).orderBy('number', 'desc').execute()
  return rows.map(({ number, what, version, done_by, done_on, note }) => ({ number, what: eventKinds.find((kind) => kind === what) ?? 'made', version, doneBy: done_by, doneOn: done_on, note }))
}

/** Writes down what happened. The piece must be locked, or new. */
export async function addEvent(tenant: Tenant, organisationId: string, pieceId: string, { what, version, doneBy, doneOn, note = '' }: Omit<Event, 'number' | 'note'> & { note?: string }): Promise<void> {
  const { last } = await tenant.selectFrom('editing_events').select(({ fn }) => fn.max('number').as('last')).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).executeTakeFirstOrThrow()
  await tenant.insertInto('editing_events').values({ organisation_id: organisationId, piece_id: pieceId, number: (last ?? 0) + 1, what, version, done_by: doneBy, done_on: doneOn, note }).execute()
}

function pieceOf(row: Selectable<Database['editing_pieces']>): Piece {
  const { id, kind, slug, title, state, version, law_function: lawFunction, law_on: lawOn, law_version: lawVersion } = row
  return {
    id,
    kind,
    slug,
    title,
    state,
    version,
    sentVersion: row.sent_version ?? undefined,
    publishedVersion: row.published_version ?? undefined,
    publishedOn: row.published_on ?? undefined,
    roundFrom: row.round_from ?? undefined,
    answerBy: row.answer_by ?? undefined,
    law: lawFunction === null || lawOn === null || lawVersion === null ? undefined : { function: lawFunction, on: lawOn, version: lawVersion },
    retired: row.retired_on === null ? undefined : { on: row.retired_on, because: row.retired_because ?? '' },
    origin: row.origin_kind === null || row.origin_id === null ? undefined : { kind: row.origin_kind, id: row.origin_id },
  }
}
