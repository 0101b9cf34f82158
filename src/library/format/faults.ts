/** What is wrong with a text, and what to write instead. */
export type Fault = { wrong: string; instead: string }

/** One function for each kind of fault; the arguments are what the sentence names. The checker speaks Danish, as its writers do. */
export const faults = {
  // The file and its front matter
  noFrontMatter: () => fault('filen begynder ikke med oplysninger mellem to linjer med »---«.', 'Begynd filen med »---«, så felterne, så »---« igen.'),
  brokenYaml: (message: string) => fault(`oplysningerne øverst kan ikke læses (${message}).`, 'Skriv ét felt på hver linje som »navn: værdi«. Sæt »"« om en værdi, der har kolon i sig.'),
  unknownField: (name: string, known: readonly string[]) => fault(`feltet »${name}« findes ikke her.`, known.length === 0 ? 'Slet det.' : `Slet det, eller skriv et af disse: ${known.join(', ')}.`),
  missingField: (name: string, hint: string) => fault(`feltet »${name}« mangler.`, `Skriv »${name}: …«.${hint === '' ? '' : ` ${hint}`}`),
  wrongValue: (name: string, received: string, hint: string) => fault(`feltet »${name}« kan ikke være ${received}.`, hint),
  repeatedId: (id: string) => fault(`id'et »${id}« står to gange.`, 'Giv hver del sit eget id, også på tværs af valg, hensyn, stemmer og ting, I kan ændre.'),
  wrongId: (id: string, expected: string) => fault(`id'et er »${id}«, men det hører til »${expected}«.`, `Skriv »${expected}«.`),
  translationFields: () => fault('filen skal enten være en original eller en oversættelse.', 'Skriv »translations: []« i en original og »translation_of: { language: da, date: … }« i en oversættelse.'),
  seenWithoutSource: (id: string) => fault(`kilden »${id}« er mærket »seen«, men det står ikke, hvor og hvornår den er læst.`, 'Skriv både »source: …« og »read: 2026-11-24«, eller sæt mærket til »known«.'),
  fewLawful: () => fault('der er færre end to valg, som ikke er uden for loven.', 'Skriv mindst to valg med »law: within« eller »law: depends«.'),
  noCitizen: () => fault('borgeren mangler blandt stemmerne.', 'Skriv »citizen« først i »perspectives«, og skriv »### Borgeren {#citizen}« under »Set fra«.'),
  lastLever: () => fault('den sidste ting, I kan ændre, er ikke »noget-andet«.', 'Slut »levers« med »- { id: noget-andet, kind: other }«.'),
  tellsNotAmong: (thing: string) => fault(`billedets »tells« er »${thing}«, men den ting er ikke med i »things«.`, `Skriv »${thing}« ind i »things«, eller vælg en af dem, der står der.`),
  // Headings and sections
  wrongTitle: (title: string) => fault('overskriften øverst er ikke den samme som »title«.', `Skriv »# ${title}«.`),
  missingSection: (title: string) => fault(`afsnittet »${title}« mangler.`, `Skriv »## ${title}« på sin plads, og teksten under.`),
  unknownSection: (title: string, expected: readonly string[]) => fault(`overskriften »${title}« hører ikke til her.`, `Brug disse, i den rækkefølge: ${listed(expected)}.`),
  sectionOrder: (title: string, before: string) => fault(`afsnittet »${title}« står for sent.`, `Flyt det op foran »${before}«.`),
  emptyPart: (title: string) => fault(`der står ingen tekst under »${title}«.`, 'Skriv mindst én sætning, eller slet overskriften.'),
  partWithoutId: (label: string) => fault(`overskriften »${label}« har intet id.`, `Skriv »### ${label} {#et-id}« med et id fra listen øverst i filen.`),
  missingHeading: (what: string, id: string, section: string) => fault(`${what} »${id}« har ingen overskrift.`, `Skriv »### … {#${id}}« under »## ${section}«.`),
  unknownHeading: (what: string, id: string, field: string) => fault(`${what} »${id}« står ikke i »${field}« øverst.`, `Skriv »${id}« ind i »${field}«, eller ret id'et i overskriften.`),
  headingOrder: (what: string, ids: readonly string[]) => fault(`${what} står ikke i samme rækkefølge som øverst i filen.`, `Brug rækkefølgen ${ids.join(', ')} begge steder.`),
  notAList: (section: string) => fault(`»${section}« skal være én liste og ikke andet.`, 'Skriv hvert punkt på sin egen linje, og begynd linjen med »- «.'),
  notAQuestion: () => fault('punktet slutter ikke med et spørgsmålstegn.', 'Gør det til et åbent spørgsmål, som ikke kan besvares med ja eller nej.'),
  whoChose: () => fault('punktet spørger til, hvem der valgte hvad.', 'Spørg i stedet: »Hvad taler for det svar, du har sværest ved?«'),
  notAllowed: (what: string) => fault(`${what} kan ikke bruges i formatet.`, 'Skriv det som almindelig tekst, en liste eller et citat.'),
  wrongLink: (to: string) => fault(`linket »${to}« fører ikke til noget.`, 'Brug »#id«, en vej til en anden fil i indholdet, eller en adresse, der begynder med »https://«.'),
  // Law
  noBanner: (section: string, banner: string) => fault(`»${section}« siger ikke, at ingen jurist har gennemgået reglerne.`, `Skriv »*${banner}*« øverst i afsnittet.`),
  bannerAfterReview: () => fault('teksten siger, at ingen jurist har set på den, men »reviewed« har en jurist.', 'Slet sætningen, eller skriv »reviewed: none«.'),
  noLawLine: (label: string, id: string) => fault(`valget »${id}« har ingen linje om loven.`, `Skriv »- **[${label}](#${id}).** Inden for loven: …« i listen.`),
  wrongLawLine: () => fault('linjen om loven kan ikke læses.', 'Skriv »- **[Valgets overskrift](#id).** Inden for loven: …«, »Det kommer an på: …« eller »Uden for loven: …«.'),
  extraLawLine: (id: string) => fault(`der er to linjer om loven for »${id}«, eller valget findes ikke.`, 'Skriv præcis én linje for hvert valg, i valgenes rækkefølge.'),
  lawLineLabel: (label: string) => fault('linjen om loven gengiver ikke valgets overskrift.', `Skriv »${label}«.`),
  lawDisagrees: (id: string, says: string, front: string) => fault(`linjen siger »${says}« om »${id}«, men »choices« siger »law: ${front}«.`, 'Ret det ene sted, så de er enige.'),
  noMany: (sentence: string) => fault('et valg er uden for loven, men teksten viser ikke, at man kan forstå det.', `Skriv: »${sentence}«`),
  choiceTells: (id: string) => fault(`teksten til valget »${id}« røber, om det er lovligt.`, 'Skriv, hvad der taler for valget, og hvad det koster. Loven kommer efter samtalen.'),
  // Notes
  noteWithoutLaw: (id: string) => fault(`noten »[^${id}]« har ingen kilde øverst i filen.`, `Skriv »- id: ${id}« med »ref« og »mark« under »law«.`),
  lawWithoutNote: (id: string) => fault(`kilden »${id}« har ingen note.`, `Skriv »[^${id}]: …« nederst i afsnittet om reglerne.`),
  noteUndefined: (id: string) => fault(`teksten henviser til »[^${id}]«, men noten findes ikke.`, `Skriv »[^${id}]: …« nederst i afsnittet om reglerne.`),
  noteUnused: (id: string) => fault(`noten »[^${id}]« bliver ikke brugt i teksten.`, `Skriv »[^${id}]« efter den sætning, den hører til.`),
  noteDisagrees: (id: string, mark: string, words: string) => fault(`noten »[^${id}]« siger ikke det, som mærket »${mark}« betyder.`, `Skriv »${words}« i noten.`),
  uncheckedLine: (words: string) => fault('linjen bygger på noget, vi ikke er sikre på, men siger det ikke.', `Skriv »${words}« i linjen.`),
  // What can be changed
  leverLine: (line: string) => fault('det står ikke først, hvad der bærer ændringen, og hvem der ejer den.', `Begynd med »*${line}*«, og skriv en funktion, aldrig et navn.`),
  leverRemember: () => fault('det, I kan ændre, begynder med »husk«.', 'Skriv, hvad der skulle til, for at man ikke behøvede huske det.'),
  originDisagrees: (kind: string) => fault(`afsnittet om, hvor dilemmaet kommer fra, passer ikke med »provenance: ${kind}«.`, 'Begynd med fed skrift: »**Fundet i en kilde.**«, »**Kernen er fundet i en kilde.**« eller »**Udledt.**«'),
  // Films
  wrongStop: (ids: readonly string[]) => fault('filmens spørgsmål har andre svar end dilemmaet.', `Lad dem pege på ${listed(ids)}, i den rækkefølge.`),
  twinDiffers: (line: number) => fault(`oversættelsen følger ikke filmen fra linje ${line}.`, 'Skriv de samme scener, replikker og handlinger i samme rækkefølge, og oversæt kun ordene.'),
  // Language
  sceneLength: (words: number) => fault(`scenen er på ${words} ord.`, 'Skriv omkring 150 ord, mellem 90 og 220, og stop, før nogen har handlet.'),
  heavy: (section: string, lix: number) => fault(`»${section}« har lixtal ${lix}.`, 'Skriv kortere sætninger og kortere ord, til tallet er under 40.'),
  forbiddenWord: (word: string, hint: string) => fault(`»${word}« hører ikke til her.`, hint),
  oldName: (word: string) => fault(`»${word}« findes ikke mere.`, 'Skriv »MitID«. Det gamle navn hører kun til dér, hvor man fortæller, hvor dilemmaet kommer fra.'),
  // The script
  missingStep: (id: string) => fault(`drejebogen mangler trinet »${id}«.`, `Skriv »## 0–2 · Overskrift {#${id}}« på sin plads.`),
  stepOrder: (id: string) => fault(`trinet »${id}« står det forkerte sted.`, 'Brug rækkefølgen før mødet, siden sidst, velkommen, scenen, valget, alene, to og to, alle, hos os, loven, aftalen, tre spørgsmål, tavlemøde.'),
  stepTime: (id: string, expected: string) => fault(`tiden ved trinet »${id}« passer ikke til de andre.`, `Skriv »${expected}«, så minutterne følger efter hinanden.`),
  missingCase: (id: string) => fault(`drejebogen har ingen ord til »${id}«.`, `Skriv »### … {#${id}}« under »## Hvis …«.`),
  missingSentence: (sentence: string) => fault('en sætning, der altid skal med, mangler her.', `Skriv: »${sentence}«`),
  // Good practice and processes
  noStatus: (sentence: string) => fault('det står ikke først, hvad siden bygger på.', `Skriv »${sentence}« lige under overskriften.`),
  triedDisagrees: () => fault('»status« og »tried« er ikke enige.', 'Skriv »status: untested« og »tried: []«, eller »status: tried« og mindst ét hold i »tried«.'),
  competencyLines: (label: string, names: readonly string[]) => fault(`kompetencen »${label}« har ikke sine tre punkter.`, `Skriv tre punkter, der begynder med ${listed(names.map((name) => `**${name}:**`))}.`),
  // Stories from workplaces
  consentToCome: (day: string) => fault(`samtykket er fra den ${day}, og den dag er ikke kommet.`, 'Skriv den dag, hele teamet havde læst den færdige tekst og sagt ja.'),
  workplaceDisagrees: () => fault('»workplace« og »consent.named« er ikke enige.', 'Skriv »named: true« og »workplace: …«, eller »named: false« og intet »workplace«.'),
  madeUp: (word: string) => fault(`der står »${word}«, og en opdigtet fortælling hører ikke til blandt de rigtige.`, 'Slet filen, eller fortæl om noget, der er sket hos jer.'),
  recognisable: (words: string) => fault(`»${words}« kan føre til et menneske.`, 'Slet det. Skriv, hvad der skete, så hverken en borger eller en kollega kan kendes.'),
  storyLaw: (word: string) => fault(`»${word}« er en påstand om loven, og ingen har gennemgået den.`, 'Fortæl, hvad I gjorde. Loven står i dilemmaerne og i god praksis, med kilder.'),
  // The library as a whole
  strayFile: (name: string) => fault(`formatet har ingen plads til »${name}«, så teksten bliver ikke vist.`, 'Brug navnene »dilemmas/et-id/dilemma.md«, »drejebog.md«, »film.fountain«, »practices/et-id.md«, »processes/et-id.md« og »stories/et-id.md«, eller flyt filen ud.'),
  unknownKind: (ending: string) => fault(`indholdet har ikke filer af slagsen »${ending}«.`, 'Skriv teksten som Markdown (.md) eller manuskript (.fountain), og flyt alt andet ud af mappen.'),
  tooLarge: (megabytes: number) => fault(`filen fylder ${megabytes} MB.`, 'Hold hver fil under 20 MB. En video bliver lagt op i filmværkstedet og ikke her.'),
  sameSlug: (path: string) => fault(`det samme id bliver brugt i »${path}«.`, 'Giv den ene et andet id, og giv filen eller mappen det samme navn.'),
  secondMap: (path: string) => fault(`»${path}« er også et kompetencekort på samme sprog, og kun det ene bliver vist.`, 'Skriv områderne sammen i »kort.md«, og slet den anden fil.'),
  noGuideFile: (path: string) => fault(`filen »${path}« findes ikke.`, 'Skriv den, eller slet feltet.'),
  wrongGuide: (dilemma: string, expected: string) => fault(`drejebogen hører til »${dilemma}«.`, `Skriv »dilemma: ${expected}«, eller flyt filen.`),
  unknownReference: (what: string, id: string) => fault(`${what} »${id}« findes ikke.`, 'Skriv et id, der findes, eller slet det.'),
  twoStarters: (id: string) => fault(`»${id}« er også mærket med »starter: true«.`, 'Lad ét dilemma være det, man begynder med.'),
  noTranslation: (language: string) => fault(`oversættelsen til »${language}« findes ikke.`, 'Skriv den, eller slet sproget fra »translations«.'),
  unlistedTranslation: (language: string) => fault(`oversættelsen til »${language}« findes, men originalen nævner den ikke.`, `Skriv »${language}« ind i »translations«.`),
  translationLoop: (language: string) => fault(`»translation_of« fører til »${language}«, som selv er en oversættelse.`, 'Skriv originalens sprog i »translation_of«. Originalen har »translations« i stedet.'),
  translationOutline: (label: string) => fault(`afsnittet »${label}« mangler her, eller det er delt op på en anden måde end i originalen.`, 'Oversæt det på samme plads, med de samme id\'er i overskrifterne.'),
  translationDiffers: (field: string, expected: string) => fault(`»${field}« er ikke det samme som i originalen.`, `Skriv ${expected}.`),
}

function fault(wrong: string, instead: string): Fault {
  return { wrong, instead }
}

function listed(items: readonly string[]): string {
  return items.map((item) => `»${item}«`).join(', ')
}
