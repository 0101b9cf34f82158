import { after, between, type Reading } from '../atoms.ts'
import { organisations, particles } from './context.ts'
import type { Word } from './words.ts'

/** Atoms that are written as one name, from the first to the last. */
export type Run = { first: number; last: number }

const mostWords = 7

/** The capitals, initials and particles that stand together from a capital on. */
export function capitalsFrom(reading: Reading, index: number, wordAt: (index: number) => Word, isTaken: (index: number) => boolean): Run {
  let last = index
  for (let at = index; at < index + mostWords; at++) {
    if (!isJoint(between(reading, at, 2), wordAt(at).isInitial)) break
    const next = wordAt(at + 1)
    if (isTaken(at + 1)) break
    if (next.isCapital || next.isInitial || (next.isUpper && isKnownName(next) && (reading.atoms[at + 1]?.raw.length ?? 0) > 2)) {
      last = at + 1
      continue
    }
    const lower = reading.atoms[at + 1]?.lower ?? ''
    if (!particles.has(lower) || !/^[ -]$/.test(between(reading, at + 1, 1) ?? 'no') || !wordAt(at + 2).isCapital || isTaken(at + 2)) break
    last = at + 2
    at++
  }
  return { first: index, last }
}

function isJoint(gap: string | undefined, isAfterInitial: boolean): boolean {
  return gap === ' ' || gap === '-' || gap === '  ' || gap === "'" || gap === ' -' || gap === '- ' || (isAfterInitial && (gap === '. ' || gap === '.'))
}

export function isKnownName({ sort }: Word): boolean {
  return sort === 'given' || sort === 'family' || sort === 'proper'
}

/** Where in a run a name begins and ends: ordinary words and places before it are none of it, an organisation's word ends it. */
export function nameWithin(reading: Reading, { first, last }: Run, wordAt: (index: number) => Word, isHyphenated: (index: number) => boolean, isInSentence: boolean): Run | undefined {
  const isFirst = (at: number) => wordAt(at).sort === 'word' && (wordAt(at + 1).sort === 'family' || (wordAt(at).known.proper > 0 && isKnownName(wordAt(at + 1)))) && (reading.atoms[at]?.raw.length ?? 9) < 6
  const begins = (at: number) => canBegin(wordAt(at)) || isHyphenated(at) || (isInSentence && at === first && at < last && isFirst(at))
  let from = first
  while (from <= last && !begins(from)) from++
  // »Bo Danmark« is rare, »Borger Danmark« is not: what begins a name is a name, or at least no word.
  if (from > last) return undefined
  if (wordAt(from).isInitial && from === last) return undefined
  let to = from
  while (to < last && canGoOn(reading, to + 1, wordAt, to > from)) to++
  while (to > from && wordAt(to).sort === 'particle') to--
  return { first: from, last: to }
}

function canBegin(word: Word): boolean {
  return word.sort === 'given' || word.sort === 'family' || word.sort === 'proper' || word.sort === 'unknown' || word.sort === 'initial'
}

function canGoOn(reading: Reading, index: number, wordAt: (index: number) => Word, isLater: boolean): boolean {
  const word = wordAt(index)
  if (word.sort === 'other') return (isLater || wordAt(index - 1).sort === 'given') && word.isCapital && !/\p{Ll}\p{Lu}/u.test(reading.atoms[index]?.raw ?? '') && !organisations.has(reading.atoms[index + 1]?.lower ?? '')
  return word.sort !== 'none'
}

/** Whether what follows makes the run an organisation or a thing: »Madsen A/S«, »Holm Kommune«, »KMD Nova 3«. */
export function isOrganisation(reading: Reading, { last }: Run): boolean {
  const gap = between(reading, last, 1)
  return gap === ' ' && (organisations.has(reading.atoms[last + 1]?.lower ?? '') || (reading.atoms[last + 1]?.raw === 'A' && after(reading, last + 1) === '/'))
}

/** A genitive's apostrophe and s belong to the name: »Anders'«, »Viggo's«. */
export function endOf(reading: Reading, last: number): number {
  const to = reading.atoms[last]?.to ?? 0
  return reading.folded.text.slice(to, to + 2).toLowerCase() === "'s" && between(reading, last + 1) !== '' ? to + 2 : to
}
