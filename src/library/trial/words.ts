import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words of trials in both languages. */
export const words = { da, en }
