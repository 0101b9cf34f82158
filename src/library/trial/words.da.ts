import type { Workplace } from './trial.ts'

const workplaces: Record<Workplace, string> = {
  service: 'Borgerservice, bibliotek eller telefon',
  care: 'Hjemmepleje, plejehjem eller sygepleje',
  school: 'Skole eller dagtilbud',
  family: 'Børn og familie, socialområdet eller beskæftigelse',
  administration: 'It, rådhus eller administration',
  several: 'Flere slags',
}

/** How it went where a process was tried: the form, the page after it, and what is shown. */
export const da = {
  workplaces,
  ask: 'Har I prøvet det?',
  rule: 'Skriv om forløbet. Ingen navne, ingen sager, intet, der kan føre til en borger, en kollega eller jeres sted.',
  askText: 'Så ved I mere om det end vi. Fire spørgsmål, ingen konto. En redaktør læser svaret, før det står her.',
  open: 'Fortæl, hvordan det gik',
  title: (process: string) => `Hvordan gik det med »${process}«?`,
  kept: 'Vi gemmer svaret og måneden. Ikke hvem I er, hvor I sad, eller hvad jeres kommune hedder. Det, der ligner navne og numre, tager vi ud, før vi gemmer. Bliver det ikke vist inden et år, sletter vi det.',
  teams: 'Hvor mange teams prøvede det?',
  teamsHint: 'Et tal, fx 1.',
  workplace: 'Hvilken slags arbejdsplads?',
  worked: 'Hvad virkede?',
  failed: 'Hvad gik i stå?',
  failedHint: 'Det er her, andre lærer mest.',
  send: 'Send',
  back: 'Tilbage til forløbet',
  thanks: 'Tak. Nu ligger det hos en redaktør.',
  thanksText: 'Det vises først, når nogen har læst det og set efter, at ingen kan kendes. Kig forbi igen.',
  shown: 'Sådan gik det hos dem, der har prøvet',
  shownNote: 'Fortalt af dem selv. En redaktør har læst det, og ingen har målt det.',
  workedLabel: 'Det virkede',
  failedLabel: 'Det gik i stå',
  inTeams: (teams: number) => (teams === 1 ? 'Ét team' : `${teams} teams`),
  problems: {
    teams: 'Skriv, hvor mange teams der prøvede det: et tal fra 1 til 99.',
    workplace: 'Vælg, hvilken slags arbejdsplads det var.',
    nothing: 'Skriv, hvad der virkede, eller hvad der gik i stå. Ét af dem er nok.',
    long: (most: number) => `Der er plads til ${most} tegn. Skriv det kortere.`,
    barred: 'Der er sendt mange svar herfra den seneste time. Vent lidt, og send igen. Det, du har skrevet, står her stadig.',
  },
}
