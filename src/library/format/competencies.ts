import type { ListItem } from 'mdast'
import type { Competency, CompetencyMap } from '../library.ts'
import { checkFields } from './check-fields.ts'
import { checkOrigin } from './dilemma-facts.ts'
import { readDocument, type Written } from './document.ts'
import { faults } from './faults.ts'
import { competencyFields, type CompetencyFields } from './fields.ts'
import { wordsOf } from './markdown.ts'
import { checkNodes } from './nodes.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed, type Report } from './problem.ts'
import { divide, type Headed } from './sections.ts'

/** Reads the competency map: areas, and in each what a workplace can do. It never measures a person. */
export function parseCompetencies(file: string, text: string): Parsed<Written<CompetencyMap, CompetencyFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, competencyFields, report)
  if (document === undefined || fields === undefined) return settle<Written<CompetencyMap, CompetencyFields>>(undefined, problems)
  const { language, title, summary } = fields
  const divided = divide(document.body)
  if (divided.title?.text !== title) report(divided.title?.line ?? 1, faults.wrongTitle(title))
  checkOrigin(document, fields, report)
  checkNodes(document.body, [], report)
  checkWords(text, language, false, undefined, report)
  const isDerived = fields.provenance.kind === 'derived'
  const [first] = divided.intro
  if (isDerived && (first === undefined || wordsOf(first) !== phrases[language].derived)) {
    report(divided.title?.line ?? 1, faults.noStatus(`*${phrases[language].derived}*`))
  }
  const areas = divided.sections.map((section) => ({
    title: section.label,
    competencies: section.parts.flatMap((part) => competencyOf(part, language, report)),
  }))
  return settle({ value: { language, title, summary, intro: divided.intro.slice(isDerived ? 1 : 0), isDerived, areas }, fields, document, sections: divided.sections }, problems)
}

function competencyOf(part: Headed, language: CompetencyMap['language'], report: Report): Competency[] {
  const { team, leader, workplace } = phrases[language].competency
  const [list] = part.nodes
  const items = list?.type === 'list' ? list.children : []
  const [hers, his, ours] = [team, leader, workplace].map((name) => items.find((item) => wordsOf(item).startsWith(`${name}:`)))
  if (part.id === undefined) report(part.line, faults.partWithoutId(part.label))
  if (hers === undefined || his === undefined || ours === undefined || items.length !== 3) {
    report(part.line, faults.competencyLines(part.label, [team, leader, workplace]))
    return []
  }
  return [{ id: part.id ?? '', label: part.label, team: after(hers), leader: after(his), workplace: after(ours) }]
}

function after(item: ListItem): string {
  const words = wordsOf(item)
  return words.slice(words.indexOf(':') + 1).trim()
}
