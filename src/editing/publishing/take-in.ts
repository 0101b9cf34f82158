import { randomUUID } from 'node:crypto'
import type { Actor, Tenant } from '#people/index.ts'
import { checked, type EditingHouse } from '../house.ts'
import type { DraftText, Kind } from '../pieces.ts'
import { addEvent, namesOf, readPiece } from '../store/pieces.ts'
import { planOf, putFiles } from './files.ts'
import { isInLibrary, settled } from './publish.ts'
import { removeWithdrawn } from './withdrawn.ts'

/** A text of another organisation, published here as it is; `pieceId` is set when an earlier edition of it is here. */
export type TakingIn = { organisation: Actor['organisation']; kind: Kind; texts: readonly DraftText[]; origin: { kind: string; id: string }; pieceId: string | undefined; by: string; today: string; note: string }

/** What came of it; nothing is changed unless it is `published`. */
export type TakenIn = { is: 'published'; pieceId: string } | { is: 'taken' | 'problems' | 'missing' }

/** Publishes another's edition word for word, and does `alongside` in the same transaction: all of it happens, or nothing. */
export async function takeIn(house: EditingHouse, { organisation, kind, texts, origin, pieceId, by, today, note }: TakingIn, alongside: (tenant: Tenant, pieceId: string) => Promise<void>): Promise<TakenIn> {
  return settled(house, organisation, async (tenant): Promise<TakenIn> => {
    const before = pieceId === undefined ? undefined : await readPiece(tenant, organisation.id, pieceId, { locked: true })
    if (pieceId !== undefined && (before === undefined || before.version !== before.publishedVersion)) return { is: 'missing' }
    const { slug, title } = namesOf(texts)
    const id = before?.id ?? randomUUID()
    const version = (before?.version ?? 0) + 1
    if (before !== undefined && before.slug !== slug) return { is: 'missing' }
    if (before === undefined && isInLibrary(house, slug)) return { is: 'taken' }
    await tenant.insertInto('editing_addresses').values({ slug, piece_id: id }).onConflict((conflict) => conflict.doNothing()).execute()
    const owner = await tenant.selectFrom('editing_addresses').select('piece_id').where('slug', '=', slug).executeTakeFirst()
    if (owner?.piece_id !== id) return { is: 'taken' }
    if (checked(house, { kind, slug }, texts).problems.length > 0) {
      if (before === undefined) await tenant.deleteFrom('editing_addresses').where('slug', '=', slug).where('piece_id', '=', id).execute()
      return { is: 'problems' }
    }
    const now = { title, state: 'published' as const, version, published_version: version, published_on: today, published_texts: JSON.stringify(texts), retired_on: null, retired_because: null }
    if (before === undefined) await tenant.insertInto('editing_pieces').values({ organisation_id: organisation.id, id, kind, slug, origin_kind: origin.kind, origin_id: origin.id, created_on: today, ...now }).execute()
    else await tenant.updateTable('editing_pieces').set(now).where('organisation_id', '=', organisation.id).where('id', '=', id).execute()
    await tenant.insertInto('editing_versions').values({ organisation_id: organisation.id, piece_id: id, number: version, texts: JSON.stringify(texts), made_by: by, made_on: today, note }).execute()
    await addEvent(tenant, organisation.id, id, { what: 'published', version, doneBy: by, doneOn: today, note })
    await alongside(tenant, id)
    putFiles(house.localFolder, planOf(kind, slug, texts))
    removeWithdrawn(house.localFolder, slug)
    return { is: 'published', pieceId: id }
  })
}
