import type { Language } from '#urls.ts'
import { faults } from './faults.ts'
import { wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Report } from './problem.ts'
import type { Section } from './sections.ts'

/** The highest reading number that a section may have, and the fewest words for which it means anything. */
const limits = { lix: 40, words: 25 }

/** LIX: words to a sentence plus the share of words longer than six letters. */
export function lix(text: string): number {
  const words = wordsIn(text)
  const sentences = Math.max(1, (text.match(/[.!?:](?=\s|$|[»«"”])/g) ?? []).length)
  const long = words.filter((word) => word.length > 6 && [...word].length > 6).length
  return words.length === 0 ? 0 : Math.round(words.length / sentences + (100 * long) / words.length)
}

/** How many words a text has. */
export function countWords(text: string): number {
  return wordsIn(text).length
}

/** The reading numbers of the sections; reports those that are heavy to read. The measure is made for Danish. */
export function checkWeight(sections: readonly Section[], language: Language, report: Report): number[] {
  const numbers: number[] = []
  if (language !== 'da') return numbers
  for (const section of sections) {
    const text = [...section.nodes, ...section.parts.flatMap((part) => part.nodes)].map(wordsOf).join(' ')
    if (countWords(text) < limits.words) continue
    const number = lix(text)
    numbers.push(number)
    if (number >= limits.lix) report(section.line, faults.heavy(section.label, number))
  }
  return numbers
}

/** Reports words that break a promise. NemID is history: it may stand in the provenance and from the line `history`. */
export function checkWords(text: string, language: Language, isReviewed: boolean, history: number | undefined, report: Report): void {
  const { forbidden, reviewedWord } = phrases[language]
  const rules = isReviewed ? forbidden : [...forbidden, reviewedWord]
  // Most texts have none of the words: one look at the whole is ten times as fast as one at each line for each word.
  if (!anyOf(rules).test(text.replaceAll('\n', ' '))) return
  let field = ''
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    field = /^([a-z_]+):/.exec(line)?.[1] ?? (line.startsWith('---') ? '' : field)
    for (const { pattern, instead } of rules) {
      // A phrase may begin on one line and end on the next.
      const match = pattern.exec(`${line} ${lines[index + 1]?.trimStart() ?? ''}`)
      if (match !== null && match.index < line.length) report(index + 1, faults.forbiddenWord(match[0], instead), match.index + 1)
    }
    const old = /\bnem-?id\b/i.exec(line)
    const isHistory = field === 'provenance' || (history !== undefined && index + 1 > history)
    if (old !== null && !isHistory) report(index + 1, faults.oldName(old[0]), old.index + 1)
  }
}

const known = new Map<string, RegExp>()

function anyOf(rules: readonly { pattern: RegExp }[]): RegExp {
  const source = [...rules.map(({ pattern }) => pattern.source), '\\bnem-?id\\b'].join('|')
  const one = known.get(source) ?? new RegExp(source, 'i')
  known.set(source, one)
  return one
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
}
