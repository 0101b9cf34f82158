import type { Language } from '#urls.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** What the player says, in each language. */
export const playerWords: Record<Language, typeof da> = { da, en }
