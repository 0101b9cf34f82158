import type { da } from './words.da.ts'

/** The page of a process in English. */
export const en: typeof da = {
  people: (from, to) => `${from} to ${to} people`,
  printing: 'For printing',
  failed: 'What failed',
  dilemmas: 'Dilemmas to begin with',
}
