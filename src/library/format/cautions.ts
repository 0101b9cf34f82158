import type { Fault } from './faults.ts'

/** What a text may be published with, and somebody should look at; said by the command, and never keeps a text out. */
export const cautions = {
  oldReading: (id: string, day: string): Fault => ({ wrong: `kilden »${id}« er sidst læst ${day}, for mere end et år siden.`, instead: 'Læs den igen, og skriv den nye dag både ved »read« og i noten.' }),
  notTranslated: (language: string, path: string): Fault => ({ wrong: `teksten findes ikke på »${language}«.`, instead: `Skriv den i »${path}«, og skriv »translations: [${language}]« her.` }),
  scriptNotTranslated: (language: string, path: string): Fault => ({ wrong: `drejebogen findes ikke på »${language}«, selv om dilemmaet gør.`, instead: `Skriv den i »${path}«. Til da bliver originalen vist.` }),
} as const
