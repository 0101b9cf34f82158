import type { Language } from '#urls.ts'
import { words } from './words.ts'

/** What people call the place of a dilemma; a place that the closed list does not know is called what it says. */
export function placeName(language: Language, place: string): string {
  return Object.entries(words[language].places).find(([known]) => known === place)?.[1] ?? place
}
