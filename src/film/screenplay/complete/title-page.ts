import { traitInWords } from '../format.ts'
import { tidy } from '../read/lines.ts'
import type { Reading } from '../read/reading.ts'
import { keyNamed, type Key } from '../read/title-page.ts'
import type { Trait } from '../screenplay.ts'
import { goingOn, lastPiece, together, type Suggestions } from './suggestion.ts'

/** What can be written on the title page: keys, roles, looks, props and languages. */
export function onTitlePage(reading: Reading, lines: readonly string[], index: number, written: string): Suggestions {
  const line = tidy(written)
  const { words, lexicon } = reading
  const key = keyOver(lines, index, line)
  const isIndented = line.startsWith(' ')
  if (!isIndented && !line.includes(':')) return goingOn(line, 0, Object.values(words.keys).map((name) => `${name}: `), words.kinds.key)
  const begins = line.length - line.trimStart().length
  if (key === 'language') return goingOn(line.slice(line.indexOf(':') + 1), line.indexOf(':') + 2, ['da', 'en'], words.kinds.language)
  if (key === 'props' && !line.trimStart().includes(':')) return goingOn(line, begins, lexicon.props.words.map(({ text }) => text.replace(/^(et?n?|den|the|an?) /, '')), words.kinds.thing)
  const colon = line.indexOf(':')
  if (key !== 'cast' || colon < 0) return { from: line.length, words: [] }
  const { from, written: piece, before } = lastPiece(line, colon + 1)
  if (before === 0) return goingOn(piece, from, lexicon.roles.words.map(({ text }) => text), words.kinds.role)
  return before === 1 ? { from, words: [] } : together(goingOn(piece, from, looks(reading), words.kinds.trait))
}

/** Every trait without a colour, and then with each colour that it can have. */
function looks({ lexicon, language }: Reading): string[] {
  const plainly = lexicon.traits.filter(({ slots }) => slots.length === 0).map(({ text }) => text)
  const coloured = lexicon.traits.filter(({ slots }) => slots.length > 0)
  const traits: Trait[] = coloured.flatMap(({ id }) => lexicon.colours.words.map((colour) => ({ trait: id, colour: colour.id })))
  return [...plainly, ...traits.map((trait) => traitInWords(trait, language))]
}

function keyOver(lines: readonly string[], index: number, line: string): Key | undefined {
  if (!line.startsWith(' ')) return keyNamed(line.split(':')[0] ?? '')
  for (let above = index - 1; above >= 0; above--) {
    const over = tidy(lines[above] ?? '')
    if (over.trim() !== '' && !over.startsWith(' ')) return keyNamed(over.split(':')[0] ?? '')
  }
  return undefined
}
