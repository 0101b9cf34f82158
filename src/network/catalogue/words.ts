import { da } from './words.da.ts'
import { en } from './words.en.ts'

export type { Words } from './words.da.ts'
export const words = { da, en } as const
