import { accept, type Imported, type Note, type Paragraph } from './imported.ts'
import { clean, oneLine } from './letters.ts'
import { beginsWithLabel, findSpeakers } from './speakers.ts'

/** Takes in text as it was pasted or stood in a file: a line is a paragraph, unless the lines were broken to a width. */
export function importText(text: string, notes: readonly Note[] = []): Imported {
  const lines = clean(text).split('\n').map((line) => line.trim())
  const isBroken = isBrokenToWidth(lines)
  const paragraphs = (isBroken ? joined(lines) : lines).map((line): Paragraph => ({ kind: 'text', speaker: undefined, time: undefined, text: oneLine(line) }))
  return accept(findSpeakers(paragraphs), isBroken ? [...notes, { kind: 'joined-lines' }] : notes)
}

const narrow = 90

// An e-mail or an old program breaks every line before the same column; then only an empty line ends a paragraph.
function isBrokenToWidth(lines: readonly string[]): boolean {
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
  if (followed.length < 4 || lines.some((line) => line.length > narrow)) return false
  return followed.filter((line) => line.length > narrow / 2 && !/[.?!:]$/.test(line)).length > followed.length * 0.6
}

function joined(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines) {
    if (isOpen && line !== '' && !beginsWithLabel(line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`)
    else if (line !== '') paragraphs.push(line)
    isOpen = line !== ''
  }
  return paragraphs
}
