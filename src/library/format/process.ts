import type { Process } from '../library.ts'
import { checkFields } from './check-fields.ts'
import { checkOrigin } from './dilemma-facts.ts'
import { readDocument, type Written } from './document.ts'
import { faults } from './faults.ts'
import { processFields, type ProcessFields } from './fields.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { checkNodes } from './nodes.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed } from './problem.ts'
import { checkSections, divide } from './sections.ts'
import { standingOf } from './standing.ts'

const printing = ['Til print', 'For printing']

/** Reads a process: the typed text, or everything that is wrong with it. */
export function parseProcess(file: string, text: string): Parsed<Written<Process, ProcessFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, processFields, report)
  if (document === undefined || fields === undefined) return settle<Written<Process, ProcessFields>>(undefined, problems)
  const { language } = fields
  const divided = divide(document.body)
  checkSections(divided, { title: fields.title, sections: phrases[language].process, optional: printing }, report)
  checkOrigin(document, fields, report)
  checkNodes(document.body, [], report)
  checkWords(text, language, fields.reviewed !== 'none', undefined, report)
  if ((fields.status === 'untested') !== (fields.tried.length === 0)) report(document.placeOf(['status']).line, faults.triedDisagrees())
  if (fields.status === 'untested' && !divided.intro.some((node) => wordsOf(node).startsWith(phrases[language].untested))) {
    report(divided.title?.line ?? 1, faults.noStatus(`**${phrases[language].untested}**`))
  }
  const sheets = divided.sections.find(({ label }) => printing.includes(label))
  for (const id of fields.materials) {
    if (!sheets?.parts.some((part) => part.id === id)) report(sheets?.line ?? 1, faults.missingHeading('arket', id, sheets?.label ?? printing[0] ?? ''))
  }
  const { id, title, summary, setting, people, minutes, competencies, dilemmas } = fields
  const firstLine = divided.sections[0]?.line ?? 1
  const value: Process = {
    id,
    language,
    title,
    summary,
    setting,
    people,
    minutes,
    competencies,
    dilemmas,
    audience: fields.for,
    status: statusOf(fields),
    intro: divided.intro,
    text: document.body.children.filter((node) => lineOf(node) >= firstLine && (sheets === undefined || lineOf(node) < sheets.line)),
    sheets: (sheets?.parts ?? []).flatMap(({ id: sheet, label, nodes }) => (sheet === undefined ? [] : [{ id: sheet, label, text: nodes }])),
    notes: [],
    isDerived: fields.provenance.kind === 'derived',
    standing: standingOf(fields),
  }
  return settle({ value, fields, document, sections: divided.sections }, problems)
}

function statusOf({ tried }: ProcessFields): Process['status'] {
  if (tried.length === 0) return 'untested'
  return { teams: tried.reduce((sum, { teams }) => sum + teams, 0), failed: tried.map(({ failed }) => failed).join(' ') }
}
