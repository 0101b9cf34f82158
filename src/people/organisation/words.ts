import type { Language } from '#urls.ts'

const da = {
  title: 'Organisationen',
  lead: 'Det, I skriver her, kan alle læse på jeres åbne side.',
  saved: 'Gemt.',
  see: 'Se siden',
  issuers: 'Log ind med jeres arbejdskonti',
  name: 'Navn',
  contact: 'Hvem kan man spørge?',
  contactHint: 'Funktioner, telefonnumre og adresser. En tom linje giver et nyt afsnit.',
  breach: 'Adressen på jeres formular til brud',
  breachHint: 'ErDuAware sender folk derhen og gemmer intet om det. Fx https://intranet.kommune.dk/brud',
  accessibility: 'Tilgængelighedserklæring',
  accessibilityHint: 'Et udkast. Har I en erklæring i forvejen, så skriv adressen på den i stedet. Udfyld det, der står i kantede parenteser.',
  privacy: 'Behandling af personoplysninger',
  privacyHint: 'Et udkast. Lad jeres jurist eller databeskyttelsesrådgiver læse det, og udfyld det, der står i kantede parenteser.',
  save: 'Gem',
  problems: {
    name: 'Skriv et navn.',
    nameLong: 'Navnet må højst have 120 tegn.',
    long: 'Teksten må højst have 10.000 tegn.',
    breach: 'Skriv en hel adresse, der begynder med https://, eller lad feltet være tomt.',
  },
}

const en: typeof da = {
  title: 'The organisation',
  lead: 'What you write here can be read by everybody on your open page.',
  saved: 'Saved.',
  see: 'See the page',
  issuers: 'Sign in with your work accounts',
  name: 'Name',
  contact: 'Whom can one ask?',
  contactHint: 'Functions, telephone numbers and addresses. An empty line begins a paragraph.',
  breach: 'The address of your form for breaches',
  breachHint: 'ErDuAware leads people there and keeps nothing about it. For instance https://intranet.kommune.dk/brud',
  accessibility: 'Accessibility statement',
  accessibilityHint: 'A draft. If you have a statement already, write its address instead. Fill in what stands in square brackets.',
  privacy: 'Processing of personal data',
  privacyHint: 'A draft. Let your lawyer or data protection officer read it, and fill in what stands in square brackets.',
  save: 'Save',
  problems: {
    name: 'Write a name.',
    nameLong: 'The name can have 120 characters at most.',
    long: 'The text can have 10,000 characters at most.',
    breach: 'Write a whole address that begins with https://, or leave the field empty.',
  },
}

export const organisationWords: Record<Language, typeof da> = { da, en }
