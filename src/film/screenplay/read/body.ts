import type { Spot } from '../screenplay.ts'
import { readActions } from './actions.ts'
import { readDialogue, speakerOn } from './dialogue.ts'
import { writtenAt } from './lines.ts'
import { readNotes } from './notes.ts'
import { lineOf, longestLine, report, spotOn, take, type Reading } from './reading.ts'
import { readRemark } from './remark.ts'
import { isHeading, readHeading } from './scene.ts'
import { plain } from '../matching/fold.ts'

/** Reads the film itself, line by line, after the title page. */
export function readBody(reading: Reading): void {
  while (!reading.isStopped && reading.next < reading.lines.length) {
    if (reading.lines[reading.next]?.trim() === '') reading.next++
    else readElement(reading)
  }
}

function readElement(reading: Reading): void {
  const line = lineOf(reading) ?? ''
  const { text, column } = writtenAt(line, 0)
  const at = spotOn(reading.next, column)
  const speaker = speakerOn(reading)
  if (text.startsWith('/*')) readRemark(reading)
  else if (line.length > longestLine) skip(reading, () => report(reading, at, (words) => words.longLine()))
  else if (text.startsWith('[[')) readNotes(reading)
  else if (text.startsWith('#')) skip(reading, () => readChapter(reading, text, at))
  else if (text.startsWith('>')) skip(reading, () => readText(reading, text, at))
  else if (text.startsWith('*')) skip(reading, () => report(reading, at, (words) => words.choiceAside()))
  else if (isHeading(text)) skip(reading, () => readHeading(reading, { text, column }))
  else if (speaker) readDialogue(reading, speaker)
  else skip(reading, () => readActions(reading, { text, column }))
}

/** Does what there is to do with one line, and goes on to the next. */
function skip(reading: Reading, read: () => void): void {
  read()
  reading.next++
}

function readChapter(reading: Reading, text: string, at: Spot): void {
  const title = plain(text.slice(text.length - text.replace(/^#+/, '').length))
  if (title === '') report(reading, at, (words) => words.chapterEmpty())
  else take(reading, { kind: 'chapter', title, at })
}

function readText(reading: Reading, text: string, at: Spot): void {
  const shown = plain(text.endsWith('<') ? text.slice(1, -1) : text.slice(1))
  if (!text.endsWith('<') || text.length < 2) report(reading, at, (words) => words.textOpen())
  else if (shown === '') report(reading, at, (words) => words.textEmpty())
  if (shown !== '') take(reading, { kind: 'text', text: shown, at })
}
