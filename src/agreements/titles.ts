import { listInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import { words } from './words.ts'

/** Finds a dilemma's title; the subject knows only its id, and a record outlives what the library publishes. */
export type TitleOf = (language: Language, dilemmaId: string) => string | undefined

/** A record's dilemmas as a heading: their titles, or just what the page is. */
export function headingOf(language: Language, dilemmas: readonly string[], titleOf: TitleOf): string {
  const titles = dilemmas.flatMap((id) => titleOf(language, id) ?? [])
  return titles.length === 0 ? words[language].record.kind : listInWords(language, titles)
}

/** A record's dilemmas inside a sentence, as »På konens vegne« og »Den forkerte Mette«; empty when there is none. */
export function titlesInSentence(language: Language, dilemmas: readonly string[], titleOf: TitleOf): string {
  const { unknownDilemma, quoted } = words[language].record
  return listInWords(language, dilemmas.map((id) => {
    const title = titleOf(language, id)
    return title === undefined ? unknownDilemma : quoted(title)
  }))
}
