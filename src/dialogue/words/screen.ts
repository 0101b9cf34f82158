import { da } from './screen.da.ts'
import { en } from './screen.en.ts'

export const screenWords = { da, en } as const
