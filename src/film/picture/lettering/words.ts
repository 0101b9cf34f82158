import type { Language } from '#urls.ts'
import { words as da } from './words.da.ts'
import { words as en } from './words.en.ts'

/** The few words that the picture itself writes, in the language of the film. */
export function wordsOf(language: Language): typeof da {
  return language === 'en' ? en : da
}
