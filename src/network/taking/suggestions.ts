import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { listPublished, readPiece, readVersion } from '#editing/index.ts'
import { inOrganisation, organisationAt, type Tenant } from '#people/index.ts'
import type { Exchanger, NetworkHouse } from '../house.ts'
import { descend } from '../lineage/ancestry.ts'
import { makerOf, packedPiece } from '../offering/offering.ts'
import { openKeyFile } from '../package/key-file.ts'
import { readPackage } from '../package/read.ts'
import { writePackage } from '../package/write.ts'
import { rulesFor } from './addresses.ts'
import type { InboxPiece } from './inbox.ts'
import type { Source } from './sources.ts'

const longestNote = 2000
const textsForm = v.record(v.string(), v.string())

/** What others changed and learnt, masked; whose key it was signed by is shown, and nobody has compared it. */
export type Suggestion = { id: string; title: string; from: string; fingerprint: string; note: string; texts: Record<string, string>; cameOn: string; isSeen: boolean }

/** Sends an adapted piece with a note to where it came from; false, and nothing changed, when it was not received. */
export async function suggest(house: NetworkHouse, organisation: Exchanger, { source, one, note, today }: { source: Source; one: InboxPiece; note: string; today: string }): Promise<boolean> {
  const bytes = await suggestionOf(house, organisation, one, today)
  if (bytes === undefined) return false
  if (source.kind === 'neighbour') {
    const neighbour = await organisationAt(house.db, source.address)
    return neighbour !== undefined && receiveSuggestion(house, neighbour, { bytes, note, today })
  }
  if (source.kind !== 'address' || !(await rulesFor(source.address, house.exchangesLocally)(new URL(source.address)))) return false
  const body = new FormData()
  body.set('package', new File([new Uint8Array(bytes)], 'forslag.zip', { type: 'application/zip' }))
  body.set('note', house.mask(note))
  try {
    const answer = await fetch(source.address, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(10_000), credentials: 'omit', referrerPolicy: 'no-referrer' })
    await answer.body?.cancel()
    return answer.status === 202
  } catch {
    return false
  }
}

/** Takes a suggestion about a piece that the organisation has published: the package must be whole and signed, and descend from that piece. */
export async function receiveSuggestion(house: NetworkHouse, organisation: Exchanger, { bytes, note, today }: { bytes: Buffer; note: string; today: string }): Promise<boolean> {
  // Whose key it is, nobody has compared, so the texts are kept as words and never parsed.
  const first = await readPackage(bytes, [], async () => [])
  if (first.ok || first.stranger === undefined) return false
  const { by, fingerprint } = first.stranger
  const reading = await readPackage(bytes, [{ organisation: by.id, publicKey: by.publicKey }], async () => [])
  if (!reading.ok || reading.package.pieces.length !== 1 || note.length > longestNote) return false
  const [piece] = reading.package.pieces
  const above = piece?.lineage[0]
  if (piece === undefined || above?.organisation.id !== organisation.slug) return false
  return inOrganisation(house.db, organisation.id, async (tenant) => {
    const ours = (await listPublished(tenant, organisation.id)).find(({ kind, slug }) => kind === piece.kind && slug === above.piece)
    const { waiting } = await tenant.selectFrom('network_suggestions').select(({ fn }) => fn.countAll().as('waiting')).where('organisation_id', '=', organisation.id).where('is_seen', '=', false).executeTakeFirstOrThrow()
    if (ours === undefined || Number(waiting) >= 200) return false
    const texts = Object.fromEntries([...piece.texts].map(([path, text]) => [path, house.mask(text)]))
    await tenant.insertInto('network_suggestions').values({ organisation_id: organisation.id, id: randomUUID(), kind: piece.kind, piece: above.piece, title: ours.title, from_name: by.name, fingerprint, note: house.mask(note), texts: JSON.stringify(texts), came_on: today }).execute()
    return true
  })
}

/** All suggestions, those that nobody has looked at first. */
export async function listSuggestions(tenant: Tenant, organisationId: string): Promise<Suggestion[]> {
  const rows = await tenant.selectFrom('network_suggestions').selectAll().where('organisation_id', '=', organisationId).orderBy('is_seen').orderBy('came_on', 'desc').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, title: row.title, from: row.from_name, fingerprint: row.fingerprint, note: row.note, texts: v.parse(textsForm, row.texts), cameOn: row.came_on, isSeen: row.is_seen }))
}

async function suggestionOf(house: NetworkHouse, organisation: Exchanger, { pieceId, taken }: InboxPiece, today: string): Promise<Buffer | undefined> {
  const draft = await inOrganisation(house.db, organisation.id, async (tenant) => {
    const piece = pieceId === undefined ? undefined : await readPiece(tenant, organisation.id, pieceId)
    const version = piece && (await readVersion(tenant, organisation.id, piece.id, piece.version))
    return piece === undefined || version === undefined ? undefined : { piece, texts: version.texts }
  })
  if (draft === undefined || taken === undefined) return undefined
  const texts = draft.texts.map((text) => ({ ...text, content: house.mask(text.content) }))
  const piece = packedPiece({ ...draft.piece, texts, retired: undefined, reviewed: [] }, descend(taken.by, taken.from))
  return piece && writePackage({ by: makerOf(house, organisation), made: today, pieces: [piece] }, openKeyFile(house.dataFolder, organisation.slug))
}
