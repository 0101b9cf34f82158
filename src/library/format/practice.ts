import type { FootnoteDefinition, RootContent } from 'mdast'
import type { LawSource, Practice } from '../library.ts'
import { withoutBanner } from './banner.ts'
import { checkFields } from './check-fields.ts'
import { checkOrigin } from './dilemma-facts.ts'
import { readDocument, type Written } from './document.ts'
import { faults } from './faults.ts'
import { practiceFields, type PracticeFields } from './fields.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { checkNodes } from './nodes.ts'
import { notesOf } from './notes.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed } from './problem.ts'
import { checkSections, divide } from './sections.ts'
import { standingOf } from './standing.ts'

/** The last section may be followed by links to other texts; both stand after what to do. */
const optional = ['Hører sammen med', 'Belongs with']

/** Reads a page of good practice: the typed text, or everything that is wrong with it. */
export function parsePractice(file: string, text: string): Parsed<Written<Practice, PracticeFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, practiceFields, report)
  if (document === undefined || fields === undefined) return settle<Written<Practice, PracticeFields>>(undefined, problems)
  const { language } = fields
  const isReviewed = fields.reviewed !== 'none'
  const divided = divide(document.body)
  checkSections(divided, { title: fields.title, sections: phrases[language].practice, optional }, report)
  checkOrigin(document, fields, report)
  checkNodes(document.body, divided.sections.flatMap(({ id }) => id ?? []), report)
  checkWords(text, language, isReviewed, undefined, report)
  const isDerived = fields.provenance.kind === 'derived'
  if (isDerived && !divided.intro.some((node) => wordsOf(node) === phrases[language].derived)) {
    report(divided.title?.line ?? 1, faults.noStatus(`*${phrases[language].derived}*`))
  }
  const rules = divided.sections.find(({ label }) => label === phrases[language].practice.at(-1))
  const ruled = withoutBanner(rules, isReviewed, language, report)
  // The title and the line about where it comes from are the page's to set.
  const isSetByPage = (node: RootContent) =>
    node.type === 'footnoteDefinition' ||
    (node.type === 'heading' && node.depth === 1) ||
    wordsOf(node) === phrases[language].derived
  const notes = notesOf(document, divided.notes, sourcesOf(fields, divided.notes), language, report)
  const { id, title, summary, lever, themes, roles, competencies, dilemmas, owner, decides, med } = fields
  const value: Practice = {
    id,
    language,
    title,
    summary,
    lever,
    themes,
    roles,
    competencies,
    dilemmas,
    owner,
    decides,
    med,
    law: fields.law,
    isDerived,
    notes,
    supportedBy: fields.supported_by,
    startMinutes: fields.start_minutes,
    text: document.body.children.filter((node) => !isSetByPage(node) && (rules === undefined || lineOf(node) < rules.line)),
    rules: ruled,
    review: fields.reviewed === 'none' ? undefined : fields.reviewed,
    standing: standingOf(fields),
  }
  return settle({ value, fields, document, sections: divided.sections }, problems)
}

/** Sources that are not law have notes too; their note says when they were read, and their title stands in for the place. */
function sourcesOf(fields: PracticeFields, notes: readonly FootnoteDefinition[]): LawSource[] {
  const others = (fields.sources ?? []).map(({ id, title, mark, read }) => ({ id, ref: title, source: title, mark, read }))
  // A source that no sentence leans on is reading matter and needs no note.
  return [...fields.law, ...others.filter(({ id }) => notes.some(({ identifier }) => identifier === id))]
}
