/** What can be printed, and what stands on it. */
export const da = {
  title: 'Print',
  lead: 'Kort til bordet, plakater til væggen, drejebøger til tovholderen og hele biblioteket som bog. Alt er PDF og lavet af de samme tekster som siderne her.',
  made: 'Første gang nogen henter en fil, bliver den lavet. Det tager et øjeblik.',
  pdf: 'PDF',
  cards: {
    title: 'Dialogkort',
    titleOf: (about: string) => `Dialogkort: ${about}`,
    lead: 'Fire A6-kort på hvert A4-ark. Forsiden har titlen, billedet og det, der sker. Bagsiden har de to hensyn, valgene og spørgsmålene. Loven står ikke på kortene.',
    how: 'Skriv ud på begge sider, vend på den lange led, og vælg »faktisk størrelse«. Klip efter mærkerne.',
    all: 'Alle kort',
    one: 'Dialogkort',
    count: (cards: number) => (cards === 1 ? 'ét kort' : `${cards} kort`),
  },
  scripts: { title: 'Drejebøger', lead: 'Én til hvert dilemma. Bagest står dilemmaet selv, så papiret er nok til mødet.', one: 'Drejebog' },
  posters: {
    title: 'Plakater',
    lead: 'Én for hvert emne, til opslagstavlen eller kantinen.',
    ask: 'Hvad ville du gøre?',
    more: 'Tag det op på jeres næste teammøde. Tyve minutter er nok.',
    format: (paper: string) => `på ${paper}`,
  },
  book: {
    title: 'Hele biblioteket',
    lead: 'Alle dilemmaer, al god praksis og alle forløb i én bog, med indholdsfortegnelse og bogmærker.',
    name: 'Biblioteket i ErDuAware',
    parts: { dilemmas: 'Dilemmaer', practices: 'God praksis', processes: 'Forløb', stories: 'Fortællinger fra arbejdspladser' },
    one: 'Bogen',
    contents: 'Indhold',
  },
  command: {
    usage: 'Brug: npm run print -- cards [EMNE] | script DILEMMA | poster EMNE | book  FIL.pdf  [--language en] [--paper a3]',
    none: (name: string) => `Der er ikke noget, der hedder »${name}«.`,
    made: (file: string, pages: number, mb: string) => `${file}: ${pages} sider, ${mb} MB`,
    failed: 'Filen blev ikke lavet.',
  },
}
