import type { Paragraph } from './imported.ts'

// A label is one to four short words that begin with a capital or a digit, then a colon: »Mette H.:«, »Interviewer 1:«.
const label = /^((?:\p{Lu}|\d)[\p{L}\d.'’-]{0,24}(?: [\p{L}\d.'’-]{1,24}){0,3}): ?(?=\S)/u

/**
 * Lifts »Navn: « at the beginning of paragraphs out as their speaker. A label counts only when two paragraphs or more begin
 * with it, so that »Eksempel: « in a text is not somebody who speaks.
 */
export function findSpeakers(paragraphs: readonly Paragraph[]): Paragraph[] {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const found = labelOf(paragraph)
    if (found !== undefined) counts.set(found.speaker, (counts.get(found.speaker) ?? 0) + 1)
  }
  return paragraphs.map((paragraph) => {
    const found = labelOf(paragraph)
    return found === undefined || (counts.get(found.speaker) ?? 0) < 2 ? paragraph : { ...paragraph, ...found }
  })
}

/** The labels of a kept text: those that two paragraphs or more begin with, each with its colon. */
export function labelsIn(lines: readonly string[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const line of lines) {
    const found = label.exec(line)?.[0]
    if (found !== undefined) (once.has(found) ? again : once).add(found)
  }
  return again
}

/** Whether a line begins as what somebody says begins. */
export function beginsWithLabel(line: string): boolean {
  return label.test(line)
}

function labelOf({ kind, speaker, text }: Paragraph): { speaker: string; text: string } | undefined {
  if (kind !== 'text' || speaker !== undefined) return undefined
  const [all, name] = label.exec(text) ?? []
  return all === undefined || name === undefined ? undefined : { speaker: name, text: text.slice(all.length) }
}
