import { da } from './words.da.ts'
import { en } from './words.en.ts'

export const pageWords = { da, en } as const
