import { fold } from '../matching/fold.ts'
import type { Pattern } from '../matching/patterns.ts'

/**
 * The phrases that go on from what is written, each to its next open place: »rækker« goes on to »rækker brevet«, and
 * that to »rækker brevet frem« and »rækker brevet til«.
 */
export function phrasesFrom(written: string, patterns: readonly Pattern<string>[], targets: readonly string[]): string[] {
  const begun = begin(written)
  const phrases = new Set<string>()
  for (const pattern of patterns) for (const phrase of goOn(pattern, begun, targets)) phrases.add(phrase)
  return [...phrases]
}

/** Walks along the pattern as far as what is written goes, and gives what can stand there. */
function goOn(pattern: Pattern<string>, begun: string, targets: readonly string[]): string[] {
  let walked = ''
  for (let index = 0; index < pattern.pieces.length; index++) {
    const piece = pattern.pieces[index]
    if (!piece) return []
    const words = 'word' in piece ? [wordsFrom(pattern, index)] : targets
    const passed = words.find((word) => begin(`${walked}${word} `) === begun.slice(0, walked.length + word.length + 1))
    if (passed === undefined) return words.map((word) => `${walked}${word}`).filter((phrase) => begin(phrase).startsWith(begun))
    walked += `${passed} `
    if ('word' in piece) index += passed.split(' ').length - 1
  }
  return []
}

/** The words of the pattern from a piece up to its next open place. */
function wordsFrom(pattern: Pattern<string>, from: number): string {
  const words: string[] = []
  for (const piece of pattern.pieces.slice(from)) {
    if (!('word' in piece)) break
    words.push(piece.word)
  }
  return words.join(' ')
}

/** A space at the end counts here: it says that a word is done. */
function begin(text: string): string {
  return fold(text) + (text.endsWith(' ') && text.trim() !== '' ? ' ' : '')
}
