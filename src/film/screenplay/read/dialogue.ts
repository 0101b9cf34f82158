import { fold, isCapitals, plain } from '../matching/fold.ts'
import type { MoodId } from '../vocabulary/index.ts'
import { allWords } from '../words.ts'
import { isName } from './casting.ts'
import { writtenAt, type Written } from './lines.ts'
import { castNamed, lineOf, longestCaption, longestLine, nearestName, report, spotOn, take, type Reading } from './reading.ts'
import { isHeading } from './scene.ts'

/** The line over a line of dialogue. */
export type Speaker = Written & { name: string; extension?: Written }

/** Who speaks, when the next line is a name over something said: in capitals, or a name of the cast however it is written. */
export function speakerOn(reading: Reading): Speaker | undefined {
  const line = lineOf(reading) ?? ''
  const { text, column } = writtenAt(line, 0)
  if (text.length > longestSpeaker) return undefined
  const bracket = text.endsWith(')') ? text.indexOf('(') : -1
  const from = text.startsWith('@') ? 1 : 0
  const name = writtenAt(text, from, bracket < 0 ? undefined : bracket).text.replace(/:$/, '')
  const isSpeaker = isCapitals(name) || from === 1 || (castNamed(reading, name) && hasMore(reading))
  if (!isSpeaker || !isName(name.toUpperCase()) || isHeading(text)) return undefined
  const extension = bracket < 0 ? undefined : writtenAt(text, bracket + 1, text.length - 1)
  return { text, column, name, ...(extension && { extension: { ...extension, column: column + extension.column - 1 } }) }
}

/** Reads who speaks, how, and what is said, up to an empty line or a note. A mood further down begins another line of the same speaker. */
export function readDialogue(reading: Reading, speaker: Speaker): void {
  const name = plain(speaker.name).toUpperCase()
  const at = spotOn(reading.next, speaker.column)
  const character = castNamed(reading, name)
  const onPhone = readExtension(reading, speaker.extension)
  if (!character) reportUnknown(reading, name, at)
  else if (!isCapitals(speaker.name)) report(reading, at, (words) => words.speakerCapitals(name))
  if (/:($| *\()/.test(speaker.text)) report(reading, at, (words) => words.speechAside(name))
  reading.next++

  let mood: MoodId | undefined
  let said: string[] = []
  let begins = at
  let hasSaid = false
  for (let written = textLine(reading); written; written = textLine(reading)) {
    const isMood = written.text.startsWith('(') && written.text.endsWith(')')
    if (isMood) {
      if (said.length > 0) begins = finish(spotOn(reading.next, written.column))
      mood = readMood(reading, written)
    } else said.push(spoken(reading, written))
    reading.next++
  }
  finish(begins)
  if (!hasSaid && character) report(reading, at, (words) => words.nothingSaid(name))

  function finish(next: { line: number; column: number }): { line: number; column: number } {
    const text = plain(said.join(' '))
    said = []
    if (text === '') return next
    hasSaid = true
    if (text.length > longestCaption) report(reading, begins, (words) => words.captionTooLong(text.length, longestCaption))
    if (character) take(reading, { kind: 'line', who: character.name, onPhone, ...(mood && { mood }), text, at: begins })
    return next
  }
}

/** The next line of what is said; nothing where it ends. */
function textLine(reading: Reading): Written | undefined {
  const line = reading.isStopped ? undefined : lineOf(reading)
  if (line === undefined) return undefined
  const written = writtenAt(line, 0)
  return written.text === '' || written.text.startsWith('[[') || written.text.startsWith('/*') ? undefined : written
}

/** What is said on a line; a note or a remark in the middle of it is asked to stand by itself. */
function spoken(reading: Reading, { text, column }: Written): string {
  const note = text.indexOf('[[')
  const remark = text.indexOf('/*')
  if (note >= 0) report(reading, spotOn(reading.next, column + note), (words) => words.noteAside())
  if (remark >= 0) report(reading, spotOn(reading.next, column + remark), (words) => words.remarkAside())
  const end = Math.min(note < 0 ? text.length : note, remark < 0 ? text.length : remark, longestLine)
  return text.slice(0, end)
}

function readMood(reading: Reading, { text, column }: Written): MoodId | undefined {
  const inner = writtenAt(text, 1, text.length - 1)
  const mood = reading.lexicon.moods.find(inner.text)
  if (!mood) report(reading, spotOn(reading.next, column + inner.column - 1), (words) => words.unknownMood(inner.text.slice(0, longestSpeaker), reading.lexicon.moods.nearest(inner.text)))
  return mood
}

function readExtension(reading: Reading, extension: Written | undefined): boolean {
  if (!extension) return false
  if (allWords.some((words) => fold(words.onPhone) === fold(extension.text))) return true
  report(reading, spotOn(reading.next, extension.column), (words) => words.unknownExtension(extension.text))
  return false
}

/** An unknown speaker is said once, not at each of their lines. */
function reportUnknown(reading: Reading, name: string, at: { line: number; column: number }): void {
  if (reading.unknownNames.has(name)) return
  reading.unknownNames.add(name)
  const dash = name.lastIndexOf(' - ')
  if (dash > 0 && reading.lexicon.times.find(name.slice(dash + 3))) return report(reading, at, (words) => words.headingOpen(name))
  report(reading, at, (words) => words.unknownSpeaker(name, nearestName(reading, name)))
}

function hasMore(reading: Reading): boolean {
  return (reading.lines[reading.next + 1] ?? '').trim() !== ''
}

const longestSpeaker = 80
