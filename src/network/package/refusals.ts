import { words } from './words.ts'

/** What each refusal names in its sentence; the sentences stand in the words. */
export type Facts = {
  notZip: object
  packageTooLarge: { megabytes: number; most: number }
  tooManyEntries: { count: number; most: number }
  damaged: object
  zip64: object
  encrypted: { name: string }
  link: { name: string }
  folder: { name: string }
  unsafeName: { name: string }
  longName: { name: string; most: number }
  noPlace: { name: string }
  picture: { name: string }
  twice: { name: string }
  method: { name: string }
  headerLies: { name: string }
  overlap: { name: string }
  bomb: { name: string; most: number }
  fileTooLarge: { name: string; kilobytes: number }
  unpackedTooLarge: { most: number }
  noManifest: object
  noSignature: object
  brokenSignature: object
  falseSignature: object
  unknownKey: { organisation: string; fingerprint: string }
  otherOrganisation: { claimed: string; known: string }
  brokenManifest: object
  notAManifest: object
  future: { version: string }
  wrongField: { place: string }
  tooManyPieces: { most: number }
  repeatedPiece: { piece: string }
  wrongPlace: { path: string; piece: string }
  noMainText: { path: string }
  missingFile: { path: string }
  extraFile: { path: string }
  wrongSize: { path: string }
  wrongChecksum: { path: string }
  wrongTitle: { path: string; title: string }
  lawDisagrees: { path: string }
  notUtf8: { path: string }
  hiddenSign: { path: string; sign: string }
  unreadable: { path: string }
  text: { line: string }
  more: { count: number }
  catalogueTooLarge: { most: number }
  brokenCatalogue: object
  notACatalogue: object
  otherThanOffered: { piece: string }
  badAddress: { address: string }
  unreachable: { address: string }
  slow: { address: string; seconds: number }
  answered: { address: string; status: number }
  moved: { address: string }
  answerTooLarge: { address: string; most: number }
}

/** A sentence for each refusal: what is wrong, and what to do. */
export type RefusalWords = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string }

/** Why something from outside was not taken: a code for programs, and what people read, in both languages. */
export type Refusal = { code: keyof Facts; da: string; en: string }

/** Makes a refusal. Names that a stranger chose are shown short and without signs that change how a line is read. */
export function refuse<Code extends keyof Facts>(code: Code, facts: Facts[Code]): Refusal {
  return { code, da: words.da[code](facts), en: words.en[code](facts) }
}

/** The first of the refusals, and how many more there are. */
export function cut(refusals: readonly Refusal[], most: number): readonly Refusal[] {
  return refusals.length <= most ? refusals : [...refusals.slice(0, most), refuse('more', { count: refusals.length - most })]
}

/** A stranger's words as they may stand in a sentence of ours. */
export function shown(text: string, most = 80): string {
  const plain = text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '�')
  return plain.length > most ? `${plain.slice(0, most)}…` : plain
}
