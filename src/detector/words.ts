import type { Kind } from './findings.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words for each kind of find, by language. */
export const kindWords: { da: Record<Kind, string>; en: Record<Kind, string> } = { da, en }
