import type { Dilemma, Part, Prose } from '../library.ts'
import { withoutBanner } from './banner.ts'
import { checkFields } from './check-fields.ts'
import { checkFacts } from './dilemma-facts.ts'
import { readDocument, type TextDocument, type Written } from './document.ts'
import { dilemmaFields, type DilemmaFields } from './fields.ts'
import { lawLines } from './law-lines.ts'
import { leversOf } from './levers.ts'
import { pointsOf, questionsOf } from './lists.ts'
import { checkNodes } from './nodes.ts'
import { notesOf } from './notes.ts'
import { checkUnique, partsOf } from './parts.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed, type Report } from './problem.ts'
import { checkSections, divide, type Section, type Sections } from './sections.ts'
import { standingOf } from './standing.ts'

/** A dilemma as its file says it; what other files add (its script) is not here yet. */
export type DilemmaText = Omit<Dilemma, 'guide'>

/** Reads `dilemma.md`: the typed text, or everything that is wrong with it. */
export function parseDilemma(file: string, text: string): Parsed<Written<DilemmaText, DilemmaFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, dilemmaFields, report)
  if (document === undefined || fields === undefined) return settle<Written<DilemmaText, DilemmaFields>>(undefined, problems)
  const divided = divide(document.body)
  checkSections(divided, { title: fields.title, sections: sectionNames(fields) }, report)
  checkFacts(document, fields, divided, report)
  const origin = sectionsBy(divided, fields).origin
  checkWords(text, fields.language, fields.reviewed !== 'none', origin?.line, report)
  return settle({ value: assemble(document, fields, divided, report), fields, document, sections: divided.sections }, problems)
}

function assemble(document: TextDocument, fields: DilemmaFields, divided: Sections, report: Report): DilemmaText {
  const { language } = fields
  const by = sectionsBy(divided, fields)
  const isReviewed = fields.reviewed !== 'none'
  const goods = partsOf(by.goods, fields.goods, 'goods', 'hensynet', report)
  const headed = partsOf(by.choices, fields.choices.map(({ id }) => id), 'choices', 'valget', report)
  const choices = headed.map((part) => ({ ...part, law: fields.choices.find(({ id }) => id === part.id)?.law ?? 'depends' }))
  const perspectives = partsOf(by.perspectives, fields.perspectives, 'perspectives', 'stemmen', report)
  const changes = partsOf(by.levers, fields.levers.map(({ id }) => id), 'levers', 'det, I kan ændre,', report)
  const ids = [...goods, ...choices, ...perspectives, ...changes].map(({ id }) => id)
  checkUnique(ids, document.placeOf(['goods']).line, report)
  checkNodes(document.body, ids, report)
  const law = lawLines(withoutBanner(by.law, isReviewed, language, report), choices, by.law?.line ?? 1, { language, laws: fields.law, report })
  return {
    ...factsOf(fields),
    scene: by.scene?.nodes ?? [],
    goods: [goods[0] ?? nothing, goods[1] ?? nothing],
    choicesIntro: by.choices?.nodes ?? [],
    choices: law.choices,
    lawIntro: law.before,
    lawOutro: law.after,
    perspectivesIntro: by.perspectives?.nodes ?? [],
    perspectives,
    questions: questionsOf(by.questions, report),
    practices: pointsOf(by.practices, report).map((item): Prose => item.children),
    leversIntro: by.levers?.nodes ?? [],
    levers: leversOf(changes, fields.levers, language, report),
    rules: withoutBanner(by.rules, isReviewed, language, report),
    notes: notesOf(document, divided.notes, fields.law, language, report),
    origin: by.origin?.nodes ?? [],
  }
}

const nothing: Part = { id: '', label: '', text: [] }

function factsOf(fields: DilemmaFields) {
  const { id, language, title, summary, setting, place, group, roles, themes, competencies, minutes, law, provenance } = fields
  return {
    id,
    language,
    title,
    summary,
    setting,
    place,
    group,
    roles,
    themes,
    competencies,
    minutes,
    law,
    provenance,
    isStarter: fields.starter ?? false,
    needsPractised: fields.facilitator === 'practised',
    picture: fields.picture,
    hasScreenplay: fields.film !== undefined,
    related: { practices: fields.practices, processes: fields.processes },
    review: fields.reviewed === 'none' ? undefined : fields.reviewed,
    standing: standingOf(fields),
  }
}

function sectionNames({ language, choices }: DilemmaFields): string[] {
  const { law, ...names } = phrases[language].dilemma
  const { scene, goods, choices: ask, perspectives, questions, practices, levers, rules, origin } = names
  return [scene, goods, ask, law[choices.length === 3 ? 3 : 4], perspectives, questions, practices, levers, rules, origin]
}

function sectionsBy({ sections }: Sections, { language, choices }: DilemmaFields): Record<keyof (typeof phrases)['da']['dilemma'], Section | undefined> {
  const { law, ...names } = phrases[language].dilemma
  const find = (title: string) => sections.find((section) => section.label === title)
  return {
    scene: find(names.scene),
    goods: find(names.goods),
    choices: find(names.choices),
    law: find(law[choices.length === 3 ? 3 : 4]),
    perspectives: find(names.perspectives),
    questions: find(names.questions),
    practices: find(names.practices),
    levers: find(names.levers),
    rules: find(names.rules),
    origin: find(names.origin),
  }
}
