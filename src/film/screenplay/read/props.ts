import type { Language } from '#urls.ts'
import { fold, plain } from '../matching/fold.ts'
import { lexicons } from '../matching/lexicon.ts'
import type { PropNote } from '../screenplay.ts'
import type { ColourId, PropId } from '../vocabulary/index.ts'
import type { Written } from './lines.ts'
import { report, spotOn, type Reading } from './reading.ts'

/** Reads one prop of the title page: »brev: navn og linjer«. */
export function readProp(reading: Reading, { text, column }: Written): void {
  const at = spotOn(reading.next, column)
  const colon = text.indexOf(':')
  const name = plain(colon < 0 ? text : text.slice(0, colon)).slice(0, longestName)
  const prop = reading.lexicon.props.find(name)
  if (!prop) return report(reading, at, (words) => words.unknownProp(name, reading.lexicon.props.nearest(name)))
  if (reading.props.length >= mostProps) return report(reading, at, (words) => words.tooManyProps(mostProps))
  if (prop === 'phone') reading.hasPhone = true
  reading.props.push({ name, note: plain(colon < 0 ? '' : text.slice(colon + 1)), at })
}

/** Which prop a line of the title page is about, and the first colour that its note says. */
export function propOf(note: Pick<PropNote, 'name' | 'note'>, language: Language): { prop?: PropId; colour?: ColourId } {
  const { props, colours } = lexicons[language]
  const prop = props.find(note.name)
  const colour = fold(note.note).split(/[^\p{L}]+/u).map((word) => colours.find(word)).find((each) => each !== undefined)
  return { ...(prop && { prop }), ...(colour && { colour }) }
}

const mostProps = 40
const longestName = 60
