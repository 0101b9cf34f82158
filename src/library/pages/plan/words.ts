import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The planner's words in both languages. */
export const words = { da, en } as const
