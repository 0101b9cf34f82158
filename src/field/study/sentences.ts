import { kindWords } from '#detector/index.ts'
import type { Language } from '#urls.ts'
import type { Note, Refusal } from './importing/imported.ts'
import { words } from './words.ts'

/** What a person reads of something that was left out or changed while a text was taken in. */
export function noteSentence(language: Language, note: Note): string {
  const { notes } = words[language]
  return 'count' in note ? notes[note.kind](note.count) : notes[note.kind]()
}

/** What a person reads where a file cannot be taken in: what is wrong, and what to do. */
export function refusalSentence(language: Language, refusal: Refusal): string {
  const { refusals } = words[language]
  if (refusal.kind === 'too-large') return refusals[refusal.kind](refusal.mostMegabytes)
  return refusal.kind === 'too-long' ? refusals[refusal.kind](refusal.mostLetters) : refusals[refusal.kind]()
}

/** The word that stands in the brackets instead of a find: the detector's own, which it knows again. */
export function maskLabel(language: Language): (kind: string) => string {
  return (kind) => Object.entries(kindWords[language]).find(([known]) => known === kind)?.[1] ?? words[language].masked
}
