import type { Language } from '#urls.ts'
import { da, type Words } from './words.da.ts'
import { en } from './words.en.ts'

export const words: Record<Language, Words> = { da, en }
