import type { Lawfulness, Lever } from './library.ts'
import type { Place, Role, Topic } from './format/vocabulary.ts'

const places: Record<Place, string> = {
  borgerservice: 'Borgerservice',
  bibliotek: 'Bibliotek',
  telefonen: 'Telefonen',
  hjemmepleje: 'Hjemmepleje',
  plejehjem: 'Plejehjem',
  skole: 'Skole',
  dagtilbud: 'Dagtilbud',
  familie: 'Børn og familie',
  beskaeftigelse: 'Beskæftigelse',
  it: 'It og adgange',
  raadhus: 'Rådhuset',
}

const roles: Record<Role, string> = {
  everyone: 'Alle',
  counter: 'Os ved skranken',
  phone: 'Os i telefonen',
  'home-care': 'Os i hjemmeplejen',
  nurse: 'Sygeplejersker',
  'health-visitor': 'Sundhedsplejersker',
  teacher: 'Lærere',
  childcare: 'Pædagoger',
  caseworker: 'Sagsbehandlere',
  'new-employee': 'Nye kolleger',
  trainee: 'Elever',
  cleaner: 'Dem, der gør rent',
  facilities: 'Dem, der har lokalerne',
  it: 'It',
  access: 'Dem, der styrer adgange',
  'system-owner': 'Dem, der har et system',
  'form-owner': 'Dem, der har en blanket',
  security: 'Informationssikkerhed',
  hr: 'Personale og HR',
  union: 'Tillidsrepræsentanter',
  leader: 'Ledere',
}

const topics: Record<Topic, string> = {
  mitid: 'MitID og fuldmagt',
  room: 'Rummet omkring os',
  telling: 'Hvem må vide hvad',
  children: 'Børn og forældre',
  together: 'På tværs af afdelinger',
  refusal: 'At sige nej',
  control: 'Når noget ikke stemmer',
  records: 'Det, vi skriver ned',
  wrong: 'Når noget går galt',
  access: 'Adgange',
  tools: 'Nye værktøjer',
  colleagues: 'Kolleger imellem',
}

const levers: Record<Lever['kind'], string> = {
  room: 'Rummet',
  procedure: 'Arbejdsgangen',
  system: 'Systemet',
  leader: 'Ledelsen',
  other: 'Noget andet',
}

const lawful: Record<Lawfulness, string> = { within: 'Inden for loven', depends: 'Det kommer an på', outside: 'Uden for loven' }

/** A list in a sentence. */
export function joined(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** The names of what the library's closed lists hold, in the base language. */
export const da = {
  places,
  roles,
  topics,
  levers,
  lawful,
  small: ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  minutes: (count: number) => `${count} minutter`,
  aloud: (halves: number) => ({ 2: 'et minut', 3: 'halvandet minut', 4: 'to minutter', 5: 'to et halvt minut' })[halves] ?? `${Math.round(halves / 2)} minutter`,
  ownedBy: (owner: string) => `Ejes af ${owner}`,
  derived: 'Udledt, ikke fundet i kommuner',
  untested: 'Ikke afprøvet endnu',
  tried: (teams: number) => (teams === 1 ? 'Prøvet i ét team' : `Prøvet i ${teams} teams`),
  reviewed: (lawyer: string, day: string) => `Kontrolleret af ${lawyer} den ${day}.`,
  inDanish: { tag: 'På dansk', line: 'Teksten er ikke oversat endnu. Her er den på dansk.' },
  standing: {
    title: 'Hvem står bag?',
    made: (by: string, version: number, day: string) => `Lavet og udgivet af ${by}. Version ${version}, ${day}.`,
    madeUp: 'Organisationen er opdigtet. Teksten er et eksempel.',
    qualified: (sides: readonly string[], version: number, day: string) => `Kvalificeret af ${joined(sides, 'og')} i referencegruppen. Det gjaldt version ${version}, ${day}.`,
    lineage: 'Tilpasset fra',
    sides: { employer: 'arbejdsgiversiden', employee: 'medarbejdersiden', expert: 'fagkundskaben', lawyer: 'juraen' },
  },
  starter: 'Begynd her',
  practised: 'Kræver en øvet tovholder',
  film: 'Film',
  filmed: (title: string) => `Filmet på en arbejdsplads: ${title}`,
  filmAsFile: 'Hent filmen som fil',
  notes: 'Kilder',
  print: 'Skriv ud med Ctrl+P eller telefonens delemenu.',
}
