import { fold, plain } from '../matching/fold.ts'
import { nearest } from '../matching/nearest.ts'
import { matchPattern, tokensOf } from '../matching/patterns.ts'
import type { Spot } from '../screenplay.ts'
import { allWords } from '../words.ts'
import { listOf, writtenAt, type Written } from './lines.ts'
import { reportPhrase } from './phrases.ts'
import { lineOf, report, spotOn, take, type Reading } from './reading.ts'
import { readStop } from './stop.ts'
import { targetOf } from './targets.ts'

export type NoteKey = 'camera' | 'sound' | 'weather' | 'description' | 'pause' | 'stop'

/** Reads the notes that a line begins with: `[[KAMERA: total]]`, perhaps over several lines, perhaps several on a line. */
export function readNotes(reading: Reading): void {
  for (let from = writtenAt(lineOf(reading) ?? '', 0).column - 1; ; ) {
    const begins = spotOn(reading.next, from + 1)
    const inner = readInner(reading, from)
    if (!inner) {
      report(reading, begins, (words) => words.noteOpen())
      reading.next++
      return
    }
    const line = reading.next
    const after = writtenAt(lineOf(reading) ?? '', inner.next)
    readNote(reading, inner.written, begins)
    const isMore = after.text.startsWith('[[') && reading.next === line && !reading.isStopped
    if (!isMore) {
      if (after.text !== '') report(reading, spotOn(line, after.column), (words) => words.noteAside())
      reading.next++
      return
    }
    from = after.column - 1
  }
}

/** The note called so, in either language. */
export function noteNamed(name: string): NoteKey | undefined {
  const folded = fold(name)
  return noteKeys.find((key) => allWords.some((words) => fold(words.notes[key]) === folded))
}

function readInner(reading: Reading, from: number): { written: Written; next: number } | undefined {
  const line = lineOf(reading) ?? ''
  const end = line.indexOf(']]', from + 2)
  if (end >= 0) return { written: writtenAt(line, from + 2, end), next: end + 2 }
  const pieces = [line.slice(from + 2)]
  for (let index = reading.next + 1; ; index++) {
    const more = lineOf(reading, index)
    if (more === undefined || more.trim() === '' || more.trimStart().startsWith('[[')) return undefined
    const close = more.indexOf(']]')
    pieces.push(close < 0 ? more : more.slice(0, close))
    if (close < 0) continue
    reading.next = index
    return { written: { text: plain(pieces.join(' ')), column: 1 }, next: close + 2 }
  }
}

function readNote(reading: Reading, { text, column }: Written, begins: Spot): void {
  const colon = text.indexOf(':')
  const name = (colon < 0 ? text : text.slice(0, colon)).trim().slice(0, 40)
  const key = noteNamed(name)
  if (!key || colon < 0) {
    const near = key ? reading.words.notes[key] : nearest(name, Object.values(reading.words.notes))
    return report(reading, { ...begins, column: begins.column + 2 }, (words) => words.unknownNote(name, near && `${near}:`))
  }
  const inner = writtenAt(text, colon + 1)
  const value: Written = { text: plain(inner.text), column: column + inner.column - 1 }
  if (value.text === '') return report(reading, begins, (words) => words.noteEmpty(words.notes[key]))
  if (key === 'stop') return readStop(reading, value.text, begins)
  readValue(reading, key, value, begins)
}

function readValue(reading: Reading, key: Exclude<NoteKey, 'stop'>, value: Written, begins: Spot): void {
  const at = { line: reading.next + 1, column: value.column }
  const { sounds, weathers, shots } = reading.lexicon
  if (key === 'description') take(reading, { kind: 'description', text: value.text, at: begins })
  if (key === 'pause') {
    const seconds = Number(value.text.replace(',', '.').split(' ')[0])
    if (seconds >= 0.2 && seconds <= 30) take(reading, { kind: 'pause', seconds, at: begins })
    else report(reading, at, (words) => words.badPause(value.text.slice(0, 40)))
  }
  if (key === 'weather') {
    const weather = weathers.find(value.text)
    if (weather) take(reading, { kind: 'weather', weather, at: begins })
    else report(reading, at, (words) => words.unknownWeather(value.text.slice(0, 40), weathers.nearest(value.text)))
  }
  if (key === 'sound') {
    for (const { text, column } of listOf(value)) {
      const sound = sounds.find(text)
      if (sound) take(reading, { kind: 'sound', sound, at: { line: at.line, column } })
      else report(reading, { line: at.line, column }, (words) => words.unknownSound(text.slice(0, 40), sounds.nearest(text)))
    }
  }
  if (key === 'camera') {
    const tokens = tokensOf(value.text, value.column)
    const match = matchPattern(tokens, shots, (written, slot) => targetOf(reading, written, slot))
    if (!match) return reportPhrase(reading, tokens, shots, (words) => words.unknownShot)
    take(reading, { kind: 'camera', shot: match.pattern.id, ...(match.slots.on && { on: match.slots.on }), at: begins })
  }
}

const noteKeys: readonly NoteKey[] = ['camera', 'sound', 'weather', 'description', 'pause', 'stop']
