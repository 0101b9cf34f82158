import type { Language } from '#urls.ts'
import type { Character, Element, Fault, PropNote, Spot } from '../screenplay.ts'
import type { PlaceId, TimeId } from '../vocabulary/index.ts'
import { lexicons, type Lexicon } from '../matching/lexicon.ts'
import { fold } from '../matching/fold.ts'
import { nearest } from '../matching/nearest.ts'
import type { ScreenplayWords } from '../words.da.ts'
import { wordsOf } from '../words.ts'
import { tidy } from './lines.ts'

/** Where the reading of one screenplay has come to, and what it has found. */
export type Reading = {
  language: Language
  words: ScreenplayWords
  lexicon: Lexicon
  lines: readonly string[]
  /** The index of the line that is read next. */
  next: number
  title: string
  dilemma?: string
  secondsWished?: number
  cast: Character[]
  castByName: Map<string, Character>
  props: PropNote[]
  /** Whether the title page has a loose phone, so that »telefonen« is that one. */
  hasPhone: boolean
  elements: Element[]
  /** The scene that is being read. */
  place?: PlaceId
  time?: TimeId
  linesOfDialogue: number
  unknownNames: Set<string>
  faults: Fault[]
  /** Set where a film cannot be made of the rest. */
  isStopped: boolean
}

export const mostFaults = 50
export const mostLinesOfDialogue = 500
export const mostElements = 2000
export const longestCaption = 200
export const longestLine = 2000

/** Begins to read. */
export function beginReading(lines: readonly string[], language: Language): Reading {
  return {
    language,
    words: wordsOf(language),
    lexicon: lexicons[language],
    lines,
    next: 0,
    title: '',
    cast: [],
    castByName: new Map(),
    props: [],
    hasPhone: false,
    elements: [],
    linesOfDialogue: 0,
    unknownNames: new Set(),
    faults: [],
    isStopped: false,
  }
}

/** The line that is read next, with plain spaces and no longer than is read; nothing at the end. */
export function lineOf(reading: Reading, index = reading.next): string | undefined {
  const line = reading.lines[index]
  return line === undefined ? undefined : tidy(line.slice(0, longestLine + 1))
}

/** The spot of a column on a line. */
export function spotOn(index: number, column: number): Spot {
  return { line: index + 1, column }
}

/** Notes a fault; the sentence is made only while there is room for more. The fiftieth ends the reading. */
export function report(reading: Reading, at: Spot, sentence: (words: ScreenplayWords) => string): void {
  if (reading.faults.length < mostFaults) reading.faults.push({ ...at, message: sentence(reading.words) })
  if (reading.faults.length >= mostFaults) reading.isStopped = true
}

/** Takes an element into the screenplay; too many end the reading. */
export function take(reading: Reading, element: Element): void {
  if (element.kind === 'line' && ++reading.linesOfDialogue > mostLinesOfDialogue) return stopReading(reading, element.at, (words) => words.tooManyLines(mostLinesOfDialogue))
  if (reading.elements.length >= mostElements) return stopReading(reading, element.at, (words) => words.tooMuch(mostElements))
  reading.elements.push(element)
}

/** Somebody of the cast by name, without regard to capitals. */
export function castNamed(reading: Reading, name: string): Character | undefined {
  return reading.castByName.get(fold(name))
}

/** The name of the cast that was most likely meant. */
export function nearestName(reading: Reading, name: string): string | undefined {
  return nearest(name, reading.cast.map((character) => character.name))
}

/** Ends the reading with a fault: of what follows no film can be made. */
export function stopReading(reading: Reading, at: Spot, sentence: (words: ScreenplayWords) => string): void {
  if (!reading.isStopped) report(reading, at, sentence)
  reading.isStopped = true
}
