import type { Language } from '#urls.ts'

const da = {
  lead: 'Her er det, I skal bruge, når noget er svært i hverdagen med borgernes oplysninger.',
  madeUp: 'Organisationen er opdigtet. Alt på siden er et eksempel.',
  tell: 'Fortæl et dilemma',
  tellText: 'Har du stået i noget svært? Fortæl det uden navn og uden at logge ind. Det kan blive til en dialog her eller i en anden kommune.',
  breach: 'Er der sket et brud?',
  breachText: 'Er oplysninger kommet i de forkerte hænder, så meld det nu i organisationens egen formular.',
  breachLink: 'Meld et brud',
  breachMissing: 'Organisationen har ikke skrevet adressen på sin formular her endnu. Sig det til din leder eller til informationssikkerhed med det samme.',
  contact: 'Hvem kan du spørge?',
  contactMissing: 'Organisationen har ikke skrevet, hvem du kan spørge, endnu.',
  dialogue: 'Hold en dialog',
  dialogueText: 'Tyve minutter på et møde. Alle kan være med, ingen skal logge ind.',
  accessibility: 'Tilgængelighed',
  privacy: 'Behandling af personoplysninger',
  missing: 'Organisationen har ikke skrevet dette endnu.',
  unfinished: 'Teksten er ikke færdig: det, der står i kantede parenteser, mangler.',
  signIn: 'Log ind',
  signInText: 'Kun for dem, der koordinerer, redigerer eller kvalificerer.',
  back: (name: string) => `Tilbage til ${name}`,
}

const en: typeof da = {
  lead: 'Here is what you need when something is hard in everyday work with citizens’ data.',
  madeUp: 'The organisation is made up. Everything on this page is an example.',
  tell: 'Tell a dilemma',
  tellText: 'Have you been in a hard spot? Tell it without your name and without signing in. It may become a dialogue here or in another municipality.',
  breach: 'Has there been a breach?',
  breachText: 'If data has come into the wrong hands, report it now in the organisation’s own form.',
  breachLink: 'Report a breach',
  breachMissing: 'The organisation has not written the address of its form here yet. Tell your leader or information security at once.',
  contact: 'Whom can you ask?',
  contactMissing: 'The organisation has not written whom you can ask yet.',
  dialogue: 'Hold a dialogue',
  dialogueText: 'Twenty minutes at a meeting. Everybody can take part; nobody has to sign in.',
  accessibility: 'Accessibility',
  privacy: 'Processing of personal data',
  missing: 'The organisation has not written this yet.',
  unfinished: 'The text is not finished: what stands in square brackets is missing.',
  signIn: 'Sign in',
  signInText: 'Only for those who coordinate, edit or review.',
  back: (name) => `Back to ${name}`,
}

export const openWords: Record<Language, typeof da> = { da, en }
