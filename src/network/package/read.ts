import * as v from 'valibot'
import { holdAgainst, type ReadPiece } from './agreement.ts'
import { unpack } from './archive.ts'
import { manifestName, signatureName } from './entries.ts'
import { fingerprintOf, keyIdOf } from './keys.ts'
import { limits } from './limits.ts'
import { manifestSchema, packageFormat, placeOfIssue, type Maker, type Manifest } from './manifest.ts'
import { cut, refuse, shown, type Refusal } from './refusals.ts'
import { isTrue, json, readSignature, utf8, type Signature } from './signature.ts'
import { checkPieceTexts } from './texts.ts'

/** A key that an organisation's people have approved; `organisation` is the id that its maker bears in manifests. */
export type KnownKey = { organisation: string; publicKey: string }

/** A maker whose key nobody here has approved yet, and the figures that both sides read to each other. */
export type Stranger = { by: Maker; keyId: string; fingerprint: string }

/** A package of which all is true that can be found out: who signed it, and that every file is what was signed. */
export type VerifiedPackage = { by: Maker; keyId: string; made: string; pieces: readonly ReadPiece[] }

/** `stranger` is set only when the unknown key is the sole thing found in the way; its texts are checked once the key is approved. */
export type PackageReading = { ok: true; package: VerifiedPackage } | { ok: false; refusals: readonly Refusal[]; stranger: Stranger | undefined }

/** How a piece's texts are checked; a house may give the work to a process of its own. */
export type TextCheck = typeof checkPieceTexts

/**
 * Reads a package, whatever the bytes are: it never throws, writes nothing, and takes no more memory than the limits say.
 * Either everything holds, or each thing that does not is said in a sentence.
 */
export async function readPackage(bytes: Buffer, knownKeys: readonly KnownKey[], check: TextCheck = checkPieceTexts): Promise<PackageReading> {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return refused(unpacked.refusals)
  const { files } = unpacked
  const [manifestBytes, signatureBytes] = [files.get(manifestName), files.get(signatureName)]
  if (manifestBytes === undefined) return refused([refuse('noManifest', {})])
  if (signatureBytes === undefined) return refused([refuse('noSignature', {})])
  const signature = readSignature(signatureBytes)
  if (signature === undefined) return refused([refuse('brokenSignature', {})])
  const manifest = readManifest(manifestBytes)
  if ('code' in manifest) return refused([manifest])
  const { by, made } = manifest
  if (!isTrue(signature, manifestBytes, by.publicKey)) return refused([refuse('falseSignature', {})])
  const held = holdAgainst(manifest, files)
  const refusals = [...held.refusals]
  const trust = distrust(by, signature, knownKeys)
  // A stranger's texts are not given to a parser: one can be written that takes minutes to read.
  if (trust !== undefined) return { ...refused([trust.refusal, ...refusals]), stranger: refusals.length === 0 ? trust.stranger : undefined }
  for (const { texts, titles, law } of held.pieces) if (refusals.length <= limits.refusals) refusals.push(...(await check(texts, { titles, law })))
  return refusals.length > 0 ? refused(refusals) : { ok: true, package: { by, made, keyId: signature.key, pieces: held.pieces } }
}

/** Reads the bytes of `manifest.json`; a newer format is told apart from a wrong one. */
function readManifest(bytes: Buffer): Manifest | Refusal {
  const text = utf8(bytes)
  const value = text === undefined ? undefined : json(text)
  if (value === undefined) return refuse('brokenManifest', {})
  const version = versionOf(value, packageFormat)
  if (version === undefined) return refuse('notAManifest', {})
  if (version !== '1') return refuse('future', { version })
  if (hasMorePieces(value, limits.pieces)) return refuse('tooManyPieces', { most: limits.pieces })
  const result = v.safeParse(manifestSchema, value, { abortEarly: true })
  return result.success ? result.output : refuse('wrongField', { place: shown(placeOfIssue(result.issues, manifestName)) })
}

/** Asked before the pieces are looked at one by one. */
export function hasMorePieces(value: unknown, most: number): boolean {
  return typeof value === 'object' && value !== null && 'pieces' in value && Array.isArray(value.pieces) && value.pieces.length > most
}

/** The version that a value's `format` bears, if it is of the family of a format such as `erduaware/package/1`. */
export function versionOf(value: unknown, format: string): string | undefined {
  const said = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  const family = format.slice(0, -1)
  return typeof said === 'string' && said.startsWith(family) && /^[1-9]\d{0,5}$/.test(said.slice(family.length)) ? said.slice(family.length) : undefined
}

function distrust(by: Maker, { key }: Signature, knownKeys: readonly KnownKey[]): { refusal: Refusal; stranger: Stranger | undefined } | undefined {
  const known = knownKeys.find(({ publicKey }) => keyIdOf(publicKey) === key)
  const fingerprint = fingerprintOf(by.publicKey)
  if (known === undefined) return { refusal: refuse('unknownKey', { organisation: by.name, fingerprint }), stranger: { by, keyId: key, fingerprint } }
  return known.organisation === by.id ? undefined : { refusal: refuse('otherOrganisation', { claimed: by.id, known: known.organisation }), stranger: undefined }
}

function refused(refusals: readonly Refusal[]): Extract<PackageReading, { ok: false }> {
  return { ok: false, refusals: cut(refusals, limits.refusals), stranger: undefined }
}
