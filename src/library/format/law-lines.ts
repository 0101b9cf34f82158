import type { ListItem, PhrasingContent } from 'mdast'
import type { Language } from '#urls.ts'
import { capital } from '#platform/words/danish.ts'
import type { Choice, Lawfulness, LawSource, Part, Prose } from '../library.ts'
import { faults } from './faults.ts'
import { lineOf, within, wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Report } from './problem.ts'

type Context = { language: Language; laws: readonly LawSource[]; report: Report }
type LawLine = { item: ListItem; id: string; label: string; law: Lawfulness; why: Prose }

/** What the law says of each choice: one line each, in the choices' order, agreeing with the front matter. */
export function lawLines(
  text: Prose,
  choices: readonly (Part & { law: Lawfulness })[],
  sectionLine: number,
  context: Context,
): { before: Prose; choices: Choice[]; after: Prose } {
  const { language, report } = context
  const at = text.findIndex((node) => node.type === 'list')
  const list = text[at]
  const lines = list?.type === 'list' ? list.children.flatMap((item) => readLine(item, context) ?? []) : []
  const judged: Choice[] = []
  for (const [index, choice] of choices.entries()) {
    const line = lines.find(({ id }) => id === choice.id)
    if (line === undefined) {
      report(sectionLine, faults.noLawLine(choice.label, choice.id))
      continue
    }
    if (lines[index]?.id !== choice.id) report(lineOf(line.item), faults.headingOrder('linjerne om loven', choices.map(({ id }) => id)))
    if (line.label !== choice.label) report(lineOf(line.item), faults.lawLineLabel(choice.label))
    if (line.law !== choice.law) report(lineOf(line.item), faults.lawDisagrees(choice.id, phrases[language].lawful[line.law], choice.law))
    judged.push({ ...choice, why: line.why })
  }
  for (const [index, { id, item }] of lines.entries()) {
    if (!choices.some((choice) => choice.id === id) || lines.findIndex((line) => line.id === id) !== index) report(lineOf(item), faults.extraLawLine(id))
  }
  if (choices.some(({ law }) => law === 'outside') && !text.some((node) => wordsOf(node).includes(phrases[language].many))) {
    report(sectionLine, faults.noMany(phrases[language].many))
  }
  return { before: text.slice(0, Math.max(at, 0)), choices: judged, after: text.slice(at + 1) }
}

function readLine(item: ListItem, { language, laws, report }: Context): LawLine | undefined {
  const [paragraph] = item.children
  const [strong, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const link = strong?.type === 'strong' ? strong.children.find((child) => child.type === 'link') : undefined
  const [first, ...others] = rest
  const opening = first?.type === 'text' ? openingOf(first.value, language) : undefined
  if (link === undefined || !link.url.startsWith('#') || opening === undefined) {
    report(lineOf(item), faults.wrongLawLine())
    return undefined
  }
  const isUnsure = within(item.children).some((node) => node.type === 'footnoteReference' && laws.some(({ id, mark }) => id === node.identifier && mark === 'unsure'))
  if (isUnsure && !wordsOf(item).includes(phrases[language].toCheck)) report(lineOf(item), faults.uncheckedLine(phrases[language].toCheck))
  const children: PhrasingContent[] = [{ type: 'text', value: opening.rest }, ...others]
  return { item, id: link.url.slice(1), label: wordsOf(link), law: opening.law, why: [{ type: 'paragraph', children }] }
}

/** »Det kommer an på, hvad der bliver sagt: …« is »depends«, and the reason is what follows those words. */
function openingOf(text: string, language: Language): { law: Lawfulness; rest: string } | undefined {
  const trimmed = text.trimStart()
  const { lawful } = phrases[language]
  for (const law of ['within', 'depends', 'outside'] as const) {
    if (!trimmed.startsWith(lawful[law]) || !trimmed.includes(':')) continue
    return { law, rest: capital(trimmed.slice(lawful[law].length).replace(/^[,:]?\s*/, '')) }
  }
  return undefined
}
