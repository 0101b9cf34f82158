import type { Finding, Kind } from './findings.ts'
import { kindWords } from './words.ts'

/** The text with the word for its kind, in brackets, in the place of each find; finds that overlap or lie outside are passed over. */
export function mask(text: string, findings: readonly Finding[], language: 'da' | 'en' = 'da'): string {
  let masked = ''
  let done = 0
  for (const { start, end, kind } of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done || end <= start || end > text.length) continue
    masked += `${text.slice(done, start)}${maskOf(kind, language)}`
    done = end
  }
  return masked + text.slice(done)
}

/** What stands instead of a find. */
export function maskOf(kind: Kind, language: 'da' | 'en' = 'da'): string {
  return `[${kindWords[language][kind]}]`
}

const placeholders = new Set(Object.values(kindWords).flatMap((words) => Object.values(words)).map((word) => word.toLowerCase()))
const longest = Math.max(...Array.from(placeholders, (word) => word.length))

/** The end of a mask that begins at a bracket; what was masked once says nothing more. */
export function maskedUntil(lower: string, bracket: number): number | undefined {
  const end = lower.slice(bracket, bracket + longest + 2).indexOf(']')
  return end > 0 && placeholders.has(lower.slice(bracket + 1, bracket + end)) ? bracket + end + 1 : undefined
}
