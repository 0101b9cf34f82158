import { da, type WorkshopWords } from './words.da.ts'
import { en } from './words.en.ts'

/** The words of the page's language. */
export const words: WorkshopWords = document.documentElement.lang === 'en' ? en : da
/** The page's language, for what the screenplay and the film say themselves. */
export const pageLanguage = document.documentElement.lang === 'en' ? 'en' : 'da'
export type { WorkshopWords }
