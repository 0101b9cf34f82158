import { inserted, type Comparison, type Section, type Side } from './compare.ts'
import type { Part } from './parts.ts'

/** What a person chose for each section by its key, and whose order is kept. What is not chosen follows whoever changed it. */
export type Choices = { sections: ReadonlyMap<string, Side>; order?: Side | undefined }

/** The text, undefined if nothing is left of it; or the keys of the sections that still wait for a person. */
export type Merged = { ok: true; text: string | undefined } | { ok: false; undecided: readonly string[]; isOrderUndecided: boolean }

/** Puts the text together that a person chose. All of mine gives mine and all of theirs gives theirs, byte for byte. */
export function mergeTexts(comparison: Comparison, { sections: chosen, order: chosenOrder }: Choices): Merged {
  const { sections, order } = comparison
  const undecided = sections.filter(({ key, change, kind }) => change === 'conflict' && kind !== 'frame' && !chosen.has(key)).map(({ key }) => key)
  const isOrderUndecided = order === 'conflict' && chosenOrder === undefined
  if (undecided.length > 0 || isOrderUndecided) return { ok: false, undecided, isOrderUndecided }
  const lead = chosenOrder ?? (order === 'theirs' ? 'theirs' : 'mine')
  const sideOf = (section: Section) => chosen.get(section.key) ?? ('by' in section && section.by === 'theirs' ? 'theirs' : section.change === 'conflict' ? lead : 'mine')
  const taken = takenParts(comparison, sideOf)
  const [first, second] = lead === 'mine' ? [comparison.mine, comparison.theirs] : [comparison.theirs, comparison.mine]
  const keys = inserted(first.map(({ key }) => key), second.map(({ key }) => key)).filter((key) => taken.has(key))
  return { ok: true, text: keys.length === 0 ? undefined : joined(keys.flatMap((key) => taken.get(key) ?? [])) }
}

/** All of one side. */
export function allOf(side: Side, { sections }: Comparison): Choices {
  return { sections: new Map(sections.map(({ key }) => [key, side])), order: side }
}

/** Conflicts are not among them: a person decides those. */
export function proposedChoices({ sections, order }: Comparison): Choices {
  const decided = sections.flatMap((section) => ('by' in section && section.by !== 'both' ? [[section.key, section.by] as const] : []))
  return { sections: new Map(decided), order: order === 'mine' || order === 'theirs' ? order : undefined }
}

type Taken = { part: Part; isLast: boolean }

function takenParts({ sections, mine, theirs }: Comparison, sideOf: (section: Section) => Side): Map<string, Taken> {
  const parts = { mine: new Map(mine.map((part) => [part.key, part])), theirs: new Map(theirs.map((part) => [part.key, part])) }
  const last = { mine: mine.at(-1)?.key, theirs: theirs.at(-1)?.key }
  // Fields stand between two lines, whoever wrote those; one of the lines never stands alone, and a rule in an introduction is none of them.
  const isFramed = sections.every((section) => section.kind !== 'frame' || section[sideOf(section)] !== undefined) || (sections.some(({ key }) => key === 'open') && sections.some((section) => needsFrame(section, section[sideOf(section)])))
  const taken = new Map<string, Taken>()
  for (const section of sections) {
    const side = sideOf(section)
    const other = side === 'mine' ? 'theirs' : 'mine'
    const from = section[side] === undefined && section.kind === 'frame' ? other : side
    const part = parts[from].get(section.key)
    if (part === undefined || (section.kind === 'frame' && !isFramed)) continue
    const isLast = [from, ...(section.mine === section.theirs ? [other] as const : [])].every((one) => last[one] === section.key)
    taken.set(section.key, { part, isLast })
  }
  return taken
}

function needsFrame({ kind }: Section, text: string | undefined): boolean {
  return text !== undefined && (kind === 'field' || (kind === 'intro' && text.startsWith('---')))
}

/** What ended one text and now stands in the middle gets the line ends that keep the next part apart. */
function joined(taken: readonly Taken[]): string {
  return taken
    .map(({ part: { text }, isLast }, index) => {
      const next = taken[index + 1]?.part
      if (next === undefined) return text
      const line = text === '' || text.endsWith('\n') ? text : `${text}\n`
      return isLast && next.kind === 'heading' && !/\n\r?\n$/.test(line) ? `${line}\n` : line
    })
    .join('')
}
