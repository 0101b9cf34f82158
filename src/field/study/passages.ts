import type { Source } from './study.ts'

/** A stretch of a source, from `start` to before `end` in UTF-16 units, with the ids of its codes. */
export type Passage = { id: string; source: string; start: number; end: number; codes: readonly string[] }

/** A stretch of a text by itself. */
export type Range = { start: number; end: number }

/** Where a paragraph of a kept text begins and ends, without its line feed. */
export function paragraphsOf(text: string): (Range & { text: string })[] {
  let start = 0
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length, text: line }
    start = range.end + 1
    return range
  })
}

/** The stretch from one paragraph to another, both with it, counted from 0; undefined when there are none such. */
export function rangeOfParagraphs(text: string, from: number, to: number): Range | undefined {
  const paragraphs = paragraphsOf(text)
  const [first, last] = [paragraphs[from], paragraphs[to]]
  return first === undefined || last === undefined || to < from ? undefined : settleRange(text, first.start, last.end)
}

/**
 * A stretch that a person marked, without the space around it and without half a letter or half a mask at its ends;
 * undefined when nothing is left.
 */
export function settleRange(text: string, start: number, end: number): Range | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end > text.length || start >= end) return undefined
  const marked = text.slice(start, end)
  let from = start + (marked.length - marked.trimStart().length)
  let to = end - (marked.length - marked.trimEnd().length)
  if (from >= to) return undefined
  if (isInside(text, from)) from--
  if (isInside(text, to)) to++
  const [opened, closed] = [text.lastIndexOf('[', from - 1), text.indexOf(']', to)]
  if (opened >= 0 && from > 0 && isMask(text, opened, from)) from = opened
  if (closed >= 0 && isMask(text, text.lastIndexOf('[', to - 1), to)) to = closed + 1
  return { start: from, end: to }
}

/** What a passage says. */
export function textOf(source: Pick<Source, 'text'>, passage: Range): string {
  return source.text.slice(passage.start, passage.end)
}

/** The passages of a source in the order of the text; of two that begin together the longer comes first. */
export function passagesIn(source: string, passages: readonly Passage[]): Passage[] {
  return passages.filter((passage) => passage.source === source).toSorted((one, other) => one.start - other.start || other.end - one.end || one.id.localeCompare(other.id))
}

/** A text cut wherever a passage begins or ends; each piece has the ids of those that cover it, so that overlaps can be shown. */
export function piecesOf(text: string, passages: readonly Passage[]): (Range & { passages: string[] })[] {
  const events = passages.flatMap(({ id, start, end }) => (start < end ? [{ at: start, id, begins: true }, { at: end, id, begins: false }] : []))
  const cuts = [...new Set([0, text.length, ...events.map(({ at }) => at)])].filter((at) => at >= 0 && at <= text.length).toSorted((one, other) => one - other)
  const at = Map.groupBy(events, (event) => event.at)
  const covering = new Set<string>()
  return cuts.slice(0, -1).map((start, index) => {
    for (const { id, begins } of at.get(start) ?? []) if (begins) covering.add(id)
      else covering.delete(id)
    return { start, end: cuts[index + 1] ?? text.length, passages: [...covering] }
  })
}

function isInside(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

// A mask is short, on one line, and has no bracket in it.
function isMask(text: string, opened: number, at: number): boolean {
  if (opened < 0) return false
  const closed = text.indexOf(']', opened)
  return closed >= at && opened < at && closed - opened <= 40 && !/[\n[]/.test(text.slice(opened + 1, closed))
}
