import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { inOrganisation, listOrganisations, type Actor } from '#people/index.ts'
import type { EditingHouse } from '../house.ts'
import { textsForm } from '../store/versions.ts'
import { isRecord, readFront } from '../writing/front.ts'
import { divideText } from '../writing/raw-text.ts'
import { isInPlace, planOf, putFiles, recoverFiles } from './files.ts'
import { readWithdrawn, writeWithdrawn } from './withdrawn.ts'

type Ground = Pick<EditingHouse, 'db' | 'localFolder'>

/**
 * Makes the files of everything that was published say what the database says: after a crash, a restored backup, or a lost
 * folder. Files that no piece of the database is called by are left alone.
 */
export async function restorePublished({ db, localFolder }: Ground): Promise<void> {
  recoverFiles(localFolder)
  for (const organisation of await listOrganisations(db)) await restoreOrganisation({ db, localFolder }, organisation)
}

/** The same for one organisation. */
export async function restoreOrganisation({ db, localFolder }: Ground, organisation: Pick<Actor['organisation'], 'id' | 'name' | 'isMadeUp'>): Promise<void> {
  const rows = await inOrganisation(db, organisation.id, (tenant) =>
    tenant
      .selectFrom('editing_pieces as piece')
      .leftJoin('editing_addresses as address', 'address.slug', 'piece.slug')
      .select(['piece.id', 'kind', 'piece.slug', 'title', 'published_texts', 'retired_on', 'retired_because', 'address.piece_id as owner'])
      .where('organisation_id', '=', organisation.id)
      .execute(),
  )
  for (const { id, kind, slug, title, published_texts: published, retired_on: day, retired_because: because, owner } of rows) {
    // A draft that was never out owns no address: what bears its name is somebody else's, or was written by a publication
    // that did not come to its end.
    if (owner !== id && !(owner === null && [...planOf(kind, slug, []).keys()].some((path) => isEditionOf(join(localFolder, path), organisation.name)))) continue
    const texts = published === null || day !== null ? [] : v.parse(textsForm, published)
    const plan = planOf(kind, slug, texts)
    if (!isInPlace(localFolder, plan)) putFiles(localFolder, plan)
    if (day !== null && readWithdrawn(localFolder, slug) === undefined) writeWithdrawn(localFolder, { id: slug, title, by: organisation.name, isMadeUp: organisation.isMadeUp, day, because: because ?? '' })
  }
}

function isEditionOf(path: string, name: string): boolean {
  try {
    const edition = readFront(divideText(readFileSync(path, 'utf8')).front)?.['edition']
    return isRecord(edition) && edition['by'] === name
  } catch {
    return false
  }
}
