import * as v from 'valibot'
import { pieceKinds } from '../package/manifest.ts'
import { catalogueFormat, catalogueSchema, type Catalogue } from './catalogue.ts'

/** The catalogue as JSON, in a settled order: the same offers give the same bytes. Throws if an offer is not as the format says. */
export function writeCatalogue({ made, by, pieces }: Catalogue): string {
  const ordered = pieces.toSorted((one, other) => pieceKinds.indexOf(one.kind) - pieceKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1))
  return `${JSON.stringify(v.parse(catalogueSchema, { format: catalogueFormat, made, by, pieces: ordered }), undefined, 2)}\n`
}
