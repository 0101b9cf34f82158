import { fold, idFrom, isId } from '../matching/fold.ts'
import { allWords } from '../words.ts'
import { writtenAt, type Written } from './lines.ts'
import { report, spotOn, take, type Reading } from './reading.ts'
import type { PlaceId, TimeId } from '../vocabulary/index.ts'

/** Whether a line begins a scene: INDE., UDE., INT. or EXT., perhaps with the full stop before it that other programs need. */
export function isHeading(text: string): boolean {
  return prefixOf(text) !== undefined
}

/** Reads »INDE. BORGERSERVICE - FORMIDDAG #id#«; what is missing follows the scene before, so that the film can be seen while it is written. */
export function readHeading(reading: Reading, { text, column }: Written): void {
  const index = reading.next
  const prefix = prefixOf(text) ?? { length: 0, inside: true }
  const hash = text.indexOf('#', prefix.length)
  const id = hash < 0 ? undefined : readId(reading, text.slice(hash), spotOn(index, column + hash))
  const end = hash < 0 ? text.length : hash
  const dash = lastDash(text, prefix.length, end)
  const place = writtenAt(text, prefix.length, dash?.from ?? end)
  const time = dash && writtenAt(text, dash.to, end)
  const element = {
    kind: 'scene' as const,
    inside: prefix.inside,
    place: readPlace(reading, { ...place, column: column + place.column - 1 }),
    time: readTime(reading, time && { ...time, column: column + time.column - 1 }, spotOn(index, column)),
    at: spotOn(index, column),
  }
  reading.place = element.place
  reading.time = element.time
  take(reading, id === undefined ? element : { ...element, id })
}

function readPlace(reading: Reading, { text, column }: Written): PlaceId {
  const known = reading.lexicon.places.find(text)
  if (known) return known
  const at = spotOn(reading.next, column)
  if (text === '') report(reading, at, (words) => words.placeMissing())
  else report(reading, at, (words) => words.unknownPlace(text, reading.lexicon.places.nearest(text)))
  return reading.place ?? 'counter'
}

function readTime(reading: Reading, time: Written | undefined, heading: { line: number; column: number }): TimeId {
  const known = time && reading.lexicon.times.find(time.text)
  if (known) return known
  if (!time || time.text === '') report(reading, heading, (words) => words.timeMissing())
  else report(reading, spotOn(reading.next, time.column), (words) => words.unknownTime(time.text, reading.lexicon.times.nearest(time.text)))
  return reading.time ?? 'forenoon'
}

function readId(reading: Reading, text: string, at: { line: number; column: number }): string | undefined {
  const isClosed = text.length > 1 && text.endsWith('#')
  const written = text.slice(1, isClosed ? -1 : undefined).trim()
  if (written === 'start') report(reading, at, (words) => words.reservedId())
  else if (!isId(written)) report(reading, at, (words) => words.badId(written.slice(0, 60), idFrom(written)))
  else if (!isClosed) report(reading, at, (words) => words.idOpen(written))
  return isId(written) && written !== 'start' ? written : undefined
}

function prefixOf(text: string): { length: number; inside: boolean } | undefined {
  const dot = text.startsWith('.') ? 1 : 0
  const word = fold(text.slice(dot, dot + 5))
  const found = prefixes.find(({ prefix }) => word.startsWith(prefix) && (word[prefix.length] === '.' || text.length === dot + prefix.length))
  return found && { length: Math.min(text.length, dot + found.prefix.length + 1), inside: found.inside }
}

const prefixes = allWords.flatMap((words) => [
  { prefix: fold(words.inside), inside: true },
  { prefix: fold(words.outside), inside: false },
])

/** The last dash with spaces around it, whatever its length. */
function lastDash(text: string, from: number, to: number): { from: number; to: number } | undefined {
  for (let index = to - 1; index >= from; index--) {
    if (!'-–—'.includes(text[index] ?? ' ')) continue
    if (text[index - 1] === ' ' && (text[index + 1] ?? ' ') === ' ') return { from: index, to: index + 1 }
  }
  return undefined
}
