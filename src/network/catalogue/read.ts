import * as v from 'valibot'
import { placeOfIssue } from '../package/manifest.ts'
import { hasMorePieces, versionOf, type VerifiedPackage } from '../package/read.ts'
import { refuse, shown, type Refusal } from '../package/refusals.ts'
import { json, utf8 } from '../package/signature.ts'
import { catalogueFormat, catalogueLimits, catalogueSchema, type Catalogue, type Offer } from './catalogue.ts'
import type { ReadPiece } from '../package/agreement.ts'

/** A catalogue, or why it was not taken. */
export type CatalogueReading = { ok: true; catalogue: Catalogue } | { ok: false; refusals: readonly Refusal[] }

/** Reads a catalogue, whatever the bytes are; it never throws. Addresses are made whole by where the catalogue lies. */
export function readCatalogue(bytes: Buffer, address: string): CatalogueReading {
  if (bytes.length > catalogueLimits.bytes) return refused(refuse('catalogueTooLarge', { most: catalogueLimits.bytes / 1024 / 1024 }))
  const text = utf8(bytes)
  const value = text === undefined ? undefined : json(text)
  if (value === undefined) return refused(refuse('brokenCatalogue', {}))
  const version = versionOf(value, catalogueFormat)
  if (version === undefined) return refused(refuse('notACatalogue', {}))
  if (version !== '1') return refused(refuse('future', { version }))
  if (hasMorePieces(value, catalogueLimits.pieces)) return refused(refuse('tooManyPieces', { most: catalogueLimits.pieces }))
  const result = v.safeParse(catalogueSchema, value, { abortEarly: true })
  if (!result.success) return refused(refuse('wrongField', { place: shown(placeOfIssue(result.issues, 'format')) }))
  const { made, by, pieces } = result.output
  const names = new Set<string>()
  for (const { kind, id } of pieces) {
    const name = `${kind} ${id}`
    if (names.has(name)) return refused(refuse('repeatedPiece', { piece: name }))
    names.add(name)
  }
  const whole = pieces.map((piece) => ({ ...piece, package: wholeAddress(piece.package, address) }))
  return { ok: true, catalogue: { made, by, pieces: whole } }
}

/** The piece of a package that an offer promised, word for word; or why it is not that one. */
export function takeOffered({ by: maker }: Catalogue, offer: Offer, { by, pieces }: VerifiedPackage): { ok: true; piece: ReadPiece } | { ok: false; refusals: readonly Refusal[] } {
  const piece = pieces.find(({ kind, id }) => kind === offer.kind && id === offer.id)
  const isOffered = by.id === maker.id && piece?.version === offer.version && (piece.withdrawn === null ? piece.hash === offer.hash : offer.hash === null)
  return piece !== undefined && isOffered ? { ok: true, piece } : refused(refuse('otherThanOffered', { piece: `${offer.kind} ${offer.id}` }))
}

function wholeAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

function refused(refusal: Refusal): { ok: false; refusals: readonly Refusal[] } {
  return { ok: false, refusals: [refusal] }
}
