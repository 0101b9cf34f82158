import type { Language } from '#urls.ts'
import { words } from './words.ts'

/** What is said at a form whose record can no longer be written by those who sent it. */
export function notKept(language: Language): string {
  return words[language].notKept
}
