import { linesOf } from './read/lines.ts'
import { beginReading } from './read/reading.ts'
import { languageOf, readTitlePage } from './read/title-page.ts'
import { onTitlePage } from './complete/title-page.ts'
import { inFilm } from './complete/film.ts'
import type { Suggestions } from './complete/suggestion.ts'

export type { Suggestions } from './complete/suggestion.ts'

/**
 * What can be written at an offset of the text: `from` is where the word that is being written begins, and `words` are
 * those that go on from it, each with what it is. It reads the title page and the line, never the whole film.
 */
export function suggestions(text: string, offset: number): Suggestions {
  const at = Math.max(0, Math.min(offset, text.length))
  const head = linesOf(text.slice(0, longestTitlePage))
  const reading = beginReading(head, languageOf(head))
  readTitlePage(reading)
  const before = linesOf(text.slice(Math.max(0, at - longestBefore), at))
  const line = before.at(-1) ?? ''
  const index = linesOf(text.slice(0, Math.min(at, longestTitlePage))).length - 1
  const isOnTitlePage = at <= longestTitlePage && (index < reading.next || (index === reading.next && (head[index - 1] ?? 'Title').trim() !== ''))
  const found = isOnTitlePage ? onTitlePage(reading, head, index, line) : inFilm(reading, before, line, text)
  return { from: at - line.length + found.from, words: found.words.slice(0, mostSuggestions) }
}

const longestTitlePage = 20_000
const longestBefore = 5_000
const mostSuggestions = 200
