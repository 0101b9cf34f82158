import * as v from 'valibot'
import { limits } from './limits.ts'

export const packageFormat = 'erduaware/package/1'

/** What can travel by itself, with all its languages. */
export const pieceKinds = ['dilemma', 'practice', 'process', 'story', 'competencies'] as const
/** The kinds of pieces. */
export type PieceKind = (typeof pieceKinds)[number]

/** Whom a seat of a reference group speaks for. */
export const sides = ['employer', 'employee', 'expert', 'lawyer'] as const

const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u), v.check((text) => text.trim() === text))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
const installation = v.pipe(v.string(), v.maxLength(200), v.check(isOrigin))
const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/), v.check(isCanonical))

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const review = v.strictObject({ function: line(120), day })

/** Who made it: `id` is the organisation's own in its house, `installation` the origin of that house. */
export const maker = v.strictObject({ id, name: line(120), publicKey, installation: v.optional(installation) })

/** Where a piece was copied from. The hash is that of the piece as it was taken. */
export const ancestor = v.strictObject({ organisation: v.strictObject({ id, name: line(120) }), installation: v.optional(installation), piece: id, version, hash })

/** What is said of a piece in a manifest and in a catalogue alike. */
export const pieceFacts = {
  id,
  kind: v.picklist(pieceKinds),
  version,
  titles: v.pipe(v.strictObject({ da: v.optional(line(240)), en: v.optional(line(240)) }), v.check(({ da, en }) => da !== undefined || en !== undefined)),
  lineage: v.pipe(v.array(ancestor), v.maxLength(20)),
  reviewed: v.pipe(v.array(v.strictObject({ function: line(120), side: v.picklist(sides), day })), v.maxLength(20)),
  law: v.nullable(review),
  withdrawn: v.nullable(v.strictObject({ day, reason: line(500) })),
}

const file = v.strictObject({ path: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameBytes)), bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.textBytes)), sha256: hash })

const piece = v.pipe(
  v.strictObject({ ...pieceFacts, files: v.pipe(v.array(file), v.maxLength(20)) }),
  // What is withdrawn is not handed on; what is not has a text.
  v.forward(v.check(({ withdrawn, files }) => (withdrawn === null) === files.length > 0), ['files']),
)

/** `manifest.json`, the file that is signed. */
export const manifestSchema = v.strictObject({ format: v.literal(packageFormat), made: day, by: maker, pieces: v.pipe(v.array(piece), v.minLength(1), v.maxLength(limits.pieces)) })

export { day, id, line }
/** Who made a package or a catalogue. */
export type Maker = v.InferOutput<typeof maker>
/** A step of a lineage. */
export type Ancestor = v.InferOutput<typeof ancestor>
/** A manifest that follows the format; whether it is true, `readPackage` says. */
export type Manifest = v.InferOutput<typeof manifestSchema>
/** A piece as a manifest lists it. */
export type ManifestPiece = Manifest['pieces'][number]

/** The place of the first thing that is wrong with a value, as `pieces.3.titles.da`; `file` where it is the whole. */
export function placeOfIssue(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]], whole: string): string {
  return v.getDotPath(issues[0]) ?? whole
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}

function isCanonical(key: string): boolean {
  return Buffer.from(key, 'base64url').toString('base64url') === key
}
