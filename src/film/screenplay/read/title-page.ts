import type { Language } from '#urls.ts'
import { fold, idFrom, isCapitals, isId, plain } from '../matching/fold.ts'
import { nearest } from '../matching/nearest.ts'
import { allWords } from '../words.ts'
import { readCasting } from './casting.ts'
import { tidy, writtenAt, type Written } from './lines.ts'
import { readProp } from './props.ts'
import { lineOf, report, spotOn, take, type Reading } from './reading.ts'
import { readRemark } from './remark.ts'

export type Key = 'title' | 'dilemma' | 'language' | 'duration' | 'cast' | 'props'

/** Reads the title page: keys at the edge of the line, what belongs under them indented. It leaves the reading at the first line of the film. */
export function readTitlePage(reading: Reading): void {
  const seen = new Set<Key>()
  let section: Key | undefined
  let hasBegun = false
  while (!reading.isStopped && (!hasBegun || goesOn(reading))) {
    const line = lineOf(reading)
    if (line === undefined) break
    const written = writtenAt(line, 0)
    const index = reading.next
    const isIndented = written.column > 1 && section !== undefined
    if (written.text === '') reading.next++
    else if (written.text.startsWith('/*')) readRemark(reading)
    else if (isIndented) readUnder(section, written)
    else {
      const colon = written.text.indexOf(':')
      if (colon < 1 || ownSigns.has(written.text[0] ?? '')) break
      const name = written.text.slice(0, colon).trim()
      const key = keyNamed(name)
      hasBegun = true
      if (key) open(key, name, writtenAt(line, written.column + colon))
      else if (isItem(name)) readUnder(section, written)
      else if (otherPrograms.has(fold(name))) keepAside(name, writtenAt(line, written.column + colon).text)
      else {
        report(reading, spotOn(index, written.column), (words) => words.unknownKey(name, nearest(name, Object.values(words.keys))))
        reading.next++
      }
    }
  }
  if (reading.title === '') report(reading, spotOn(0, 1), (words) => words.titleMissing())
  if (reading.cast.length === 0) report(reading, spotOn(0, 1), (words) => words.castMissing())

  function open(key: Key, name: string, value: Written): void {
    if (seen.has(key)) report(reading, spotOn(reading.next, 1), (words) => words.doubleKey(name))
    seen.add(key)
    section = key
    if (value.text === '') reading.next++
    else readUnder(key, value)
  }

  function readUnder(key: Key | undefined, written: Written): void {
    if (key === 'cast') readCasting(reading, written)
    else if (key === 'props') readProp(reading, written)
    else if (key) readValue(reading, key, written)
    reading.next++
  }

  function isItem(name: string): boolean {
    if (section === 'cast') return isCapitals(name)
    return section === 'props' && reading.lexicon.props.find(name) !== undefined
  }

  function keepAside(name: string, value: string): void {
    take(reading, { kind: 'remark', text: `${name}: ${value}`, at: spotOn(reading.next, 1) })
    reading.next++
  }
}

/** The language that the title page says, or that its keys are in. */
export function languageOf(lines: readonly string[]): Language {
  let guess: Language = 'da'
  for (const line of lines.slice(0, mostTitleLines)) {
    const colon = line.indexOf(':')
    if (colon < 1 || colon > longestKey) continue
    const key = fold(line.slice(0, colon))
    if (languageKeys.has(key)) return fold(line.slice(colon + 1)).startsWith('en') ? 'en' : 'da'
    if (englishKeys.has(key)) guess = 'en'
  }
  return guess
}

/** The key of the title page by its name in either language. */
export function keyNamed(name: string): Key | undefined {
  const folded = fold(name)
  return keys.find((key) => allWords.some((words) => fold(words.keys[key]) === folded))
}

function readValue(reading: Reading, key: Key, { text, column }: Written): void {
  const at = spotOn(reading.next, column)
  if (key === 'title') reading.title = plain(`${reading.title} ${text}`)
  if (key === 'dilemma') {
    if (isId(text)) reading.dilemma = text
    else report(reading, at, (words) => words.badDilemma(text, idFrom(text)))
  }
  if (key === 'language' && !languageNames.has(fold(text))) report(reading, at, (words) => words.unknownLanguage(text))
  if (key === 'duration') {
    const seconds = Number(text.split(' ')[0])
    if (Number.isInteger(seconds) && seconds >= 5 && seconds <= 900) reading.secondsWished = seconds
    else report(reading, at, (words) => words.badDuration(text))
  }
}

/** An empty line ends the title page, unless another of its keys follows. */
function goesOn(reading: Reading): boolean {
  let index = reading.next
  while (index < reading.lines.length && reading.lines[index]?.trim() === '') index++
  if (index === reading.next) return index < reading.lines.length
  const line = tidy(reading.lines[index] ?? '')
  const colon = line.indexOf(':')
  if (colon < 1 || colon > longestKey || keyNamed(line.slice(0, colon)) === undefined) return false
  reading.next = index
  return true
}

const keys: readonly Key[] = ['title', 'dilemma', 'language', 'duration', 'cast', 'props']
const languageKeys = new Set(['sprog', 'language'])
const englishKeys = new Set(['cast', 'duration', 'props'])
const languageNames = new Set(['da', 'dansk', 'danish', 'en', 'engelsk', 'english'])
/** What other screenplay programs write on a title page; it is kept as a remark. */
const otherPrograms = new Set(['credit', 'author', 'authors', 'source', 'draft date', 'date', 'contact', 'notes', 'copyright', 'forfatter', 'forfattere', 'revision', 'version'])
/** Signs that no key begins with: the film has begun. */
const ownSigns = new Set(['[', '#', '>', '.', '*', '(', '@', '!'])
const mostTitleLines = 200
const longestKey = 40
