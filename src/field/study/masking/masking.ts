import type { Paragraph } from '../importing/imported.ts'
import { clean } from '../importing/letters.ts'
import type { Passage, Range } from '../passages.ts'
import { findsIn, maskFinds, maskOf, type Find, type Masking } from './finds.ts'
import { replaceNames, voicesOf } from './voices.ts'

/** A text with its sure finds masked, and those that a person must be asked about, over this text. */
export type Prepared = { text: string; doubts: Find[]; masked: number }

/** What the kept text calls whoever speaks under a name, and a name that two of them share. */
export type Voices = { speaker: (number: number) => string; shared: string }

/**
 * The text of what came in, one paragraph a line, with neither the speakers' names nor anything that surely is personal
 * data. It is not kept yet: `settleText` does the rest when the doubts are answered.
 */
export function prepareSource(paragraphs: readonly Paragraph[], masking: Masking, { speaker: nameOf, shared }: Voices): Prepared {
  const voices = voicesOf(paragraphs, nameOf)
  const lines = paragraphs.map(({ speaker, time, text }) => {
    const who = speaker === undefined ? '' : `${voices.get(speaker) ?? shared}: `
    return `${time === undefined ? '' : `${time} `}${who}${replaceNames(text, voices, shared)}`
  })
  return prepareText(lines.join('\n'), masking)
}

/** A text that somebody typed (a title, a memo, an observation) with its sure finds masked. */
export function prepareText(text: string, { detect, label }: Masking): Prepared {
  let [current, masked] = [clean(text), 0]
  // What was masked can change what is seen beside it, so the text is looked at until it holds still.
  for (let round = 0; round < mostRounds; round++) {
    const finds = findsIn(current, detect)
    const sure = finds.filter((find) => find.sure)
    if (sure.length === 0) return { text: current, doubts: finds, masked }
    current = maskFinds(current, sure, label)
    masked += sure.length
  }
  return { text: current, doubts: findsIn(current, detect).map((find) => ({ ...find, sure: false })), masked }
}

const mostRounds = 4

/**
 * The text that may be kept: all doubts are masked but those whose numbers stand in `staying`. Run it over the text that
 * came back from the person, since it finds everything anew; the numbers are those of `prepareText` over the same text.
 */
export function settleText(text: string, staying: ReadonlySet<number>, masking: Masking): { text: string; masked: number } {
  const prepared = prepareText(text, masking)
  const hidden = prepared.doubts.filter((_, index) => !staying.has(index))
  return { text: maskFinds(prepared.text, hidden, masking.label), masked: prepared.masked + hidden.length }
}

/** Hides a stretch of a kept text that should not have been kept. Passages move with it, and their words with them. */
export function hideIn(text: string, passages: readonly Passage[], range: Range, label: string): { text: string; passages: Passage[] } {
  const mask = maskOf(label) + '\n'.repeat(text.slice(range.start, range.end).split('\n').length - 1)
  const moved = (at: number, isEnd: boolean) => (at <= range.start ? at : at >= range.end ? at + mask.length - (range.end - range.start) : range.start + (isEnd ? mask.length : 0))
  return {
    text: text.slice(0, range.start) + mask + text.slice(range.end),
    passages: passages.map((passage) => ({ ...passage, start: moved(passage.start, false), end: moved(passage.end, true) })),
  }
}
