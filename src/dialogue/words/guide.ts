import { da } from './guide.da.ts'
import { en } from './guide.en.ts'
import { da as stepsDanish } from './guide-steps.da.ts'
import { en as stepsEnglish } from './guide-steps.en.ts'

/** What the facilitator's pages say, the script apart. */
export const guideWords = { da: { ...da, at: stepsDanish }, en: { ...en, at: stepsEnglish } } as const
