import type { Language } from '#urls.ts'
import type { Words } from '../vocabulary/index.ts'
import { fold } from './fold.ts'

/** What a pattern leaves open. */
export type Slot = 'what' | 'where' | 'on' | 'colour'

export type Piece = { word: string } | { slot: Slot }

/** One way of writing something: »rækker {what} frem«; `begins` is its first word, if it begins with one. */
export type Pattern<Id extends string> = { id: Id; text: string; begins: string | undefined; pieces: readonly Piece[]; slots: readonly Slot[] }

/** A word of a sentence as it stands and as it is compared, and its column. */
export type Token = { text: string; key: string; column: number }

/** A pattern that fits, and what stands in each of its slots. */
export type Match<Id extends string, Filling> = { pattern: Pattern<Id>; slots: Partial<Record<Slot, Filling>> }

/** The patterns of a list in one language, in the list's order; an entry's first pattern is the formatter's. */
export function patternsOf<Id extends string>(vocabulary: Readonly<Record<Id, Words>>, language: Language): Pattern<Id>[] {
  const patterns: Pattern<Id>[] = []
  for (const id in vocabulary) for (const text of vocabulary[id][language]) patterns.push(patternFrom(id, text))
  return patterns
}

/** The words of a text, each with its column; `column` is where the text begins. */
export function tokensOf(text: string, column: number): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const word of text.split(' ')) {
    if (word !== '') tokens.push({ text: word, key: fold(word), column: column + at })
    at += word.length + 1
  }
  return tokens
}

/**
 * The pattern that all the words fit, the one with most words of its own before others. A slot takes at most four
 * words, so the work is bounded whatever is written.
 */
export function matchPattern<Id extends string, Filling>(
  tokens: readonly Token[],
  patterns: readonly Pattern<Id>[],
  fill: (written: readonly Token[], slot: Slot, id: Id) => Filling | undefined,
): Match<Id, Filling> | undefined {
  let best: Match<Id, Filling> | undefined
  for (const pattern of patterns) {
    if (pattern.begins !== undefined && pattern.begins !== tokens[0]?.key) continue
    if (tokens.length < pattern.pieces.length || (best && wordsIn(best.pattern) >= wordsIn(pattern))) continue
    const slots = fit(tokens, pattern.pieces, (written, slot) => fill(written, slot, pattern.id))
    if (slots) best = { pattern, slots }
  }
  return best
}

/** The pattern that says just this: the first of the entry whose slots are those given. */
export function patternFor<Id extends string>(patterns: readonly Pattern<Id>[], id: Id, given: readonly Slot[]): Pattern<Id> | undefined {
  const own = patterns.filter((pattern) => pattern.id === id)
  return own.find(({ slots }) => slots.length === given.length && slots.every((slot) => given.includes(slot)))
}

/** A pattern with words in its slots. */
export function fillPattern(pattern: Pattern<string>, fill: (slot: Slot) => string): string {
  return pattern.pieces.map((piece) => ('word' in piece ? piece.word : fill(piece.slot))).join(' ')
}

function fit<Filling>(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  fill: (written: readonly Token[], slot: Slot) => Filling | undefined,
  token = 0,
  at = 0,
): Partial<Record<Slot, Filling>> | undefined {
  const piece = pieces[at]
  if (piece === undefined) return token === tokens.length ? {} : undefined
  if ('word' in piece) return tokens[token]?.key === piece.word ? fit(tokens, pieces, fill, token + 1, at + 1) : undefined
  const most = Math.min(mostInSlot, tokens.length - token - (pieces.length - at - 1))
  for (let length = 1; length <= most; length++) {
    const filling = fill(tokens.slice(token, token + length), piece.slot)
    const others = filling === undefined ? undefined : fit(tokens, pieces, fill, token + length, at + 1)
    if (filling !== undefined && others) return { ...others, [piece.slot]: filling }
  }
  return undefined
}

function patternFrom<Id extends string>(id: Id, text: string): Pattern<Id> {
  const pieces = text.split(' ').map((word): Piece => {
    const slot = slots.find((each) => word === `{${each}}`)
    return slot ? { slot } : { word: fold(word) }
  })
  const [first] = pieces
  return { id, text, begins: first && 'word' in first ? first.word : undefined, pieces, slots: pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : [])) }
}

function wordsIn(pattern: Pattern<string>): number {
  return pattern.pieces.length - pattern.slots.length
}

const slots: readonly Slot[] = ['what', 'where', 'on', 'colour']
const mostInSlot = 4
