import type { Language } from '#urls.ts'
import { wordsDa, type FilmFileWords } from './words.da.ts'
import { wordsEn } from './words.en.ts'

/** What is said of films that are made, in each language. */
export const filmFileWords: Record<Language, FilmFileWords> = { da: wordsDa, en: wordsEn }
