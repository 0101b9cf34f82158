import { idFrom, isId, plain } from '../matching/fold.ts'
import type { Choice, Spot } from '../screenplay.ts'
import { writtenAt } from './lines.ts'
import { lineOf, report, spotOn, take, type Reading } from './reading.ts'

export const fewestChoices = 2
export const mostChoices = 6

/** Reads the answers under a stop; there may be empty lines between them. The reading is left on the stop's last line. */
export function readStop(reading: Reading, question: string, at: Spot): void {
  const choices: Choice[] = []
  let last = reading.next
  let count = 0
  for (let index = last + 1; index < reading.lines.length && !reading.isStopped; index++) {
    const line = lineOf(reading, index) ?? ''
    if (line.trim() === '') continue
    if (!line.trimStart().startsWith('*')) break
    last = index
    const choice = ++count > mostChoices ? undefined : readChoice(reading, line, index)
    if (choice) choices.push(choice)
  }
  if (count < fewestChoices) report(reading, at, (words) => words.tooFewChoices(count))
  if (count > mostChoices) report(reading, at, (words) => words.tooManyChoices(count, mostChoices))
  take(reading, { kind: 'stop', question, choices, at })
  reading.next = last
}

function readChoice(reading: Reading, line: string, index: number): Choice | undefined {
  const star = line.indexOf('*')
  const at = spotOn(index, star + 1)
  const arrow = arrows.map((text) => ({ text, from: line.lastIndexOf(text) })).sort((one, other) => other.from - one.from)[0]
  if (!arrow || arrow.from < 0) {
    report(reading, at, (words) => words.choiceOpen())
    return undefined
  }
  const text = plain(line.slice(star + 1, arrow.from))
  const to = writtenAt(line, arrow.from + arrow.text.length)
  const id = to.text.replace(/^#|#$/g, '')
  if (id === '') report(reading, at, (words) => words.choiceOpen())
  else if (!isId(id)) report(reading, spotOn(index, to.column), (words) => words.badId(id.slice(0, 60), idFrom(id)))
  else if (text === '') report(reading, at, (words) => words.choiceEmpty())
  else return { text, to: id, at }
  return undefined
}

const arrows = ['->', '→', '–>', '=>']
