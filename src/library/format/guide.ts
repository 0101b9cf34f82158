import type { Guide, GuideStep } from '../library.ts'
import { withoutBanner } from './banner.ts'
import { checkFields } from './check-fields.ts'
import { readDocument, type Written } from './document.ts'
import { faults } from './faults.ts'
import { guideFields, type GuideFields } from './fields.ts'
import { checkGuideTimes } from './guide-times.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { checkNodes } from './nodes.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed, type Report } from './problem.ts'
import { divide, type Headed, type Section, type Sections } from './sections.ts'
import { guideCases, guideSteps } from './vocabulary.ts'

/** Reads `drejebog.md`: the typed text, or everything that is wrong with it. */
export function parseGuide(file: string, text: string): Parsed<Written<Guide, GuideFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, guideFields, report)
  if (document === undefined || fields === undefined) return settle<Written<Guide, GuideFields>>(undefined, problems)
  const divided = divide(document.body)
  if (divided.title?.text !== fields.title) report(divided.title?.line ?? 1, faults.wrongTitle(fields.title))
  checkNodes(document.body, [], report)
  checkWords(text, fields.language, fields.reviewed !== 'none', undefined, report)
  const guide = assemble(fields, divided, report)
  checkGuideTimes(guide, divided.sections, report)
  return settle({ value: guide, fields, document, sections: divided.sections }, problems)
}

function assemble(fields: GuideFields, divided: Sections, report: Report): Guide {
  const { language } = fields
  const isCases = (section: Section) => section.label === phrases[language].cases
  const flat: Headed[] = divided.sections.filter((section) => !isCases(section)).flatMap((section) => [section, ...section.parts])
  const steps = flat.map((headed) => stepOf(headed, report))
  const cases = divided.sections.filter(isCases).flatMap((section) => section.parts.map((headed) => stepOf(headed, report)))
  const endLine = divided.title?.line ?? 1
  for (const id of guideSteps) if (!steps.some((step) => step.id === id)) report(endLine, faults.missingStep(id))
  let reached = -1
  for (const { id, line } of flat) {
    const place = guideSteps.findIndex((step) => step === id)
    if (id !== undefined && (place === -1 || place < reached)) report(line, faults.stepOrder(id))
    reached = Math.max(reached, place)
  }
  for (const id of guideCases) if (!cases.some((step) => step.id === id)) report(endLine, faults.missingCase(id))
  checkSentences([...steps, ...cases], language, report)
  return {
    language,
    minutes: fields.minutes,
    boardMinutes: fields.board_minutes,
    intro: withoutBanner({ label: fields.title, line: endLine, nodes: divided.intro }, fields.reviewed !== 'none', language, report),
    steps,
    cases,
  }
}

/** »0–2 · Velkommen« is a step with a time; »… der bliver stille« is a case and keeps its words. */
function stepOf({ label, id, line, nodes }: Headed, report: Report): GuideStep {
  if (id === undefined) report(line, faults.partWithoutId(label))
  if (nodes.length === 0) report(line, faults.emptyPart(label))
  const match = /^(\+?\d+(?:–\d+)?) · (.+)$/.exec(label)
  return { id: id ?? '', title: match?.[2] ?? label, time: match?.[1], text: nodes }
}

function checkSentences(steps: readonly GuideStep[], language: GuideFields['language'], report: Report): void {
  for (const [id, sentences] of Object.entries(phrases[language].guide)) {
    const step = steps.find((one) => one.id === id)
    const [first] = step?.text ?? []
    if (step === undefined || first === undefined) continue
    const words = step.text.map(wordsOf).join(' ')
    for (const sentence of sentences) if (!words.includes(sentence)) report(lineOf(first), faults.missingSentence(sentence))
  }
}
