import { linesOf, tidy } from '../read/lines.ts'
import { noteNamed } from '../read/notes.ts'
import { castNamed, type Reading } from '../read/reading.ts'
import { isHeading } from '../read/scene.ts'
import { fold } from '../matching/fold.ts'
import { phrasesFrom } from './phrases.ts'
import { goingOn, lastPiece, together, type Suggestions } from './suggestion.ts'

/** What can be written in the film itself; `before` are the lines up to here, the last one the one that is being written. */
export function inFilm(reading: Reading, before: readonly string[], written: string, text: string): Suggestions {
  const line = tidy(written)
  const begins = line.length - line.trimStart().length
  const inner = line.trimStart()
  const above = tidy(before.at(-2) ?? '').trim()
  const { words, lexicon } = reading
  if (inner.startsWith('[[')) return inNote(reading, line, line.lastIndexOf('[[') + 2)
  if (inner.startsWith('*')) return afterArrow(reading, line, text)
  if (inner.startsWith('(')) return goingOn(inner.slice(1), begins + 1, lexicon.moods.words.map((mood) => mood.text), words.kinds.mood)
  if (isHeading(inner)) return inHeading(reading, line, inner)
  const bracket = line.lastIndexOf('(')
  if (bracket > 0 && castNamed(reading, line.slice(0, bracket))) return goingOn(line.slice(bracket + 1), bracket + 1, [`${words.onPhone})`], words.kinds.name)
  const isSaid = above !== '' && isUnderSpeaker(reading, before)
  return isSaid ? { from: line.length, words: [] } : atAction(reading, line, begins)
}

function inNote({ words, lexicon, cast }: Reading, line: string, from: number): Suggestions {
  const colon = line.indexOf(':', from)
  if (colon < 0) return goingOn(line.slice(from), from, Object.values(words.notes).map((name) => `${name}: `), words.kinds.note)
  const key = noteNamed(line.slice(from, colon))
  const value = line.slice(colon + 1).trimStart()
  const begins = line.length - value.length
  if (key === 'weather') return goingOn(value, begins, lexicon.weathers.words.map(({ text }) => text), words.kinds.weather)
  if (key === 'sound') {
    const piece = lastPiece(line, colon + 1)
    return goingOn(piece.written, piece.from, lexicon.sounds.words.map(({ text }) => text), words.kinds.sound)
  }
  if (key !== 'camera') return { from: line.length, words: [] }
  const targets = [...cast.map(({ name }) => name), ...lexicon.things.words.map(({ text }) => text)]
  return goingOn('', begins, phrasesFrom(value, lexicon.shots, targets), words.kinds.camera)
}

function afterArrow({ words }: Reading, line: string, text: string): Suggestions {
  const arrow = line.lastIndexOf('->')
  if (arrow < 0) return { from: line.length, words: [] }
  const written = line.slice(arrow + 2).trimStart()
  return goingOn(written, line.length - written.length, idsIn(text), words.kinds.id)
}

function inHeading({ words, lexicon }: Reading, line: string, inner: string): Suggestions {
  const dash = Math.max(line.lastIndexOf(' - '), line.lastIndexOf(' – '))
  const from = dash >= 0 ? dash + 3 : line.length - inner.length + inner.indexOf('.', 1) + 1
  const written = line.slice(from).trimStart()
  const list = dash >= 0 ? lexicon.times : lexicon.places
  return goingOn(written, line.length - written.length, list.words.map(({ text }) => text.toUpperCase()), dash >= 0 ? words.kinds.time : words.kinds.place)
}

/** At the beginning of a sentence come names and headings, after a name what somebody can do. */
function atAction({ words, lexicon, cast }: Reading, line: string, lineBegins: number): Suggestions {
  const sentence = line.lastIndexOf('. ')
  const begins = sentence < 0 ? lineBegins : sentence + 2
  const written = line.slice(begins)
  const names = cast.map(({ name }) => name)
  const name = names.filter((each) => fold(`${written}|`).startsWith(`${fold(each)} `)).sort((one, other) => other.length - one.length)[0]
  if (name === undefined) {
    const people = goingOn(written, begins, names, words.kinds.name)
    if (sentence >= 0) return people
    const headings = [`${words.inside}. `, `${words.outside}. `]
    return together(people, goingOn(written, begins, headings, words.kinds.heading), goingOn(written, begins, Object.values(words.notes).map((note) => `[[${note}: `), words.kinds.note))
  }
  const done = written.slice(name.length).trimStart()
  const targets = [...names, ...lexicon.things.words.map(({ text }) => text)]
  return goingOn('', line.length - done.length, phrasesFrom(done, lexicon.actions, targets), words.kinds.action)
}

/** Whether the line that is being written is one that somebody says. */
function isUnderSpeaker(reading: Reading, before: readonly string[]): boolean {
  for (let index = before.length - 2; index >= 0; index--) {
    const line = tidy(before[index] ?? '').trim()
    if (line === '') return false
    if (castNamed(reading, line.split('(')[0] ?? '')) return tidy(before[index - 1] ?? '').trim() === ''
  }
  return false
}

/** The ids that scenes have, in the order of the text. */
function idsIn(text: string): string[] {
  return linesOf(text).flatMap((line) => {
    const from = line.indexOf('#', 1)
    const to = line.lastIndexOf('#')
    return from > 0 && to > from && isHeading(line.trimStart()) ? [line.slice(from + 1, to)] : []
  })
}
