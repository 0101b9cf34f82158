import type { Folded } from './folding.ts'
import { maskedUntil } from './mask.ts'

/** A run of letters or a run of digits, by its place in the folded text. */
export type Atom = { from: number; to: number; isNumber: boolean; raw: string; lower: string }

/** A text taken apart: what is between two atoms is neither letter nor digit. */
export type Reading = { folded: Folded; atoms: Atom[] }

export function read(folded: Folded): Reading {
  const { text, lower } = folded
  const atoms: Atom[] = []
  for (let at = 0; at < text.length; ) {
    const masked = text[at] === '[' ? maskedUntil(lower, at) : undefined
    if (masked !== undefined) {
      at = masked
      continue
    }
    const sort = sortOf(text.charCodeAt(at))
    let to = at + 1
    if (sort === other) {
      at = to
      continue
    }
    while (to < text.length && sortOf(text.charCodeAt(to)) === sort) to++
    atoms.push({ from: at, to, isNumber: sort === digit, raw: text.slice(at, to), lower: lower.slice(at, to) })
    at = to
  }
  return { folded, atoms }
}

/** What stands between an atom and the next, at most so long; undefined where there is more, or no next. */
export function between({ folded, atoms }: Reading, index: number, most = 4): string | undefined {
  const [atom, next] = [atoms[index], atoms[index + 1]]
  if (atom === undefined || next === undefined || next.from - atom.to > most) return undefined
  return folded.text.slice(atom.to, next.from)
}

/** The letter right before an atom, and right after; nothing at the text's ends. */
export function before({ folded, atoms }: Reading, index: number): string {
  return folded.text[(atoms[index]?.from ?? 0) - 1] ?? ''
}

export function after({ folded, atoms }: Reading, index: number): string {
  return folded.text[atoms[index]?.to ?? folded.text.length] ?? ''
}

/** Whether one of the words stands among the last few atoms before this one, on the same or the line before. */
export function isSaid({ folded, atoms }: Reading, index: number, words: ReadonlySet<string>, within = 4, mostLetters = 40): boolean {
  const here = atoms[index]
  if (here === undefined) return false
  for (let back = index - 1; back >= Math.max(0, index - within); back--) {
    const atom = atoms[back]
    if (atom === undefined || here.from - atom.to > mostLetters) return false
    if (words.has(atom.lower)) return !folded.text.slice(atom.to, here.from).includes('\n\n')
  }
  return false
}

const other = 0
const letter = 1
const digit = 2
const sorts = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit >= 0x30 && unit <= 0x39) sorts[unit] = digit
  else if (unit < 0x80 ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a : (unit < 0xd800 || unit > 0xdfff) && /\p{L}/u.test(String.fromCharCode(unit))) sorts[unit] = letter
}

function sortOf(unit: number): number {
  return sorts[unit] ?? other
}
