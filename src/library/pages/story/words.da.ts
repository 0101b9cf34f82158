/** A story from a workplace. */
export const da = {
  unnamed: 'En arbejdsplads, der ikke vil nævnes',
  year: (year: number) => `Sket i ${year}`,
  toldBy: 'Fortalt af',
  consent: 'Samtykke',
  agreed: (day: string, leader: string) => `Hele teamet har læst den færdige tekst og sagt ja den ${day}. På arbejdspladsens vegne: ${leader}.`,
  agreedShort: (day: string) => `Alle har sagt ja den ${day}`,
  notLaw: 'En fortælling siger, hvad der skete. Den siger ikke, om det var lovligt.',
  belongs: 'Hører sammen med',
  all: 'Alle fortællinger',
}
