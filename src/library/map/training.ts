import type { Language } from '#urls.ts'
import type { Dilemma, Edition, Practice, Process } from '../library.ts'

/** The texts that train a competency, those that train it most first. */
export type Training = { readonly dilemmas: readonly Dilemma[]; readonly practices: readonly Practice[]; readonly processes: readonly Process[] }

/** What trains a competency by the texts' own `competencies`; a text names the one that it trains most first. */
export function trainingOf(edition: Edition, language: Language, competency: string): Training {
  const training = <Text extends { competencies: readonly string[] }>(texts: readonly Text[]) =>
    texts
      .filter(({ competencies }) => competencies.includes(competency))
      .toSorted((one, other) => one.competencies.indexOf(competency) - other.competencies.indexOf(competency))
  return { dilemmas: training(edition.dilemmas(language)), practices: training(edition.practices(language)), processes: training(edition.processes(language)) }
}
