import { formatScreenplay, type Character, type Element, type Screenplay } from '../../../src/film/screenplay/index.ts'
import { wordsOf } from '../../../src/film/screenplay/words.ts'

/** A change of a text: what stands from one offset to another gives way to something else. */
export type Edit = { from: number; to: number; insert: string }

/** The text after some edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.toSorted((one, other) => other.from - one.from).reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text)
}

/** The lines of an element, counted from 1: from its own up to the next one, without the air between. Things in one note share its lines. */
export function blockOf(text: string, { elements }: Screenplay, element: Element): { first: number; last: number } {
  const lines = text.split('\n')
  const first = element.at.line
  const next = Math.min(lines.length + 1, ...elements.map(({ at }) => at.line).filter((line) => line > first))
  let last = next - 1
  while (last > first && (lines[last - 1] ?? '').trim() === '') last--
  return { first, last }
}

/**
 * Writes so many seconds of quiet after an element: a pause that stands there is changed, and one of almost nothing is
 * taken away. `undefined` when nothing would change.
 */
export function pauseAfter(text: string, screenplay: Screenplay, element: Element, seconds: number): Edit | undefined {
  const { last } = blockOf(text, screenplay, element)
  const rounded = Math.min(30, Math.round(seconds * 2) / 2)
  const next = screenplay.elements.find(({ at }) => at.line > last)
  const known = next?.kind === 'pause' ? next : undefined
  const note = `[[${wordsOf(screenplay.language).notes.pause}: ${screenplay.language === 'da' ? String(rounded).replace('.', ',') : rounded}]]`
  if (known !== undefined) {
    if (Math.abs(known.seconds - rounded) < 0.05) return undefined
    const block = blockOf(text, screenplay, known)
    const from = rounded < 0.2 ? offsetOf(text, last) + lineAt(text, last).length : offsetOf(text, block.first)
    return { from, to: offsetOf(text, block.last) + lineAt(text, block.last).length, insert: rounded < 0.2 ? '' : note }
  }
  if (rounded < 0.2) return undefined
  const at = offsetOf(text, last) + lineAt(text, last).length
  return { from: at, to: at, insert: `\n\n${note}` }
}

/** Moves an element so that it stands before another, or last. What it shares a note with moves along. */
export function moveBefore(text: string, screenplay: Screenplay, element: Element, before: Element | undefined): Edit[] {
  const { first, last } = blockOf(text, screenplay, element)
  const target = before?.at.line ?? text.split('\n').length + 1
  if (target >= first && target <= last + 1) return []
  const nextLine = screenplay.elements.find(({ at }) => at.line > last)?.at.line
  if (target === nextLine) return []
  const block = text.split('\n').slice(first - 1, last).join('\n')
  const from = offsetOf(text, first)
  const to = nextLine === undefined ? text.length : offsetOf(text, nextLine)
  const end = text.length
  if (before === undefined) return [{ from, to, insert: '' }, { from: end, to: end, insert: `${text.endsWith('\n') ? '' : '\n'}\n${block}\n` }]
  const at = offsetOf(text, target)
  return [{ from, to, insert: '' }, { from: at, to: at, insert: `${block}\n\n` }]
}

/** Writes how somebody of the cast looks: their casting line as the formatter writes it, or a new one under the last. */
export function writeCasting(text: string, screenplay: Screenplay, character: Character): Edit | undefined {
  const known = screenplay.cast.find(({ name }) => name === character.name)
  const cast = known === undefined ? [...screenplay.cast, character] : screenplay.cast.map((each) => (each === known ? { ...character, name: known.name } : each))
  const written = formatScreenplay({ ...screenplay, cast, props: [], elements: [] }).split('\n').find((line) => line.startsWith(`    ${character.name}: `))
  if (written === undefined) return undefined
  const line = known?.at.line ?? screenplay.cast.at(-1)?.at.line
  if (line === undefined) return undefined
  const end = offsetOf(text, line) + lineAt(text, line).length
  return known === undefined ? { from: end, to: end, insert: `\n${written}` } : { from: offsetOf(text, line), to: end, insert: written }
}

/** The smallest edit that makes one text of another. */
export function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

/** Where a line begins, counted from 1. */
export function offsetOf(text: string, line: number): number {
  let at = 0
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}

function lineAt(text: string, line: number): string {
  const from = offsetOf(text, line)
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}
