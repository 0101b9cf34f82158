import { checkWhole } from './read/checks.ts'
import { readBody } from './read/body.ts'
import { linesOf, mostTextLines } from './read/lines.ts'
import { beginReading, spotOn, stopReading, type Reading } from './read/reading.ts'
import { languageOf, readTitlePage } from './read/title-page.ts'
import type { Fault, Screenplay } from './screenplay.ts'
import { wordsOf } from './words.ts'

/** The most that is read: a million characters and a little, where a film of two minutes has five thousand. */
export const mostCharacters = 1_048_576

/**
 * Reads a screenplay. There is one to play whenever a film can be made of what was understood; `faults` has all that was
 * found, at most fifty, in the order of the text. It never throws, and the work it does is bounded whatever it is given.
 */
export function parseScreenplay(text: string): { screenplay?: Screenplay; faults: Fault[] } {
  if (text.length > mostCharacters) {
    const head = languageOf(linesOf(text.slice(0, 10_000)))
    return { faults: [{ line: 1, column: 1, message: wordsOf(head).tooLarge() }] }
  }
  const lines = linesOf(text)
  const reading = beginReading(lines, languageOf(lines))
  readTitlePage(reading)
  readBody(reading)
  if (lines.length > mostTextLines) stopReading(reading, spotOn(mostTextLines, 1), (words) => words.tooMuch(mostTextLines))
  if (reading.isStopped) return { faults: inOrder(reading.faults) }
  const elements = checkWhole(reading)
  const faults = inOrder(reading.faults)
  return reading.isStopped ? { faults } : { screenplay: screenplayFrom(reading, elements), faults }
}

function screenplayFrom(reading: Reading, elements: Screenplay['elements']): Screenplay {
  const { title, dilemma, language, secondsWished, cast, props, words } = reading
  return {
    title: title || words.untitled,
    ...(dilemma !== undefined && { dilemma }),
    language,
    ...(secondsWished !== undefined && { secondsWished }),
    cast,
    props,
    elements,
  }
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((one, other) => one.line - other.line || one.column - other.column)
}
