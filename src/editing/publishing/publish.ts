import { inOrganisation, sides as allSides, type Actor, type Tenant } from '#people/index.ts'
import { checked, type EditingHouse } from '../house.ts'
import { actsOf, type Piece } from '../pieces.ts'
import { addEvent, readPiece } from '../store/pieces.ts'
import { standingOf } from '../store/reviews.ts'
import { textsOf } from '../store/versions.ts'
import { leavesLaw } from '../writing/passages.ts'
import { planOf, putFiles } from './files.ts'
import { publishedTexts } from './published-texts.ts'
import { restoreOrganisation } from './restore.ts'
import { removeWithdrawn, writeWithdrawn } from './withdrawn.ts'

type Asking = { organisation: Actor['organisation']; pieceId: string; by: string; today: string }

export type Outcome = { is: 'published'; piece: Piece } | { is: 'not-now' | 'taken' | 'problems' | 'story' | 'missing' }

/**
 * Publishes the version that is qualified: the database and the files change together, or nothing does, and the next page
 * that anybody asks for is of the new edition.
 */
export async function publish(house: EditingHouse, { organisation, pieceId, by, today }: Asking): Promise<Outcome> {
  const { localFolder, library } = house
  return settled(house, organisation, publishIn)

  async function publishIn(tenant: Tenant): Promise<Outcome> {
    const piece = await readPiece(tenant, organisation.id, pieceId, { locked: true })
    if (piece === undefined) return { is: 'missing' }
    if (!actsOf(piece).publish || piece.sentVersion === undefined) return { is: 'not-now' }
    if (piece.kind === 'story' && organisation.isMadeUp) return { is: 'story' }
    const { isQualified, yes } = await standingOf(tenant, organisation.id, piece)
    if (!isQualified) return { is: 'not-now' }
    const version = piece.sentVersion
    const texts = await textsOf(tenant, organisation.id, pieceId, version)
    const lawTexts = piece.law === undefined ? undefined : await textsOf(tenant, organisation.id, pieceId, piece.law.version)
    const law = lawTexts !== undefined && leavesLaw(piece.kind, lawTexts, texts) ? piece.law : undefined
    const sides = allSides.filter((side) => yes.some((one) => one.side === side))
    const out = publishedTexts(piece.kind, texts, { by: organisation.name, isMadeUp: organisation.isMadeUp, version, day: today, sides, law })
    if (await isTaken(tenant, piece)) return { is: 'taken' }
    if (checked({ library }, piece, out).problems.length > 0) return { is: 'problems' }
    await tenant
      .updateTable('editing_pieces')
      .set({ state: 'published', published_version: version, published_on: today, published_texts: JSON.stringify(out), sent_version: null, answer_by: null })
      .where('organisation_id', '=', organisation.id)
      .where('id', '=', pieceId)
      .execute()
    await addEvent(tenant, organisation.id, pieceId, { what: 'published', version, doneBy: by, doneOn: today })
    putFiles(localFolder, planOf(piece.kind, piece.slug, out))
    removeWithdrawn(localFolder, piece.slug)
    return { is: 'published', piece: { ...piece, state: 'published', publishedVersion: version, publishedOn: today } }
  }

  /** Whether another text of the house, or of any organisation in it, has the address. */
  async function isTaken(tenant: Tenant, piece: Piece): Promise<boolean> {
    const { slug, publishedVersion } = piece
    await tenant.insertInto('editing_addresses').values({ slug, piece_id: piece.id }).onConflict((conflict) => conflict.doNothing()).execute()
    const owner = await tenant.selectFrom('editing_addresses').select('piece_id').where('slug', '=', slug).executeTakeFirst()
    return owner?.piece_id !== piece.id || (publishedVersion === undefined && isInLibrary(house, slug))
  }
}

/** Takes a published piece back: its text goes, its address stays and says why. False when it is not out. */
export async function retire(house: EditingHouse, { organisation, pieceId, by, today, because }: Asking & { because: string }): Promise<boolean> {
  return settled(house, organisation, async (tenant) => {
    const piece = await readPiece(tenant, organisation.id, pieceId, { locked: true })
    if (piece === undefined || !actsOf(piece).retire) return false
    await tenant.updateTable('editing_pieces').set({ state: 'retired', retired_on: today, retired_because: because }).where('organisation_id', '=', organisation.id).where('id', '=', pieceId).execute()
    await addEvent(tenant, organisation.id, pieceId, { what: 'retired', version: piece.publishedVersion ?? piece.version, doneBy: by, doneOn: today, note: because })
    writeWithdrawn(house.localFolder, { id: piece.slug, title: piece.title, by: organisation.name, isMadeUp: organisation.isMadeUp, day: today, because })
    putFiles(house.localFolder, planOf(piece.kind, piece.slug, []))
    return true
  })
}

/** Whether any text that is published is called so. */
export function isInLibrary({ library }: Pick<EditingHouse, 'library'>, id: string): boolean {
  const edition = library.current()
  return [edition.dilemma, edition.practice, edition.process, edition.story].some((find) => find('da', id) !== undefined)
}

/** Does it in one transaction whose last act are the files, then shows the new edition; when it fails, the files are the database's again. */
export async function settled<Result>(house: EditingHouse, organisation: Actor['organisation'], work: (tenant: Tenant) => Promise<Result>): Promise<Result> {
  try {
    const result = await inOrganisation(house.db, organisation.id, work)
    await showEdition(house)
    return result
  } catch (reason) {
    await restoreOrganisation(house, organisation).catch(() => house.log('published files could not be put back; the next start does it'))
    throw reason
  }
}

/** A look that was under way may have missed the last file, so there are two. */
async function showEdition({ library, published }: Pick<EditingHouse, 'library' | 'published'>): Promise<void> {
  await library.refresh()
  await library.refresh()
  published.renew()
}
