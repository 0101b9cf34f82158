import type { Offer } from '../catalogue/catalogue.ts'
import type { Ancestor, Maker } from '../package/manifest.ts'

const mostAncestors = 20

/** Where a piece stands that was taken from another organisation, by what that one offers now. */
export type Standing =
  | { state: 'current' }
  | { state: 'newer'; version: number }
  | { state: 'withdrawn'; day: string; reason: string }
  /** The version that was taken has other words now; a maker that mends a text gives it a new version. */
  | { state: 'rewritten' }
  /** An older version than was taken: the catalogue was put back, and nothing is fetched. */
  | { state: 'older'; version: number }
  | { state: 'gone' }

/** The lineage of a piece that is copied from another: that one first, then its own. The oldest are let go after twenty. */
export function descend(by: Maker, from: { id: string; version: number; hash: string; lineage: readonly Ancestor[] }): Ancestor[] {
  const { id, name, installation } = by
  const parent: Ancestor = { organisation: { id, name }, ...(installation === undefined ? {} : { installation }), piece: from.id, version: from.version, hash: from.hash }
  return [parent, ...from.lineage].slice(0, mostAncestors)
}

/** Compares what was taken with the offer of the same piece; `undefined` when it is offered no more. */
export function standingAbove(taken: Pick<Ancestor, 'version' | 'hash'>, offer: Offer | undefined): Standing {
  if (offer === undefined) return { state: 'gone' }
  if (offer.withdrawn !== null) return { state: 'withdrawn', ...offer.withdrawn }
  if (offer.version > taken.version) return { state: 'newer', version: offer.version }
  if (offer.version < taken.version) return { state: 'older', version: offer.version }
  return { state: offer.hash === taken.hash ? 'current' : 'rewritten' }
}
