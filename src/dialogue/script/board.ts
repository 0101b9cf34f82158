import type { List, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Guide, Prose } from '#library/index.ts'
import type { Settings, StepKind } from '../programme.ts'
import { paragraphOf, passagesOf, type Passage } from './passage.ts'
import { fitted } from './fit.ts'
import { scriptWords } from '../words/guide-script.ts'
import type { Language } from '#urls.ts'

/** Where in the board's list, which has one entry for each stretch of the eight minutes, a step is told of. */
const entryOf: Partial<Record<StepKind, number>> = { choice: 1, pairs: 2, sentence: 3, law: 4 }

/** The script of a step in the eight-minute form: the dilemma's own words where it has them, else those of the house. */
export function boardPassages(guide: Guide | undefined, kind: StepKind, settings: Settings, language: Language): Passage[] {
  const own = [...(scriptWords[language].board[kind] ?? scriptWords[language].own[kind])]
  const entry = guide === undefined ? undefined : entryIn(guide, entryOf[kind])
  const found = entry === undefined ? [] : quoted(entry, language)
  const isSaid = found.some((passage) => passage.kind === 'say')
  const house = passagesOf(isSaid ? [] : found.length > 0 ? own.filter(([what]) => what === 'say') : own, language)
  return [...found, ...house].flatMap((passage) => {
    const prose = fitted(passage.prose, settings, settings.answers !== 'talk', language)
    return prose.length === 0 ? [] : [{ ...passage, prose }]
  })
}

function entryIn(guide: Guide, index: number | undefined): string | undefined {
  const text: Prose = guide.steps.find(({ id }) => id === 'board')?.text ?? []
  const list = text.find((node): node is List => node.type === 'list')
  const paragraph = index === undefined ? undefined : list?.children[index]?.children.find((node): node is Paragraph => node.type === 'paragraph')
  if (paragraph === undefined) return undefined
  const [time, ...rest] = paragraph.children
  return toString(time?.type === 'strong' ? { type: 'paragraph', children: rest } : paragraph).trim()
}

/** »Tag så borgeren: »Hvad håber du?«« is something to do, and then something to say. */
function quoted(entry: string, language: Language): Passage[] {
  return entry
    .split(/([»“][^«”]+[«”])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/^[»“]/.test(part) ? { kind: 'say', prose: [paragraphOf(part.slice(1, -1))], language } : { kind: 'do', prose: [paragraphOf(part)], language }))
}
