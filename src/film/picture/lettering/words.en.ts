import type { words as base } from './words.da.ts'

export const words: typeof base = { onPhone: 'on the phone' }
