import { detect, mask, type Finding } from '#detector/index.ts'
import type { Language } from '#urls.ts'

/** Words that may point at somebody; the same words are asked about once. */
export type Doubt = { key: string; text: string; kind: Finding['kind'] }

/** What the writer decided of words that were in doubt, by their keys. */
export type Choices = { keep: ReadonlySet<string>; hide: ReadonlySet<string> }

export const undecided: Choices = { keep: new Set(), hide: new Set() }

/**
 * Covers what points at a person: everything that is sure, and of what is in doubt whatever the writer did not want to keep.
 * `open` are the doubts that nobody has decided; their words are covered in `text` and stand in `asked`. The browser runs
 * this before it sends anything, and the server runs it again.
 */
export function clean(text: string, language: Language, choices: Choices): { text: string; asked: string; open: Doubt[] } {
  const findings = detect(text).map((finding) => ({ ...finding, key: keyOf(text.slice(finding.start, finding.end)) }))
  const open = new Map<string, Doubt>()
  for (const { key, kind, sure, start, end } of findings) {
    if (!sure && !choices.keep.has(key) && !choices.hide.has(key)) open.set(key, open.get(key) ?? { key, kind, text: text.slice(start, end).replaceAll(/\s+/g, ' ').trim() })
  }
  const covered = findings.filter(({ key, sure }) => sure || !choices.keep.has(key))
  return {
    text: mask(text, covered, language),
    asked: mask(text, covered.filter(({ key, sure }) => sure || choices.hide.has(key)), language),
    open: [...open.values()],
  }
}

/** Two spellings that differ by case or spaces are one doubt. */
export function keyOf(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('da').slice(0, 200)
}

/** What surely points at a person, as it stands in the text; what a coordinator writes may not hold any. */
export function sureIn(text: string): string[] {
  return detect(text).filter(({ sure }) => sure).map(({ start, end }) => text.slice(start, end))
}
