import type { CodeProblem, Colour } from './codes.ts'
import type { SourceKind } from './study.ts'

const kinds: Record<SourceKind, string> = { interview: 'interview', observation: 'observation', workshop: 'workshop' }
const colours: Record<Colour, string> = { blue: 'Blå', green: 'Grøn', amber: 'Ravgul', red: 'Rød', violet: 'Violet', teal: 'Havgrøn', rose: 'Rosa', grey: 'Grå' }
const codeProblems: Record<CodeProblem, string> = {
  'no-name': 'Giv koden et navn.',
  'name-taken': 'Der er allerede en kode med det navn samme sted. Vælg et andet navn, eller brug koden, der er der.',
  'unknown-parent': 'Koden, den skulle stå under, findes ikke længere. Vælg en anden.',
  'under-itself': 'En kode kan ikke stå under sig selv. Vælg en anden, den skal stå under.',
  'too-deep': 'Kodebogen har højst seks trin. Flyt koden et trin op.',
}


const notes = {
  'guessed-letters': () => 'Filen sagde ikke, hvilke tegn den bruger. Vi læste den som Windows-tekst. Se efter, om æ, ø og å er rigtige.',
  macros: () => 'Der var makroer i dokumentet. Vi har kun taget teksten. Ingen makro er kørt eller gemt.',
  'hidden-text': () => 'Der var skjult tekst i dokumentet. Den er ikke med.',
  headers: () => 'Sidehoved og sidefod er ikke med.',
  'times-dropped': () => 'Tiderne i underteksterne er ikke med.',
  'joined-lines': () => 'Linjerne var brudt i faste længder. Vi har samlet dem til afsnit. Se efter, om de er rigtige.',
  'accepted-changes': (count: number) => `Dokumentet har ${count === 1 ? 'en sporet ændring' : `${count} sporede ændringer`}. Vi viser teksten, som om alle ændringer er godkendt.`,
  comments: (count: number) => `${count === 1 ? 'En kommentar' : `${count} kommentarer`} er ikke med.`,
  pictures: (count: number) => `${count === 1 ? 'Et billede' : `${count} billeder`} er ikke med.`,
  embedded: (count: number) => `${count === 1 ? 'En indlejret fil eller figur' : `${count} indlejrede filer eller figurer`} er ikke med.`,
  footnotes: (count: number) => `${count === 1 ? 'En fodnote' : `${count} fodnoter`} er ikke med.`,
}

const copyInstead = 'Åbn filen, kopiér teksten, og sæt den ind i feltet.'
const refusals = {
  empty: () => 'Der er ingen tekst i filen. Er det den rigtige?',
  unreadable: () => `Vi kan ikke læse tegnene i filen. Gem den som UTF-8, eller ${copyInstead.charAt(0).toLowerCase()}${copyInstead.slice(1)}`,
  locked: () => 'Filen er låst med en adgangskode. Fjern koden i dit program, gem filen, og prøv igen.',
  broken: () => `Filen er i stykker, så vi kan ikke læse den hele vejen. Åbn den i dit program, og gem den igen. Eller kopiér teksten, og sæt den ind i feltet.`,
  unsafe: () => `Filen er bygget på en måde, som kan gøre skade. Vi har ikke åbnet den. ${copyInstead}`,
  bomb: () => `Filen fylder alt for meget, når den pakkes ud. Vi stoppede, før den var pakket ud. ${copyInstead}`,
  'not-word': () => 'Filen er ikke et Word-dokument. Vi kan tage .docx, .txt og .vtt, eller tekst, du sætter ind.',
  'old-word': () => 'Filen er fra en gammel udgave af Word. Åbn den, gem den som .docx, og prøv igen.',
  pdf: () => `Vi kan ikke læse PDF. ${copyInstead}`,
  rtf: () => `Vi kan ikke læse RTF. Gem den som .docx, eller ${copyInstead.charAt(0).toLowerCase()}${copyInstead.slice(1)}`,
  'no-captions': () => 'Der er ingen undertekster i filen. En .vtt har linjer med tider, for eksempel »00:00:01.000 --> 00:00:04.000«.',
  'too-large': (megabytes: number) => `Filen er for stor. Den må højst fylde ${megabytes} MB. Er der billeder i, så fjern dem, og prøv igen.`,
  'too-long': (letters: number) => `Teksten er for lang. Der er plads til ${letters.toLocaleString('da-DK')} tegn ad gangen. Del den i flere.`,
}

const missing = (what: string) => `(Mangler: ${what})`

const draft = {
  missing,
  title: missing('en titel'),
  summary: missing('hvad sker der, og hvad gør det svært, i to linjer'),
  source: (title: string) => `Feltstudiet »${title}«`,
  found: (places: string) => `Fundet i: ${places}.`,
  ours: missing('hvad I har digtet til, og hvad I har lavet om'),
  rule: missing('hvilken regel'),
  sceneTask: missing('skriv scenen ud fra det, der står her. Den er på 90 til 220 ord og slutter, før nogen har handlet'),
  goods: [missing('det ene hensyn'), missing('det andet hensyn')],
  goodText: missing('hvorfor det er godt, i tre linjer'),
  choicesIntro: 'Tre svar. Bag hvert af dem kan der stå en god kollega.',
  choices: [missing('det første svar, »Jeg …«'), missing('det andet svar, »Jeg …«'), missing('det tredje svar, »Jeg …«')],
  choiceText: missing('hvad taler for, og hvad koster det'),
  lawWhy: (note: string) => `Det kommer an på: ${missing('hvorfor')} Det skal kontrolleres.[^${note}]`,
  perspectivesIntro: missing('hvem taler, og er det digtet'),
  perspectives: { citizen: 'Borgeren', employee: 'Medarbejderen', leader: 'Lederen' },
  voice: `»${missing('hvad siger den stemme')}«`,
  questions: [missing('et åbent spørgsmål'), missing('et spørgsmål om, hvad arbejdspladsen kunne ændre')].map((question) => `${question}?`),
  practice: missing('et godt råd'),
  leversIntro: 'Vælg det, I ville begynde med. Bliver det til en aftale, står det under »Hvad ændrer vi?«.',
  levers: [
    { id: 'rummet', kind: 'room', label: missing('hvad kan I ændre i rummet'), opening: `*Rummet. Ejes af ${missing('en funktion')}.*` },
    { id: 'arbejdsgangen', kind: 'procedure', label: missing('hvad kan I ændre i arbejdsgangen'), opening: `*Arbejdsgangen. Ejes af ${missing('en funktion')}.*` },
  ],
  leverText: missing('hvad det er, og hvordan I begynder'),
  other: { label: 'Noget andet', text: 'I kender jeres egen arbejdsplads. Sig det højt, så skriver tovholderen det op.' },
  rules: missing('reglerne i almindelige ord'),
  note: 'Skal kontrolleres.',
  origin: (source: string, found: string) => `**Fundet i en kilde.** ${source}. ${found} Navne, steder og alt, der kan føre til et menneske, er taget ud.`,
  sections: {
    scene: 'Scenen',
    goods: 'De to hensyn',
    choices: 'Hvad ville du gøre?',
    law: 'Hvad siger loven om de tre valg?',
    perspectives: 'Set fra',
    questions: 'Tal om det',
    practices: 'God praksis',
    levers: 'Hvad ville gøre det lettest at handle rigtigt hos os?',
    rules: 'Reglerne',
    origin: 'Hvor kommer dilemmaet fra?',
  },
}

export const da = {
  kinds,
  colours,
  codeProblems,
  masked: 'skjult',
  voices: { speaker: (number: number) => `Taler ${number}`, shared: 'en af talerne' },
  notes,
  refusals,
  draft,
  /** Names in the file for other programs. */
  refi: { user: 'medarbejder', kinds: { interview: 'Interview', observation: 'Observation', workshop: 'Workshop' } satisfies Record<SourceKind, string>, place: 'Sted', year: 'År', untitled: 'Uden titel' },
}
