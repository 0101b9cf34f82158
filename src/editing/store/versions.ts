import * as v from 'valibot'
import type { Tenant } from '#people/index.ts'
import { rewritten } from '../starting/copy.ts'
import type { DraftText, Piece, Version } from '../pieces.ts'
import { namesOf, readPiece } from './pieces.ts'

/** The files of a piece, as the database holds them. */
export const textsForm = v.array(v.object({ language: v.picklist(['da', 'en']), part: v.picklist(['text', 'guide']), content: v.string() }))

/** One version with its texts, or undefined when there is none. */
export async function readVersion(tenant: Tenant, organisationId: string, pieceId: string, number: number): Promise<Version | undefined> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) return undefined
  const row = await tenant.selectFrom('editing_versions').selectAll().where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).where('number', '=', number).executeTakeFirst()
  return row && { number, texts: v.parse(textsForm, row.texts), madeBy: row.made_by, madeOn: row.made_on, note: row.note }
}

/** The texts of a version that must be there. */
export async function textsOf(tenant: Tenant, organisationId: string, pieceId: string, number: number): Promise<readonly DraftText[]> {
  const version = await readVersion(tenant, organisationId, pieceId, number)
  if (version === undefined) throw new Error(`a piece lacks its version ${number}`)
  return version.texts
}

/** All versions without their texts, the latest first. */
export async function listVersions(tenant: Tenant, organisationId: string, pieceId: string): Promise<Omit<Version, 'texts'>[]> {
  const rows = await tenant.selectFrom('editing_versions').select(['number', 'made_by', 'made_on', 'note']).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).orderBy('number', 'desc').execute()
  return rows.map(({ number, made_by: madeBy, made_on: madeOn, note }) => ({ number, madeBy, madeOn, note }))
}

export type Saving = { organisationId: string; pieceId: string; text: DraftText; /** The version that was being written on. */ expected: number; madeBy: string; today: string; note?: string }

export type Saved = { is: 'saved'; piece: Piece } | { is: 'same'; piece: Piece } | { is: 'conflict'; piece: Piece; base: readonly DraftText[]; theirs: readonly DraftText[] }

/**
 * Saves one text as a new version. When somebody else has changed the same text meanwhile, nothing is saved, and theirs
 * comes back; a change to another text of the piece is kept beside. Undefined when there is no such piece to write on.
 */
export async function saveText(tenant: Tenant, { organisationId, pieceId, text, expected, madeBy, today, note = '' }: Saving): Promise<Saved | undefined> {
  const piece = await readPiece(tenant, organisationId, pieceId, { locked: true })
  if (piece === undefined || piece.state === 'retired') return undefined
  const theirs = await textsOf(tenant, organisationId, pieceId, piece.version)
  const contentIn = (texts: readonly DraftText[]) => texts.find((one) => one.language === text.language && one.part === text.part)?.content
  if (contentIn(theirs) === text.content) return { is: 'same', piece }
  if (expected !== piece.version) {
    const base = (await readVersion(tenant, organisationId, pieceId, expected))?.texts ?? []
    if (contentIn(base) !== contentIn(theirs)) return { is: 'conflict', piece, base, theirs }
  }
  const mine = [...theirs.filter((one) => one.language !== text.language || one.part !== text.part), text].toSorted((one, other) => `${one.language}${other.part}`.localeCompare(`${other.language}${one.part}`))
  const names = namesOf(mine)
  // What has been published keeps its address.
  const slug = piece.publishedVersion === undefined ? names.slug : piece.slug
  const texts = piece.publishedVersion === undefined && slug !== piece.slug ? mine.map((one) => named(one, slug)) : mine
  const version = piece.version + 1
  await tenant.insertInto('editing_versions').values({ organisation_id: organisationId, piece_id: pieceId, number: version, texts: JSON.stringify(texts), made_by: madeBy, made_on: today, note }).execute()
  await tenant.updateTable('editing_pieces').set({ version, title: names.title, slug }).where('organisation_id', '=', organisationId).where('id', '=', pieceId).execute()
  return { is: 'saved', piece: { ...piece, version, title: names.title, slug } }
}

/** A text of the same piece follows when the piece gets another id. */
function named(text: DraftText, slug: string): DraftText {
  return { ...text, content: rewritten(text.content, text.part === 'guide' ? { dilemma: slug } : { id: slug }) }
}
