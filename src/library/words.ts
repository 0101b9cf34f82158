import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The library's own words in both languages. */
export const words = { da, en } as const
