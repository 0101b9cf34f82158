import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The page's words in each language. */
export const words = { da, en }
