import type { Language } from '#urls.ts'

const da = {
  accessibility: (name: string, address: string) => `${name} bruger ErDuAware på ${address} til dialog om informationssikkerhed.

Siderne er lavet, så de kan bruges uden JavaScript, med tastatur, med skærmlæser og på en skærm, der er 320 punkter bred. Film har undertekster, synstolkning og en tekst, der siger det samme. Siderne afprøves med et automatisk værktøj efter WCAG 2.2, niveau AA, hver gang programmet ændres.

Det ved vi ikke er i orden endnu: [Skriv det, I selv har fundet, eller: »Vi kender ingen fejl«.]

Kan du ikke bruge en side, så skriv til [funktion og e-mail]. Vi svarer inden [antal] arbejdsdage.

Er du ikke tilfreds med svaret, kan du klage til [myndighed og adresse].

Erklæringen er senest gennemgået den [dag] af [funktion].`,
  privacy: (name: string) => `${name} er dataansvarlig for det, der står her.

Dialoger: Vi gemmer, hvor mange der valgte hvad, og ikke hvem. Tallene slettes, når dialogen lukkes, hvis de er små. Der er ingen konto og intet navn. Det, holdet selv skriver ned som aftale, gemmes i 24 måneder.

Dilemmaer, som medarbejdere fortæller: Teksten renses for personoplysninger, før den gemmes. Vi gemmer ingen adresse på maskinen, intet nøjagtigt tidspunkt og intet navn på den, der skrev.

Dem, der logger ind: navn, e-mail, funktion og hvilke dage der er logget ind. Det slettes, når personen ikke længere har en funktion her, på nær navnet på det, personen har skrevet under på.

Vi behandler oplysningerne efter [jeres hjemmel, skrevet af jeres jurist]. De gives ikke videre. [Skriv, hvem der driver serveren for jer.]

Du kan få at vide, hvad vi har om dig, og få det rettet eller slettet. Skriv til [funktion og e-mail]. Databeskyttelsesrådgiveren: [navn på funktion, e-mail, telefon]. Du kan klage til Datatilsynet.`,
}

const en: typeof da = {
  accessibility: (name, address) => `${name} uses ErDuAware at ${address} for dialogue on information security.

The pages are made to be used without JavaScript, by keyboard, with a screen reader and on a screen 320 points wide. Films have captions, audio description and a text that says the same. The pages are tested by an automatic tool against WCAG 2.2, level AA, each time the program changes.

What we know is not right yet: [Write what you have found yourselves, or: “We know of no fault”.]

If you cannot use a page, write to [function and e-mail]. We answer within [number] working days.

If you are not content with the answer, you can complain to [authority and address].

The statement was last reviewed on [day] by [function].`,
  privacy: (name) => `${name} is the controller of what is described here.

Dialogues: we keep how many chose what, and not who. The counts are erased when the dialogue is closed if they are small. There is no account and no name. What the team itself writes down as an agreement is kept for 24 months.

Dilemmas that employees tell: the text is cleaned of personal data before it is kept. We keep no address of the device, no exact time and no name of the writer.

Those who sign in: name, e-mail, function and the days of signing in. It is erased when the person has no function here any more, apart from the name on what the person has signed.

We process the data on the basis of [your legal basis, written by your lawyer]. They are not passed on. [Write who runs the server for you.]

You can learn what we have about you, and have it corrected or erased. Write to [function and e-mail]. Data protection officer: [function, e-mail, telephone]. You can complain to the Danish Data Protection Agency.`,
}

/** Drafts that an organisation finishes: what the product does stands there, what only they know stands in square brackets. */
export const drafts: Record<Language, typeof da> = { da, en }

/** Whether something is still to be filled in. */
export function isUnfinished(text: string): boolean {
  return /\[[^\]]*\]/.test(text)
}
