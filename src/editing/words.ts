import type { Language } from '#urls.ts'
import { desk as deskInDanish } from './words/desk.da.ts'
import { desk as deskInEnglish } from './words/desk.en.ts'
import { form as formInDanish } from './words/form.da.ts'
import { form as formInEnglish } from './words/form.en.ts'
import * as namesInDanish from './words/names.da.ts'
import * as namesInEnglish from './words/names.en.ts'
import { review as reviewInDanish } from './words/review.da.ts'
import { review as reviewInEnglish } from './words/review.en.ts'

const da = { ...deskInDanish, form: formInDanish, names: namesInDanish, review: reviewInDanish }
export type Words = typeof da

/** Everything that the desk and the reference group read. */
export const words: Record<Language, Words> = { da, en: { ...deskInEnglish, form: formInEnglish, names: namesInEnglish, review: reviewInEnglish } }

/** What somebody did is signed by a function: a role by its name, a seat as it calls itself. */
export function functionName(language: Language, doneBy: string): string {
  return words[language].functions[doneBy] ?? doneBy
}
