import type { Story } from '../library.ts'
import { checkFields } from './check-fields.ts'
import { checkOrigin } from './dilemma-facts.ts'
import { readDocument, type Written } from './document.ts'
import { faults } from './faults.ts'
import { storyFields, type StoryFields } from './fields.ts'
import { lineOf } from './markdown.ts'
import { checkNodes } from './nodes.ts'
import { phrases } from './phrases.ts'
import { checkWords } from './plainness.ts'
import { collect, settle, type Parsed, type Report } from './problem.ts'
import { checkSections, divide } from './sections.ts'
import { standingOf } from './standing.ts'

/** Reads a story from a workplace: the typed text, or everything that is wrong with it. */
export function parseStory(file: string, text: string): Parsed<Written<Story, StoryFields>> {
  const { problems, report } = collect(file)
  const document = readDocument(file, text, report)
  const fields = document === undefined ? undefined : checkFields(document, storyFields, report)
  if (document === undefined || fields === undefined) return settle<Written<Story, StoryFields>>(undefined, problems)
  const { language } = fields
  const divided = divide(document.body)
  checkSections(divided, { title: fields.title, sections: phrases[language].story }, report)
  checkOrigin(document, fields, report)
  checkNodes(document.body, [], report)
  checkWords(text, language, false, undefined, report)
  checkTold(text, report)
  if ((fields.workplace !== undefined) !== fields.consent.named) report(document.placeOf(['consent']).line, faults.workplaceDisagrees())
  const { id, title, summary, setting, place, themes, competencies, year, workplace, consent, dilemmas, practices, processes } = fields
  const firstLine = divided.sections[0]?.line ?? 1
  const value: Story = {
    id,
    language,
    title,
    summary,
    setting,
    place,
    themes,
    competencies,
    year,
    toldBy: fields.told_by,
    workplace,
    consent: { day: consent.day, leader: consent.leader },
    related: { dilemmas, practices, processes },
    text: document.body.children.filter((node) => lineOf(node) >= firstLine),
    standing: standingOf(fields),
  }
  return settle({ value, fields, document, sections: divided.sections }, problems)
}

/** A cpr-number, a telephone number, an e-mail address: what no story needs, and what leads straight to a person. */
const leading = /\b\d{6}-?\d{4}\b|(?<![\d-])\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d-])|[\w.+-]+@[\w-]+\.\w+/
const invented = /\bopdigt\w*|\bfiktiv\w*|\bmade[ -]up\b|\binvented\b|\bfictional\b/i
const law = /\b(?:u?lovligt?|lovens|forvaltningsloven|databeskyttelsesloven|lawful|unlawful|illegal)\b|§/i

function checkTold(text: string, report: Report): void {
  for (const [index, line] of text.split('\n').entries()) {
    for (const [pattern, fault] of [[leading, faults.recognisable], [invented, faults.madeUp], [law, faults.storyLaw]] as const) {
      const match = pattern.exec(line)
      if (match !== null) report(index + 1, fault(match[0]), match.index + 1)
    }
  }
}
