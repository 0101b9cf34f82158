import type { da } from './words.da.ts'

/** A story from a workplace, in English. */
export const en: typeof da = {
  unnamed: 'A workplace that does not want to be named',
  year: (year: number) => `Happened in ${year}`,
  toldBy: 'Told by',
  consent: 'Consent',
  agreed: (day: string, leader: string) => `The whole team has read the finished text and agreed on ${day}. For the workplace: ${leader}.`,
  agreedShort: (day: string) => `Everyone agreed on ${day}`,
  notLaw: 'A story tells what happened. It does not say whether it was lawful.',
  belongs: 'Belongs with',
  all: 'All stories',
}
