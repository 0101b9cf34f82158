import { between, type Reading } from './atoms.ts'
import type { Found } from './findings.ts'
import type { Known } from './lists.ts'
import { capitalsAt, type Name } from './names/capitals.ts'
import { functionWords } from './names/context.ts'
import { lowercaseAt } from './names/lowercase.ts'
import { endOf, isKnownName } from './names/runs.ts'
import { createWords, type Word } from './names/words.ts'

/** Names, and words that may be names; the atoms of other finds are left alone. */
export function namesIn(reading: Reading, taken: Uint8Array, known: Map<string, Known>): Found[] {
  const wordAt = createWords(reading, known)
  const isTaken = (index: number) => taken[reading.atoms[index]?.from ?? 0] === 1
  const named = new Uint8Array(reading.atoms.length + 2)
  const names: Name[] = []
  for (let index = 0; index < reading.atoms.length; index++) {
    if (isTaken(index)) continue
    const word = wordAt(index)
    if (word.sort === 'none') continue
    if (word.isCapital || word.isInitial) {
      const { name, last } = capitalsAt(reading, index, wordAt, isTaken)
      if (name !== undefined) keep(name)
      index = Math.max(index, last)
      continue
    }
    if (word.isUpper && isSignature(reading, index)) {
      keep({ first: index, last: index, sure: false })
      continue
    }
    if (word.isUpper && !mayBeShouted(reading, index, wordAt)) continue
    const name = lowercaseAt(reading, index, wordAt, (at) => named[at] === 1)
    if (name === undefined) continue
    keep(name)
    index = name.last
  }
  keepSaidAgain(reading, names, wordAt, isTaken, named)
  return names.map(({ first, last, sure }) => ({ from: reading.atoms[first]?.from ?? 0, to: endOf(reading, last), kind: 'name', sure, weight: 30 }))

  function keep(name: Name): void {
    names.push(name)
    named.fill(1, name.first, name.last + 1)
  }
}

/** »/LKN« under a note. */
function isSignature({ folded, atoms }: Reading, index: number): boolean {
  const [from, to] = [atoms[index]?.from ?? 0, atoms[index]?.to ?? 0]
  return to - from <= 4 && folded.text[from - 1] === '/' && !/[\p{L}\d]/u.test(folded.text[from - 2] ?? '') && /^[ .]{0,2}(?:\n|$)/.test(folded.text.slice(to, to + 3))
}

/** In a line of capitals any word may be a name; alone, only one that is known, and no short one. */
function mayBeShouted(reading: Reading, index: number, wordAt: (index: number) => Word): boolean {
  const isBeside = [index - 1, index + 1].some((at) => wordAt(at).isUpper && (reading.atoms[at]?.raw.length ?? 0) > 1)
  return isBeside || (wordAt(index).sort === 'given' && (reading.atoms[index]?.raw.length ?? 0) > 3)
}

/** A part of a name that was found is found wherever it is said again, as surely as at its best. */
function keepSaidAgain(reading: Reading, names: Name[], wordAt: (index: number) => Word, isTaken: (index: number) => boolean, named: Uint8Array): void {
  const parts = new Map<string, boolean>()
  for (const { first, last, sure } of names) {
    for (let index = first; index <= last; index++) {
      const lower = reading.atoms[index]?.lower ?? ''
      const sort = wordAt(index).sort
      if (lower.length < 2 || sort === 'particle' || sort === 'other' || sort === 'initial' || functionWords.has(lower)) continue
      for (const part of [lower, ...(lower.endsWith('s') && isKnownName(wordAt(index)) && wordAt(index).known.given === 1 ? [lower.slice(0, -1)] : [])]) parts.set(part, parts.get(part) === true || sure)
    }
  }
  for (const name of names) if (name.first === name.last && parts.get(reading.atoms[name.first]?.lower ?? '') === true) name.sure = true
  for (let index = 0; index < reading.atoms.length; index++) {
    const atom = reading.atoms[index]
    if (atom === undefined || named[index] === 1 || isTaken(index)) continue
    const sure = parts.get(atom.lower) ?? (atom.lower.endsWith('s') ? parts.get(atom.lower.slice(0, -1)) : undefined)
    const { isCapital, known, sort } = wordAt(index)
    if (sure === undefined || sort === 'none' || (!isCapital && (known.isExactWord || known.isWordName))) continue
    if (isCapital && between(reading, index, 1) === ' ' && wordAt(index + 1).sort === 'other') continue
    names.push({ first: index, last: index, sure })
    named[index] = 1
  }
}
