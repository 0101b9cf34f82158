import * as v from 'valibot'
import { day, hash, maker, pieceFacts, type Maker } from '../package/manifest.ts'

export const catalogueFormat = 'erduaware/catalogue/1'

/** How much a reader takes. */
export const catalogueLimits = { bytes: 8 * 1024 * 1024, pieces: 5000 } as const

/** `hash` is that of the piece in the package; a withdrawn piece has none. `bytes` is the size of the package. */
const offer = v.pipe(
  v.strictObject({
    ...pieceFacts,
    changed: day,
    hash: v.nullable(hash),
    package: v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.check(isAddress)),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  }),
  v.forward(v.check((piece) => (piece.withdrawn === null) === (piece.hash !== null)), ['hash']),
)

/** The feed of what an organisation offers. It is a notice and no proof: what counts is the signed package. */
export const catalogueSchema = v.strictObject({ format: v.literal(catalogueFormat), made: day, by: maker, pieces: v.pipe(v.array(offer), v.maxLength(catalogueLimits.pieces)) })

/** A piece of a catalogue. */
export type Offer = v.InferOutput<typeof offer>
/** A catalogue whose addresses, once read, are whole. `made` is a day. */
export type Catalogue = { made: string; by: Maker; pieces: readonly Offer[] }

/** Whole, or from where the catalogue lies; never with a name or a password in it. */
function isAddress(address: string): boolean {
  if (/[^\u0021-\u007E]|[\\]/.test(address) || !URL.canParse(address, 'https://catalogue.invalid/')) return false
  const { protocol, username, password } = new URL(address, 'https://catalogue.invalid/')
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}
