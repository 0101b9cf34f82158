import { fold } from '../matching/fold.ts'

/** What can be written, and from which place on; `what` says what kind of word it is. */
export type Suggestions = { from: number; words: { text: string; what: string }[] }

/** Those of some words that go on from what is written. */
export function goingOn(written: string, from: number, words: readonly string[], what: string): Suggestions {
  const begun = fold(written)
  return { from, words: [...new Set(words)].filter((word) => fold(word).startsWith(begun)).map((text) => ({ text, what })) }
}

/** Several suggestions that begin at the same place. */
export function together(first: Suggestions, ...others: readonly Suggestions[]): Suggestions {
  return { from: first.from, words: [first, ...others].flatMap(({ words }) => words) }
}

/** Where the last piece of a list with commas begins, and what of it is written. */
export function lastPiece(line: string, from: number): { from: number; written: string; before: number } {
  const comma = line.lastIndexOf(',')
  const begins = Math.max(from, comma + 1)
  const written = line.slice(begins).trimStart()
  return { from: line.length - written.length, written, before: line.slice(from).split(',').length - 1 }
}
