import { listPublished, type PublishedPiece } from '#editing/index.ts'
import { readText } from '#library/index.ts'
import { inOrganisation, type Organisation } from '#people/index.ts'
import type { Catalogue, Offer } from '../catalogue/catalogue.ts'
import type { NetworkHouse } from '../house.ts'
import { descend } from '../lineage/ancestry.ts'
import { pieceHash, sha256 } from '../package/hash.ts'
import { openKeyFile } from '../package/key-file.ts'
import { fingerprintOf } from '../package/keys.ts'
import type { Ancestor } from '../package/manifest.ts'
import { mainPath, placeOf } from '../package/places.ts'
import { writePackage, type PieceToPack } from '../package/write.ts'
import { listTaken } from '../taking/inbox.ts'

/** What an organisation hands on: its catalogue and the one package that has all of it, which `version` names. */
export type Offering = { catalogue: Catalogue; bytes: Buffer; version: string; fingerprint: string }

/** Texts that were taken in as they are stay their makers' to offer. */
export const takenAsIs = 'exchange-taken'

/** Everything that an organisation has published itself; undefined when it has not. The first time, its key is made. */
export async function offeringOf(house: NetworkHouse, organisation: Pick<Organisation, 'id' | 'slug' | 'name'>): Promise<Offering | undefined> {
  const { published, taken } = await inOrganisation(house.db, organisation.id, async (tenant) => ({ published: await listPublished(tenant, organisation.id), taken: await listTaken(tenant, organisation.id) }))
  const own = published.filter(({ origin }) => origin?.kind !== takenAsIs)
  if (own.length === 0) return undefined
  const pieces = own.flatMap((piece) => {
    const above = taken.find(({ pieceId }) => pieceId === piece.id)
    const packed = packedPiece(piece, above === undefined ? [] : descend(above.by, above.from))
    return packed === undefined ? [] : [packed]
  })
  if (pieces.length === 0) return undefined
  const made = own.map(changedOn).toSorted().at(-1) ?? ''
  const pair = openKeyFile(house.dataFolder, organisation.slug)
  const by = makerOf(house, organisation)
  const bytes = await writePackage({ by, made, pieces }, pair)
  const version = sha256(bytes).slice(0, 16)
  const offers = pieces.map((piece): Offer => {
    const { texts, ...facts } = piece
    const hash = piece.withdrawn === null ? pieceHash([...texts].map(([path, text]) => ({ path, sha256: sha256(text) }))) : null
    const changed = own.filter(({ slug, kind }) => slug === piece.id && kind === piece.kind).map(changedOn)[0] ?? made
    return { ...facts, changed, hash, package: `pakke/${version}.zip`, bytes: bytes.length }
  })
  return { catalogue: { made, by: { ...by, publicKey: pair.publicKey }, pieces: offers }, bytes, version, fingerprint: fingerprintOf(pair.publicKey) }
}

/** How an organisation names itself to others. */
export function makerOf({ publicUrl }: Pick<NetworkHouse, 'publicUrl'>, { slug, name }: Pick<Organisation, 'slug' | 'name'>) {
  return { id: slug, name, ...(publicUrl === undefined ? {} : { installation: publicUrl }) }
}

/** A piece with its texts in their places; undefined when its text cannot be read. */
export function packedPiece({ kind, slug, version, title, texts: written, retired, reviewed }: Pick<PublishedPiece, 'kind' | 'slug' | 'version' | 'title' | 'texts' | 'retired' | 'reviewed'>, lineage: Ancestor[]): PieceToPack | undefined {
  const texts = new Map(written.map(({ language, part, content }) => [part === 'guide' ? `content/${language}/dilemmas/${slug}/drejebog.md` : mainPath(kind, slug, language), content]))
  const said = [...texts].flatMap(([path, content]) => {
    const place = placeOf(path)
    const reading = place?.isMain === true ? readText({ kind: place.text, language: place.language, slug, path, stamp: '' }, content) : undefined
    return place !== undefined && reading?.ok === true ? [{ language: place.folder, text: reading.value.text }] : []
  })
  const titles = Object.fromEntries(said.flatMap(({ language, text }) => ('title' in text.value ? [[language, text.value.title]] : [])))
  const law = said.flatMap(({ text }) => (text.kind === 'dilemma' || text.kind === 'practice' ? [text.value.review] : [])).find((one) => one !== undefined) ?? null
  // Whoever said yes to what was changed since, is not said to have qualified it.
  const qualified = said.flatMap(({ text }) => ('standing' in text.value && text.value.standing?.qualified !== undefined ? text.value.standing.qualified.sides : []))
  if (said.length === 0 && retired === undefined) return undefined
  const withdrawn = retired === undefined ? null : { day: retired.on, reason: retired.because.replaceAll(/\s+/g, ' ').trim() || title }
  return { kind, id: slug, version, titles: Object.keys(titles).length === 0 ? { da: title } : titles, lineage, reviewed: reviewed.filter(({ side }) => qualified.includes(side)), law, withdrawn, texts: withdrawn === null ? texts : new Map() }
}

function changedOn({ retired, publishedOn }: PublishedPiece): string {
  return retired?.on ?? publishedOn
}
