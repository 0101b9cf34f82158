import assert from 'node:assert/strict'
import { cautions } from './cautions.ts'
import { faults, type Fault } from './faults.ts'
import { hints } from './hints.ts'
import { phrases } from './phrases.ts'
import { places } from './vocabulary.ts'

type Files = Map<string, string>

/** A text made faulty in one way, and the fault that must be found. */
export type Case = { change: (files: Files) => void; expected: Fault; file?: string; line?: number }

const dilemma = 'da/dilemmas/brevet-i-skraldespanden/dilemma.md'
const english = 'en/dilemmas/brevet-i-skraldespanden/dilemma.md'
const guide = 'da/dilemmas/brevet-i-skraldespanden/drejebog.md'
const film = 'da/dilemmas/brevet-i-skraldespanden/film.fountain'
const twin = 'da/dilemmas/brevet-i-skraldespanden/film.en.fountain'
const practice = 'da/practices/skaermen-vender-den-rigtige-vej.md'
const process = 'da/processes/kortlaeg-jeres-dilemmaer.md'
const map = 'da/competencies/kort.md'
const story = 'da/stories/skaermen-fra-koeen.md'
const { da } = phrases

const put = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const text = files.get(path) ?? ''
  const changed = text.replace(from, to)
  assert.notEqual(changed, text, `${String(from)} stands in ${path}`)
  files.set(path, changed)
}
const all = (...changes: ((files: Files) => void)[]) => (files: Files) => changes.forEach((change) => change(files))

const add = (path: string, text = '# X\n') => (files: Files) => void files.set(path, text)
const copy = (from: string, to: string) => (files: Files) => void files.set(to, files.get(from) ?? '')

/** A process whose headings are translated, as far as the checker asks. */
const inEnglish = (path: string) => all(
  put(path, 'language: da\ntranslations: []', 'language: en\ntranslation_of: { language: da, date: 2026-11-24 }'),
  ...da.process.map((heading, index) => put(path, `## ${heading}`, `## ${phrases.en.process[index]}`)),
  put(path, da.untested, phrases.en.untested),
)

/** One proof for each kind of fault; the type sees to it that none is forgotten. */
export const cases = {
  noFrontMatter: { change: put(dilemma, /^---\n/, ''), expected: faults.noFrontMatter(), file: dilemma, line: 1 },
  brokenYaml: { change: put(dilemma, 'title: Brevet i skraldespanden', 'title: "Brevet i skraldespanden'), expected: faults.brokenYaml('MISSING_CHAR') },
  unknownField: { change: put(practice, 'start_minutes: 30', 'start_minutes: 30\nstart: 5'), expected: faults.unknownField('start', ['format', 'id', 'language', 'translations', 'translation_of', 'title', 'summary', 'competencies', 'provenance', 'reviewed', 'lineage', 'edition', 'qualified', 'license', 'setting', 'roles', 'themes', 'lever', 'supported_by', 'owner', 'decides', 'med', 'start_minutes', 'dilemmas', 'law', 'sources']), line: 18 },
  missingField: { change: put(dilemma, /^minutes: 20\n/m, ''), expected: faults.missingField('minutes', hints.minutes), line: 1 },
  wrongValue: { change: put(dilemma, 'place: borgerservice', 'place: skranken'), expected: faults.wrongValue('place', '»skranken«', hints.chosen(places)), line: 9 },
  repeatedId: { change: all(put(dilemma, 'spand-med-laas, kind', 'makulerer, kind'), put(dilemma, '{#spand-med-laas}', '{#makulerer}')), expected: faults.repeatedId('makulerer') },
  wrongId: { change: put(dilemma, /^id: .*$/m, 'id: brevet'), expected: faults.wrongId('brevet', 'brevet-i-skraldespanden') },
  translationFields: { change: put(practice, 'translations: []\n', ''), expected: faults.translationFields() },
  seenWithoutSource: { change: put(dilemma, '    mark: seen\n    read: 2026-11-24', '    mark: seen'), expected: faults.seenWithoutSource('cpr') },
  fewLawful: { change: (files) => files.set(dilemma, (files.get(dilemma) ?? '').replaceAll(/law: (depends|within) \}/g, 'law: outside }')), expected: faults.fewLawful() },
  noCitizen: { change: put(dilemma, 'perspectives: [citizen, employee', 'perspectives: [employee'), expected: faults.noCitizen() },
  lastLever: { change: put(dilemma, '  - { id: noget-andet, kind: other }\n', ''), expected: faults.lastLever() },
  tellsNotAmong: { change: put(dilemma, /tells: [a-z-]+/, 'tells: cake'), expected: faults.tellsNotAmong('cake') },
  wrongTitle: { change: put(dilemma, '# Brevet i skraldespanden', '# Brevet'), expected: faults.wrongTitle('Brevet i skraldespanden') },
  missingSection: { change: put(dilemma, '## Tal om det\n', ''), expected: faults.missingSection('Tal om det') },
  unknownSection: { change: put(practice, '## Det koster', '## Prisen'), expected: faults.unknownSection('Prisen', da.practice) },
  sectionOrder: { change: (files) => files.set(practice, (files.get(practice) ?? '').replace('## Det koster', '## X').replace('## Problemet', '## Det koster').replace('## X', '## Problemet')), expected: faults.sectionOrder('Problemet', 'Gør det på mandag') },
  emptyPart: { change: put(dilemma, /(### Jeg makulerer brevet \{#makulerer\})\n\n[^\n]+/, '$1'), expected: faults.emptyPart('Jeg makulerer brevet') },
  partWithoutId: { change: put(dilemma, ' {#hans-brev}', ''), expected: faults.partWithoutId('Det er hans brev') },
  missingHeading: { change: put(dilemma, /### Jeg makulerer brevet \{#makulerer\}\n\n[^\n]+\n/, ''), expected: faults.missingHeading('valget', 'makulerer', da.dilemma.choices) },
  unknownHeading: { change: put(dilemma, '{#citizen}', '{#borger}'), expected: faults.unknownHeading('stemmen', 'borger', 'perspectives') },
  headingOrder: { change: put(dilemma, 'goods: [hans-brev, vores-rum]', 'goods: [vores-rum, hans-brev]'), expected: faults.headingOrder('hensynet', ['vores-rum', 'hans-brev']) },
  notAList: { change: put(dilemma, '## God praksis\n', '## God praksis\n\nHer er fire råd.\n'), expected: faults.notAList('God praksis') },
  notAQuestion: { change: put(dilemma, 'og hvornår er det at blande sig?', 'og hvornår er det at blande sig.'), expected: faults.notAQuestion() },
  whoChose: { change: put(dilemma, 'Hvad taler for det svar, du har sværest ved?', 'Hvem valgte at makulere?'), expected: faults.whoChose() },
  notAllowed: { change: put(dilemma, 'Hun ser på køen.', 'Hun ser på <b>køen</b>.'), expected: faults.notAllowed('HTML') },
  wrongLink: { change: put(dilemma, 'Hun ser på køen.', 'Hun ser på [køen](javascript:alert).'), expected: faults.wrongLink('javascript:alert') },
  noBanner: { change: put(dilemma, /## Reglerne\n\n\*Udkast[^\n]+\n/, '## Reglerne\n'), expected: faults.noBanner('Reglerne', da.banner) },
  bannerAfterReview: { change: put(dilemma, 'reviewed: none', 'reviewed: { function: Kommuneadvokat, day: 2027-03-01 }'), expected: faults.bannerAfterReview() },
  noLawLine: { change: put(dilemma, /- \*\*\[Jeg flytter[^\n]+\n/, ''), expected: faults.noLawLine('Jeg flytter spanden om bag skranken', 'flytter-spanden') },
  wrongLawLine: { change: put(dilemma, '(#flytter-spanden).** Inden for loven:', '(#flytter-spanden).** Det er i orden:'), expected: faults.wrongLawLine() },
  extraLawLine: { change: put(dilemma, /(- \*\*\[Jeg flytter[^\n]+\n)/, '$1$1'), expected: faults.extraLawLine('flytter-spanden') },
  lawLineLabel: { change: put(dilemma, '[Jeg flytter spanden om bag skranken]', '[Jeg flytter spanden]'), expected: faults.lawLineLabel('Jeg flytter spanden om bag skranken') },
  lawDisagrees: { change: put(dilemma, '{ id: flytter-spanden, law: within }', '{ id: flytter-spanden, law: depends }'), expected: faults.lawDisagrees('flytter-spanden', 'Inden for loven', 'depends') },
  noMany: { change: all(put(dilemma, '{ id: makulerer, law: depends }', '{ id: makulerer, law: outside }'), put(dilemma, '(#makulerer).** Det kommer an på:', '(#makulerer).** Uden for loven:')), expected: faults.noMany(da.many) },
  choiceTells: { change: put(dilemma, 'Ingen bliver flov, og', 'Det er ikke lovligt, men ingen bliver flov, og'), expected: faults.choiceTells('makulerer') },
  noteWithoutLaw: { change: put(dilemma, '[^makulere-andres]: Skal kontrolleres.', '[^makulere-andres]: Skal kontrolleres.\n[^andet]: Skal kontrolleres.'), expected: faults.noteWithoutLaw('andet') },
  lawWithoutNote: { change: put(dilemma, /\[\^cpr\]: [^\n]+\n/, ''), expected: faults.lawWithoutNote('cpr') },
  noteUndefined: { change: put(dilemma, 'Spanden er jeres, og', 'Spanden er jeres,[^spand] og'), expected: faults.noteUndefined('spand') },
  noteUnused: { change: put(dilemma, 'regnes for fortroligt.[^cpr]', 'regnes for fortroligt.'), expected: faults.noteUnused('cpr') },
  noteDisagrees: { change: put(dilemma, 'artikel 32. Kilden er ikke læst endnu.', 'artikel 32. Kilden er læst.'), expected: faults.noteDisagrees('gdpr-32', 'known', da.marks.known) },
  uncheckedLine: { change: put(dilemma, 'for at fortryde, skal kontrolleres.', 'for at fortryde, er ikke til at sige.'), expected: faults.uncheckedLine(da.toCheck) },
  leverLine: { change: put(dilemma, '*Rummet. Ejes af den, der', '*Systemet. Ejes af den, der'), expected: faults.leverLine('Rummet. Ejes af …') },
  leverRemember: { change: put(dilemma, '### En spand med lås ved døren', '### Husk spanden'), expected: faults.leverRemember() },
  originDisagrees: { change: put(dilemma, '**Fundet i en kilde.**', '**Historien.**'), expected: faults.originDisagrees('found') },
  sceneLength: { change: put(dilemma, /(Klokken er ti minutter i elleve, og der er otte i kø\.)[\s\S]+?(?=\n## De to hensyn)/, '$1\n'), expected: faults.sceneLength(12) },
  heavy: { change: put(dilemma, 'Skraldespanden er vores, og alle går forbi den.', `${'Informationssikkerhedsmæssige forvaltningsforanstaltninger forudsætter myndighedsvurderinger, '.repeat(9)}når brevet ligger der.`), expected: faults.heavy('De to hensyn', 48) },
  forbiddenWord: { change: put(guide, 'Læs dilemmaet.', 'Læs dilemmaet. Husk de 72 timer.'), expected: faults.forbiddenWord('72 timer', 'Skriv »sig det med det samme«. Fristen er kommunens og aldrig den ansattes.') },
  oldName: { change: put(dilemma, 'Nu er han på vej ud.', 'Nu er han på vej ud med sit NemID.'), expected: faults.oldName('NemID') },
  missingStep: { change: put(guide, '{#alone}', '{#quiet}'), expected: faults.missingStep('alone') },
  stepOrder: { change: (files) => files.set(guide, (files.get(guide) ?? '').replace('{#alone}', '{#x}').replace('{#pairs}', '{#alone}').replace('{#x}', '{#pairs}')), expected: faults.stepOrder('alone') },
  stepTime: { change: put(guide, '## 5–6 · Alene', '## 5–7 · Alene'), expected: faults.stepTime('pairs', '7–9') },
  missingCase: { change: put(guide, '{#hybrid}', '{#remote}'), expected: faults.missingCase('hybrid') },
  missingSentence: { change: put(guide, '»Vi aftaler ikke noget i dag«? Det', '»Vi siger tak«? Det'), expected: faults.missingSentence('Vi aftaler ikke noget i dag') },
  noStatus: { change: put(practice, '*Udledt, ikke fundet i kommuner.*', '*Vores egen.*'), expected: faults.noStatus('*Udledt, ikke fundet i kommuner.*') },
  triedDisagrees: { change: put(process, 'status: untested', 'status: tried'), expected: faults.triedDisagrees() },
  competencyLines: { change: put(map, '- **Lederen:** Kan forklare, hvorfor en regel er der.\n', ''), expected: faults.competencyLines('Vide, hvad vi må', ['Hos os', 'Lederen', 'Arbejdspladsen']) },
  workplaceDisagrees: { change: put(story, 'named: false', 'named: true'), expected: faults.workplaceDisagrees(), file: story, line: 14 },
  consentToCome: { change: put(story, 'day: 2026-11-02', 'day: 2026-11-25'), expected: faults.consentToCome('2026-11-25'), file: story, line: 14 },
  madeUp: { change: put(story, 'Det hjalp i en uge.', 'Ugen er opdigtet.'), expected: faults.madeUp('opdigtet'), file: story, line: 29 },
  recognisable: { change: put(story, 'Det hjalp i en uge.', 'Hendes nummer er 010203-4444.'), expected: faults.recognisable('010203-4444'), file: story, line: 29 },
  storyLaw: { change: put(story, 'Det hjalp i en uge.', 'Det var helt lovligt.'), expected: faults.storyLaw('lovligt'), file: story, line: 29 },
  strayFile: { change: add('da/dilemmas/brevet-i-skraldespanden/dilema.md'), expected: faults.strayFile('dilema.md'), line: 1 },
  unknownKind: { change: add('da/dilemmas/brevet-i-skraldespanden/skitse.docx'), expected: faults.unknownKind('.docx') },
  tooLarge: { change: add('da/billede.png', ' '.repeat(24 * 1024 * 1024)), expected: faults.tooLarge(24), file: 'da/billede.png' },
  sameSlug: { change: (files) => files.set('da/practices/brevet-i-skraldespanden.md', (files.get(practice) ?? '').replace(/^id: .*$/m, 'id: brevet-i-skraldespanden')), expected: faults.sameSlug(dilemma), file: 'da/practices/brevet-i-skraldespanden.md', line: 3 },
  secondMap: { change: copy(map, 'da/competencies/nyt.md'), expected: faults.secondMap(map), file: 'da/competencies/nyt.md' },
  noGuideFile: { change: (files) => files.delete(guide), expected: faults.noGuideFile('drejebog.md'), file: dilemma },
  wrongGuide: { change: put(guide, 'dilemma: brevet-i-skraldespanden', 'dilemma: paa-konens-vegne'), expected: faults.wrongGuide('paa-konens-vegne', 'brevet-i-skraldespanden'), file: guide },
  unknownReference: { change: put(dilemma, 'practices: [skaermen-vender-den-rigtige-vej]', 'practices: [findes-ikke]'), expected: faults.unknownReference('siden', 'findes-ikke') },
  twoStarters: { change: (files) => files.set('da/dilemmas/et-til/dilemma.md', (files.get(dilemma) ?? '').replace('id: brevet-i-skraldespanden', 'id: et-til').replace('translations: [en]', 'translations: []')), expected: faults.twoStarters('et-til') },
  noTranslation: { change: (files) => files.delete(english), expected: faults.noTranslation('en'), file: dilemma },
  unlistedTranslation: { change: put(dilemma, 'translations: [en]', 'translations: []'), expected: faults.unlistedTranslation('en'), file: dilemma },
  translationLoop: { change: put(dilemma, 'translations: [en]', 'translation_of: { language: en, date: 2026-11-24 }'), expected: faults.translationLoop('da'), file: english },
  translationOutline: { change: all(copy(process, `en/${process.slice(3)}`), inEnglish(`en/${process.slice(3)}`), put(`en/${process.slice(3)}`, ' {#mix}', ''), put(process, 'translations: []', 'translations: [en]')), expected: faults.translationOutline(da.process[3] ?? ''), file: `en/${process.slice(3)}`, line: 45 },
  translationDiffers: { change: put(english, 'group: A', 'group: B'), expected: faults.translationDiffers('group', '»A«'), file: english },
  wrongStop: { change: all(put(film, '-> lader-ligge', '-> ligger'), put(film, '#lader-ligge#', '#ligger#')), expected: faults.wrongStop(['loeber-efter', 'makulerer', 'flytter-spanden', 'lader-ligge']), file: film },
  twinDiffers: { change: put(twin, 'AMINA smiles.', 'AMINA nods.'), expected: faults.twinDiffers(58), file: twin },
} satisfies Record<keyof typeof faults, Case>

/** The same for what is said and keeps no text out, on the day that it is asked. */
export const cautionCases = {
  oldReading: { today: '2027-11-25', expected: cautions.oldReading('cpr', '2026-11-24'), file: dilemma, line: 49 },
  notTranslated: { today: '2026-11-24', expected: cautions.notTranslated('en', `en/${practice.slice(3)}`), file: practice, line: 5 },
  scriptNotTranslated: { today: '2026-11-24', expected: cautions.scriptNotTranslated('en', `en/${guide.slice(3)}`), file: guide, line: 1 },
} satisfies Record<keyof typeof cautions, { today: string; expected: Fault; file: string; line: number }>

/** Words that break a promise, in a text that is otherwise good; the Danish stand in a dilemma, the English in its translation. */
export const bannedWords = {
  da: ['svageste led', 'menneskelige fejl', 'menneskelig firewall', 'brugerfejl', '95 % af alle brud', '95 procent skyldes mennesker', 'kontrolleret', 'anonymt'],
  en: ['weakest link', 'human error', 'human firewall', 'user errors', '95% of all breaches', '95 per cent are human', 'verified', 'anonymous'],
} as const
