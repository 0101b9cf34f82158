import { fold } from '../matching/fold.ts'
import { editDistance, nearest } from '../matching/nearest.ts'
import { matchPattern, type Pattern, type Token } from '../matching/patterns.ts'
import type { ScreenplayWords } from '../words.da.ts'
import { report, spotOn, type Reading } from './reading.ts'
import { targetOf } from './targets.ts'

type UnknownPhrase = (words: ScreenplayWords) => (phrase: string, near?: string) => string

/** Says what is wrong with a phrase that fits no pattern: the thing in it, two at a time, or the phrase itself. */
export function reportPhrase(reading: Reading, tokens: readonly Token[], patterns: readonly Pattern<string>[], unknown: UnknownPhrase): void {
  const [first] = tokens
  if (!first) return
  const loose = matchPattern(tokens, patterns, (written) => written)
  const phrase = textOf(tokens).slice(0, longestShown)
  const together = patterns === reading.lexicon.actions && tokens.some((token) => token.key === reading.words.and)
  if (together) return report(reading, spotOn(reading.next, first.column), (words) => words.oneAtATime(phrase))
  for (const slot of loose?.pattern.slots ?? []) {
    const written = loose?.slots[slot] ?? []
    const [begins] = written
    if (!begins || targetOf(reading, written, slot)) continue
    const text = textOf(written)
    return report(reading, spotOn(reading.next, begins.column), (words) => words.unknownTarget(text, nearestTarget(reading, text)))
  }
  report(reading, spotOn(reading.next, first.column), (words) => unknown(words)(phrase, nearestPhrase(tokens, patterns)))
}

/** A pattern as it is shown to people: »rækker … frem«. */
export function shown(pattern: Pattern<string>): string {
  return pattern.pieces.map((piece) => ('word' in piece ? piece.word : '…')).join(' ')
}

/** The pattern that was most likely meant: of those that begin with the same or nearly the same word, the nearest as a whole. */
function nearestPhrase(tokens: readonly Token[], patterns: readonly Pattern<string>[]): string | undefined {
  const first = tokens[0]?.key ?? ''
  const beginnings = new Set(patterns.map(({ begins: word }) => word ?? ''))
  const begins = beginnings.has(first) ? first : nearest(first, beginnings)
  const phrase = fold(textOf(tokens)).slice(0, longestShown)
  return patterns
    .filter((pattern) => pattern.begins === begins)
    .map((pattern) => ({ text: shown(pattern), steps: editDistance(phrase, shown(pattern)) }))
    .sort((one, other) => one.steps - other.steps)[0]?.text
}

function nearestTarget(reading: Reading, text: string): string | undefined {
  return nearest(text, [...reading.lexicon.things.words.map((word) => word.text), ...reading.cast.map((character) => character.name)])
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}

const longestShown = 60
