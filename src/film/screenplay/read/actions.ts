import { isCapitals } from '../matching/fold.ts'
import { matchPattern, tokensOf, type Token } from '../matching/patterns.ts'
import type { Element } from '../screenplay.ts'
import type { Written } from './lines.ts'
import { reportPhrase } from './phrases.ts'
import { castNamed, nearestName, report, spotOn, take, type Reading } from './reading.ts'
import { targetOf } from './targets.ts'

/** Reads a line of what people do: one sentence or several, each beginning with a name. */
export function readActions(reading: Reading, line: Written): void {
  const text = withoutAsides(reading, line)
  let from = text.startsWith('!') ? 1 : 0
  for (let index = from; index <= text.length; index++) {
    const isEnd = index === text.length || ('.!'.includes(text[index] ?? ' ') && (text[index + 1] ?? ' ') === ' ')
    if (!isEnd) continue
    readSentence(reading, tokensOf(text.slice(from, index), line.column + from))
    from = index + 1
  }
}

function readSentence(reading: Reading, tokens: readonly Token[]): void {
  const [first] = tokens
  if (!first || reading.isStopped) return
  const length = lengthOfName(reading, tokens)
  const character = castNamed(reading, textOf(tokens.slice(0, length)))
  if (!character) return reportActor(reading, tokens, first)
  const at = spotOn(reading.next, first.column)
  const rest = tokens.slice(length)
  if (rest.length === 0) return report(reading, at, (words) => words.actionMissing(character.name))
  const match = matchPattern(rest, reading.lexicon.actions, (written, slot, id) => targetOf(reading, written, slot, id))
  if (!match) return reportPhrase(reading, rest, reading.lexicon.actions, (words) => words.unknownAction)
  const { what, where } = match.slots
  const element: Element = { kind: 'action', who: character.name, action: match.pattern.id, at }
  if (isTakingThePhone(reading, match.pattern)) return take(reading, { ...element, action: 'takes', what: { thing: 'phone' } })
  take(reading, { ...element, ...(what && { what }), ...(where && { where }) })
}

/** »tager telefonen« is to answer it; but where the title page has a loose one, and none rings, it is taken from where it lies. */
function isTakingThePhone(reading: Reading, { id, text }: { id: string; text: string }): boolean {
  const isSaidOtherwise = text === reading.lexicon.actions.find((pattern) => pattern.id === id)?.text
  return id === 'picks-up' && reading.hasPhone && !isSaidOtherwise && !isRinging(reading.elements)
}

/** Whether a phone has rung in this scene, and nobody has answered it yet. */
function isRinging(elements: readonly Element[]): boolean {
  const last = elements.findLast((element) => element.kind === 'scene' || isAnswer(element) || isRing(element))
  return last !== undefined && isRing(last)
}

function isRing(element: Element): boolean {
  return element.kind === 'sound' && (element.sound === 'phone-rings' || element.sound === 'phone-buzzes')
}

function isAnswer(element: Element): boolean {
  return element.kind === 'action' && element.action === 'picks-up'
}

/** How many of the first words are the name of somebody in the cast; the longest name wins. */
function lengthOfName(reading: Reading, tokens: readonly Token[]): number {
  for (let length = Math.min(4, tokens.length); length > 0; length--) if (castNamed(reading, textOf(tokens.slice(0, length)))) return length
  return 0
}

function reportActor(reading: Reading, tokens: readonly Token[], first: Token): void {
  const at = spotOn(reading.next, first.column)
  const spoken = first.text.endsWith(':') ? first.text.slice(0, -1) : undefined
  if (spoken !== undefined && (castNamed(reading, spoken) || isCapitals(spoken))) return report(reading, at, (words) => words.speechAside(spoken.slice(0, 40)))
  const capitals = tokens.findIndex((token) => !isCapitals(token.text))
  const name = textOf(tokens.slice(0, Math.min(capitals < 0 ? 1 : capitals, 4))).slice(0, 40)
  if (name === '') return report(reading, at, (words) => words.actionNeedsName(first.text.slice(0, 40)))
  if (reading.unknownNames.has(name)) return
  reading.unknownNames.add(name)
  report(reading, at, (words) => words.unknownActor(name, nearestName(reading, name)))
}

/** The line up to a note or a remark, which stand on lines of their own. */
function withoutAsides(reading: Reading, { text, column }: Written): string {
  const note = text.indexOf('[[')
  const remark = text.indexOf('/*')
  if (note >= 0) report(reading, spotOn(reading.next, column + note), (words) => words.noteAside())
  if (remark >= 0) report(reading, spotOn(reading.next, column + remark), (words) => words.remarkAside())
  return text.slice(0, Math.min(note < 0 ? text.length : note, remark < 0 ? text.length : remark))
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}
