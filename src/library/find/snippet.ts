import type { Passage } from './piece.ts'
import { word } from './words-in.ts'

/** A stretch of text, and whether it is a word that was looked for. */
export type Stretch = { text: string; isFound: boolean }

const mostLetters = 220

/**
 * The passage of a text that has most of the words that were looked for, cut to a few lines with the words marked; the
 * earlier one when two have as many. Nothing when no passage has any.
 */
export function snippetOf(passages: readonly Passage[], found: ReadonlySet<string>): readonly Stretch[] | undefined {
  let best: { text: string; score: number } | undefined
  for (const { text } of passages) {
    const score = new Set(text.toLowerCase().match(word)?.filter((one) => found.has(one))).size
    if (score > (best?.score ?? 0)) best = { text, score }
  }
  return best && mark(cut(best.text, found), found)
}

/** A text with the words that were looked for marked in it. */
export function mark(text: string, found: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { 0: one, index } of text.matchAll(word)) {
    if (!found.has(one.toLowerCase())) continue
    if (index > at) stretches.push({ text: text.slice(at, index), isFound: false })
    stretches.push({ text: one, isFound: true })
    at = index + one.length
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isFound: false })
  return stretches
}

/** A few lines around the first word that was found, from space to space. */
function cut(text: string, found: ReadonlySet<string>): string {
  if (text.length <= mostLetters) return text
  const first = [...text.matchAll(word)].find(({ 0: one }) => found.has(one.toLowerCase()))?.index ?? 0
  const start = first < mostLetters / 2 ? 0 : text.indexOf(' ', first - mostLetters / 3) + 1
  const end = text.length - start <= mostLetters ? text.length : text.lastIndexOf(' ', start + mostLetters)
  return `${start === 0 ? '' : '… '}${text.slice(start, end)}${end === text.length ? '' : ' …'}`
}
