import type { Side } from '#people/index.ts'
import type { Language } from '#urls.ts'

/** What can be written here; each has its own shape in the open format. */
export const kinds = ['dilemma', 'practice', 'process', 'story'] as const
export type Kind = (typeof kinds)[number]

/** How far a piece is. A published one whose newest version is not out yet is being revised. */
export type State = 'draft' | 'review' | 'changes' | 'qualified' | 'published' | 'retired'

/** One file of a piece, word for word: its text, or the facilitator's script beside a dilemma. */
export type DraftText = { language: Language; part: 'text' | 'guide'; content: string }

export type Piece = {
  id: string
  kind: Kind
  slug: string
  title: string
  state: State
  version: number
  sentVersion: number | undefined
  publishedVersion: number | undefined
  publishedOn: string | undefined
  /** Decisions before this version belong to an earlier round. */
  roundFrom: number | undefined
  answerBy: string | undefined
  law: { function: string; on: string; version: number } | undefined
  retired: { on: string; because: string } | undefined
  origin: { kind: string; id: string } | undefined
}

/** A numbered version; whoever made it is a function, and when is a day. */
export type Version = { number: number; texts: readonly DraftText[]; madeBy: string; madeOn: string; note: string }

/** A seat that was asked about a piece. */
export type AskedSeat = { personId: string; side: Side; seat: string; askedOn: string; answerBy: string; isMailed: boolean }

export type Event = { number: number; what: EventKind; version: number; doneBy: string; doneOn: string; note: string }
export const eventKinds = ['made', 'sent', 'sent-again', 'decided', 'answered', 'withdrawn', 'qualified', 'changes', 'law', 'published', 'retired'] as const
export type EventKind = (typeof eventKinds)[number]

/** What may be done with a piece as it stands. */
export function actsOf({ state, version, sentVersion, publishedVersion }: Pick<Piece, 'state' | 'version' | 'sentVersion' | 'publishedVersion'>) {
  const isInRound = state === 'review' || state === 'changes' || state === 'qualified'
  return {
    write: state !== 'retired',
    send: state !== 'retired' && (isInRound ? version !== sentVersion : version !== publishedVersion),
    publish: state === 'qualified' && sentVersion !== undefined,
    retire: publishedVersion !== undefined && state !== 'retired',
    judgeLaw: state !== 'retired',
  }
}

/** The text of a piece in a language, or undefined when it is not written in it. */
export function textIn(texts: readonly DraftText[], language: Language, part: DraftText['part'] = 'text'): string | undefined {
  return texts.find((one) => one.language === language && one.part === part)?.content
}

/** The place of a text, as its problems name it. */
export function placeOf({ language, part }: Pick<DraftText, 'language' | 'part'>): string {
  return `${language}/${part}`
}

/** A title as an address: small letters, digits and hyphens. */
export function slugOf(title: string): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60).replaceAll(/^-+|-+$/g, '')
}
