import type { Facet, Kind } from './piece.ts'

const facets: Record<Facet, string> = {
  kinds: 'Hvad leder I efter?',
  topics: 'Hvad handler det om?',
  minutes: 'Hvor lang tid har I?',
  roles: 'Hvem er med?',
  settings: 'Borgere eller adgange?',
  competencies: 'Hvad vil I kunne?',
  law: 'Hvilken lov er nævnt?',
}

const kinds: Record<Kind, string> = { dilemma: 'Dilemmaer', practice: 'God praksis', process: 'Forløb', story: 'Fortællinger', competency: 'Kompetencer' }
const kind: Record<Kind, string> = { dilemma: 'Dilemma', practice: 'God praksis', process: 'Forløb', story: 'Fortælling', competency: 'Kompetence' }

const settings: Record<string, string> = { 'citizen-contact': 'Mødet med borgeren', 'access-administration': 'Hvem der har adgang' }
const minutes: Record<string, string> = { '8': '8 minutter, stående', '20': '20 minutter', '40': '40 minutter', more: 'Længere' }

/** Finding in the library. */
export const da = {
  title: 'Søg i biblioteket',
  lead: 'Skriv, hvad det handler om, med jeres egne ord. Vi gemmer ikke, hvad nogen søger efter.',
  label: 'Søg med jeres egne ord',
  search: 'Søg',
  narrow: 'Vælg emne, tid og mere',
  show: 'Vis dem',
  facets,
  kinds,
  kind,
  settings,
  minutes,
  found: (count: number) => (count === 1 ? 'Én tekst.' : `${count} tekster.`),
  instead: (typed: string, word: string) => `Vi fandt ikke »${typed}« og søgte på »${word}«.`,
  partial: 'Ingen tekst har alle ordene. Her er dem, der har nogle af dem.',
  none: 'Det fandt vi ikke. Prøv med et andet ord, eller tag et kryds væk.',
  similar: 'Måske mente I',
  topics: 'Eller se efter emne',
  byTopic: 'Eller begynd med et emne',
  all: 'Se alle dilemmaer',
  pages: 'Flere sider',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  before: 'Forrige',
  after: 'Næste',
  foreign: 'På dansk',
  more: 'Mere som dette',
  feed: { title: 'ErDuAware: nyt i biblioteket', subtitle: 'Dilemmaer, god praksis, forløb og fortællinger, det senest ændrede først.' },
}
