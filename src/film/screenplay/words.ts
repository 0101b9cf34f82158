import type { Language } from '#urls.ts'
import { wordsDa, type ScreenplayWords } from './words.da.ts'
import { wordsEn } from './words.en.ts'

/** The screenplay's own signs and sentences in a language. */
export function wordsOf(language: Language): ScreenplayWords {
  return language === 'da' ? wordsDa : wordsEn
}

/** Both languages' words, for signs that are understood whatever the language is. */
export const allWords: readonly ScreenplayWords[] = [wordsDa, wordsEn]
