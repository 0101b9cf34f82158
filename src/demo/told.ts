import type { Held } from '#people/index.ts'

/** Everything here is made up: no person, place or event stands behind it. The demo marks its organisations as made up. */
export type MadeUp = {
  slug: string
  name: string
  contact: string
  units: readonly (readonly string[])[]
  people: readonly { name: string; held: readonly Held[] }[]
  reports: readonly { daysAgo: number; happened: string; goods: string; helped: string; role: string; place: string; thanks?: string; question?: string; answer?: string; end?: { outcome: 'dilemma' | 'practice' | 'agreement' | 'nothing'; text: string } }[]
  records: readonly { daysAgo: number; unit: string; dilemma: string; agreement: string; lever: string; owner: string; outcome?: 'kept' | 'partly' | 'not' | 'changed'; learnt?: string; obstacle?: { text: string; carrier: string; receiver: 'leaders' | 'trio' | 'med' | 'it' | 'security' } }[]
  copies: readonly { of: string; id: string; say: readonly ('qualified' | 'change')[] }[]
}

const seat = (side: 'employer' | 'employee' | 'expert' | 'lawyer', name: string): Held => ({ role: 'reviewer', side, seat: name })

export const municipalities: readonly MadeUp[] = [
  {
    slug: 'nordby',
    name: 'Nordby Kommune (opdigtet)',
    contact: 'Informationssikkerhed: sikkerhed@nordby.example\n\nDatabeskyttelsesrådgiver: dpo@nordby.example',
    units: [['Rådhuset', 'Borgerservice'], ['Rådhuset', 'It og digitalisering'], ['Social og sundhed', 'Hjemmepleje, øst'], ['Social og sundhed', 'Hjemmepleje, vest'], ['Børn og skole', 'Nordby Skole']],
    people: [
      { name: 'Karin Lund', held: [{ role: 'administrator' }, { role: 'coordinator' }] },
      { name: 'Jonas Bek', held: [{ role: 'editor' }] },
      { name: 'Amal Nasser', held: [{ role: 'facilitator' }] },
      { name: 'Peter Holst', held: [{ role: 'leader' }] },
      { name: 'Lone Krag', held: [{ role: 'med' }, seat('employee', 'Lokal-MED')] },
      { name: 'Birgit Sand', held: [seat('employer', 'Ledelsen i Borgerservice')] },
      { name: 'Mikkel Rosen', held: [seat('lawyer', 'Kommunens jurist')] },
    ],
    reports: [
      { daysAgo: 320, happened: 'En borger stod med sin fars kort og ville have hans post. Hun græd, og køen så på.', goods: 'At hjælpe et menneske i sorg, og at passe på en andens post.', helped: 'Et rum ved siden af skranken.', role: 'counter', place: 'borgerservice', thanks: 'Tak, fordi du fortalte det. Vi ser på rummet bag skranken.', end: { outcome: 'agreement', text: 'Der står nu to stole i rummet bag skranken. Alle må gå derind uden at spørge først.' } },
      { daysAgo: 210, happened: 'Vi deler en tablet i bilen om natten. Den, der kom først på vagt, er stadig logget ind, når den næste tager over.', goods: 'At komme hurtigt ud til den, der har kaldt, og at hver skriver under sit eget navn.', helped: 'Et log ind, der tager to sekunder.', role: 'home-care', place: 'hjemmepleje', question: 'Sker det også om dagen?', answer: 'Nej, kun om natten, hvor vi er to om en bil.', end: { outcome: 'dilemma', text: 'Vi har lavet et dilemma af det, som fire hold har talt om.' } },
      { daysAgo: 95, happened: 'En forælder ringede og spurgte, om den anden forælder havde ringet.', goods: 'At være ærlig, og at holde det, den anden har sagt, for sig selv.', helped: '', role: 'teacher', place: 'skole', thanks: 'Tak. Vi tager den med til skolelederne.' },
      { daysAgo: 12, happened: 'Der lå en liste med navne i printerrummet hele weekenden. Ingen vidste, hvis den var.', goods: 'At få den væk, og at få sagt det højt uden at pege på nogen.', helped: 'En printer, der venter, til man står ved den.', role: 'cleaner', place: 'raadhus' },
    ],
    records: [
      { daysAgo: 300, unit: 'Borgerservice', dilemma: 'brevet-i-skraldespanden', agreement: 'Fra mandag står der en spand med lås ved udgangen.', lever: 'Rummet', owner: 'Teamkoordinatoren', outcome: 'kept', learnt: 'Borgerne spurgte selv, hvad den var til.' },
      { daysAgo: 180, unit: 'Borgerservice', dilemma: 'paa-konens-vegne', agreement: 'Vi har fuldmagten liggende på papir og siger: Den her vej kan vi hjælpe.', lever: 'Arbejdsgangen', owner: 'Den, der åbner skranken', outcome: 'partly', learnt: 'Vi manglede den på søndagsvagten.', obstacle: { text: 'Vi kan ikke selv få en printer ved skranken.', carrier: 'Teamlederen', receiver: 'it' } },
      { daysAgo: 20, unit: 'Hjemmepleje, øst', dilemma: 'brevet-i-skraldespanden', agreement: 'Vi lægger kørelisten i mappen, før vi går ind.', lever: 'Arbejdsgangen', owner: 'Dagens planlægger' },
    ],
    copies: [
      { of: 'brevet-i-skraldespanden', id: 'brevet-hos-os', say: ['qualified', 'qualified'] },
      { of: 'paa-konens-vegne', id: 'paa-konens-vegne-i-nordby', say: ['qualified', 'change'] },
    ],
  },
  {
    slug: 'soenderstrand',
    name: 'Sønderstrand Kommune (opdigtet)',
    contact: 'Spørg informationssikkerhed: sikkerhed@soenderstrand.example',
    units: [['Borger og kultur', 'Bibliotek og borgerservice'], ['Borger og kultur', 'Omstillingen'], ['Sundhed', 'Plejehjemmet Bakken']],
    people: [
      { name: 'Hanne Vig', held: [{ role: 'administrator' }, { role: 'coordinator' }, { role: 'editor' }] },
      { name: 'Yusuf Demir', held: [{ role: 'facilitator' }] },
      { name: 'Grethe Bay', held: [seat('employee', 'Tillidsrepræsentanterne')] },
      { name: 'Ole Strand', held: [seat('employer', 'Direktionen')] },
    ],
    reports: [
      { daysAgo: 140, happened: 'En pårørende ville se, hvad natvagten havde skrevet. Hun havde ret til at spørge, men jeg vidste ikke, hvad jeg måtte sige.', goods: 'At være åben over for familien, og at beboeren selv bestemmer.', helped: 'En side om, hvad vi må sige, og hvem vi kan ringe til.', role: 'nurse', place: 'plejehjem', thanks: 'Tak. Vi laver en side sammen med jer.', end: { outcome: 'practice', text: 'Siden ligger nu i personalerummet. I må gerne rette i den.' } },
      { daysAgo: 6, happened: 'Jeg blev bedt om at finde et nummer på en, som stod i telefonen med en, der sagde, at han var bror.', goods: 'At hjælpe i en fart, og at vide, hvem man taler med.', helped: '', role: 'phone', place: 'telefonen' },
    ],
    records: [
      { daysAgo: 90, unit: 'Omstillingen', dilemma: 'paa-konens-vegne', agreement: 'Vi ringer tilbage på det nummer, vi kender.', lever: 'Arbejdsgangen', owner: 'Den, der har telefonen', outcome: 'kept', learnt: 'Det tager et minut og giver ro.' },
    ],
    copies: [],
  },
]
