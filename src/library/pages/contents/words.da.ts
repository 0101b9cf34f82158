/** What the library holds, counted, and how far each part can be trusted. */
export const da = {
  title: 'Om indholdet',
  lead: 'Så meget er der, sådan er det blevet til, og så langt kan I stole på det. Tallene bliver talt op af biblioteket selv.',
  kinds: { dilemmas: 'Dilemmaer', practices: 'God praksis', processes: 'Forløb', stories: 'Fortællinger fra arbejdspladser' },
  origin: {
    title: 'Fundet eller udledt?',
    text: '*Fundet* betyder, at kernen står i en kilde, vi nævner. Resten har vi skrevet, og der står hvilken del. *Udledt* betyder, at vi selv har tænkt os til det. Det er ikke fundet i en kommune.',
    caption: 'Sådan er teksterne blevet til',
    columns: { what: 'Tekst', all: 'I alt', found: 'Fundet', derived: 'Udledt' },
    tried: (tried: number, untested: number) => `Forløb, der er afprøvet: ${tried === 0 ? 'ingen endnu' : tried}. Ikke afprøvet: ${untested}.`,
    stories: 'En fortælling er altid sket. Derfor er den hverken fundet eller udledt.',
  },
  law: {
    title: 'Er reglerne gennemgået?',
    none: (of: number) => `Nej. Ingen jurist har gennemgået reglerne endnu. Det gælder alle ${of} tekster, der siger noget om loven.`,
    some: (count: number, of: number) => `En jurist har gennemgået reglerne i ${count} af ${of} tekster. På hver af dem står juristens funktion og dagen. Resten er udkast.`,
    text: 'Følg jeres egne retningslinjer, og spørg databeskyttelsesrådgiveren (DPO).',
    caption: 'Henvisninger til regler, og hvor langt vi er med kilden',
    columns: { mark: 'Mærke', means: 'Det betyder', count: 'Antal' },
    marks: {
      seen: { name: 'Kilden er læst den …', means: 'Vi har læst kilden den dag, der står. Den kan være ændret siden.' },
      known: { name: 'Kilden er ikke læst endnu', means: 'Vi kender reglen, men har ikke slået den op.' },
      unsure: { name: 'Skal kontrolleres', means: 'Vi er ikke sikre. Regn ikke med det, før nogen har set efter.' },
    },
  },
  settings: {
    title: 'Hvor det foregår',
    caption: 'Dilemmaer efter sted i arbejdet',
    column: 'Sted i arbejdet',
    names: { 'citizen-contact': 'Mødet med borgeren', 'access-administration': 'Adgange til systemer' },
  },
  roles: { title: 'Hvem det er til', text: 'En tekst kan være til flere. Derfor giver tallene mere end det hele.', caption: 'Tekster efter rolle', column: 'Rolle' },
  translations: { title: 'Sprog', text: 'En tekst uden oversættelse bliver vist på det sprog, den er skrevet på, og siden siger det.', caption: 'Tekster på hvert sprog', column: 'Sprog', names: { da: 'Dansk', en: 'Engelsk' } },
  made: {
    title: 'Hvem har skrevet det?',
    text: `Dem, der laver ErDuAware, har skrevet teksterne. Vi har bygget på kilder, som står ved teksterne. Ingen kommune, ingen fagforening og ingen jurist har gennemgået dem.

Personerne i dilemmaerne findes ikke. Fortællinger fra arbejdspladser er derimod kun med, når de er sket, og alle har sagt ja.`,
  },
  correct: {
    title: 'Er der noget galt?',
    text: `Sig det til den, der driver siden hos jer. Skriv, hvilken side det er, hvad der er galt, og hvor I ved det fra.

Hver tekst er en fil, som kan rettes i et almindeligt skriveprogram. Et program siger til, hvis noget mangler. En jurist, der har gennemgået reglerne i en tekst, får sin funktion og dagen skrevet på den. Formatet står i *docs/format.md*, som følger med programmet.`,
  },
}
