import { after, between, isSaid, type Reading } from '../atoms.ts'
import { functionWords, introducers, kin, nameLabels, personVerbs, precedesPlace, tellingVerbs, titles } from './context.ts'
import { capitalsFrom, isKnownName, isOrganisation, nameWithin, type Run } from './runs.ts'
import { startsSentence, type Word } from './words.ts'

/** A name, or what may be one. */
export type Name = Run & { sure: boolean }

/** The name in the capitals from here on, and how far they reach. */
export function capitalsAt(reading: Reading, index: number, wordAt: (index: number) => Word, isTaken: (index: number) => boolean): { name: Name | undefined; last: number } {
  const run = capitalsFrom(reading, index, wordAt, isTaken)
  const initials = initialsAt(reading, run, wordAt)
  if (initials !== undefined) return { name: initials, last: initials.last }
  const isHyphenated = (at: number) => at < run.last && between(reading, at, 1) === '-' && isKnownName(wordAt(at + 1)) && wordAt(at).sort === 'word' && at === run.first
  const afterTitle = titleBefore(reading, run, wordAt)
  if (afterTitle !== undefined) return { name: { ...afterTitle, sure: true }, last: run.last }
  const within = nameWithin(reading, run, wordAt, isHyphenated, !startsSentence(reading, run.first))
  if (within === undefined) return { name: introduced(reading, run, wordAt), last: run.last }
  const later = wordAt(within.first).isInitial ? initialsAt(reading, { ...within, last: run.last }, wordAt) : undefined
  if (later !== undefined) return { name: later, last: later.last }
  if (isOrganisation(reading, within)) return { name: undefined, last: run.last }
  const sure = certainty(reading, within, wordAt)
  const beyond = within.last < run.last ? within.last : run.last
  return { name: sure === undefined ? undefined : { ...within, sure }, last: beyond }
}

/** »T.K.« and »M. K.«. */
function initialsAt(reading: Reading, { first, last }: Run, wordAt: (index: number) => Word): Name | undefined {
  let to = first
  while (to < last && to - first < 3 && wordAt(to).isInitial && wordAt(to + 1).isInitial && /^\.? ?$/.test(between(reading, to, 2) ?? 'no') && between(reading, to, 2) !== ' ') to++
  if (to === first || to < last || after(reading, to) !== '.') return undefined
  return { first, last: to, sure: false }
}

/** »Hr. Rosendal«: after a title anything with a capital is a name; the title may itself begin the run. */
function titleBefore(reading: Reading, { first, last }: Run, wordAt: (index: number) => Word): Run | undefined {
  const own = reading.atoms[first]?.lower ?? ''
  if (titles.has(own) && wordAt(first).sort !== 'given') return first < last ? { first: first + 1, last: trimmed(first + 1, last, wordAt) } : undefined
  const previous = reading.atoms[first - 1]?.lower ?? ''
  const gap = between(reading, first - 1, 2)
  return titles.has(previous) && (gap === '. ' || gap === ' ' || gap === '.') ? { first, last: trimmed(first, last, wordAt) } : undefined
}

function trimmed(first: number, last: number, wordAt: (index: number) => Word): number {
  let to = last
  while (to > first && (wordAt(to).sort === 'other' || wordAt(to).sort === 'particle')) to--
  return to
}

/** After »hedder« or »Navn:« even an ordinary word with a capital is a name. */
function introduced(reading: Reading, { first, last }: Run, wordAt: (index: number) => Word): Name | undefined {
  if (!isIntroduced(reading, first) || wordAt(first).sort === 'other') return undefined
  return isLabelled(reading, first, onlyNames) || (reading.atoms[first - 1]?.lower === 'hedder' && wordAt(first).isCapital) ? { first, last, sure: true } : undefined
}

const onlyNames = new Set(['navn', 'fornavn', 'efternavn', 'mellemnavn', 'underskrift'])

export function isIntroduced(reading: Reading, index: number): boolean {
  const previous = reading.atoms[index - 1]
  const gap = between(reading, index - 1, 5)
  if (previous === undefined || gap === undefined) return false
  if (introducers.has(previous.lower) && /^[ ,:\n]{1,4}$/.test(gap)) return true
  return isLabelled(reading, index, nameLabels) || (introducers.has(reading.atoms[index - 2]?.lower ?? '') && previous.lower === 'er' && gap === ' ')
}

export function isLabelled(reading: Reading, index: number, labels: ReadonlySet<string>): boolean {
  const gap = between(reading, index - 1, 5)
  return gap !== undefined && /^ ?[:=] {0,3}\n?$/.test(gap) && labels.has(reading.atoms[index - 1]?.lower ?? '')
}

/** True is sure, false is doubtful, undefined is no name. */
function certainty(reading: Reading, { first, last }: Run, wordAt: (index: number) => Word): boolean | undefined {
  const words = Array.from({ length: last - first + 1 }, (_, step) => wordAt(first + step))
  const [word] = words
  if (word === undefined) return undefined
  const starts = startsSentence(reading, first)
  const hasName = words.some(({ sort, known }) => sort === 'given' || (sort === 'family' && !known.isExactWord))
  if (words.length > 1) {
    if (hasName) return words.some(({ sort }) => sort === 'given') || isKnownName(word) || words.length > 2 || word.isInitial || !starts || !word.known.isWord
    if (words.every(({ sort }) => sort === 'initial' || sort === 'particle')) return undefined
    return isIntroduced(reading, first)
  }
  if (isIntroduced(reading, first)) return true
  const next = reading.atoms[first + 1]?.lower ?? ''
  const previous = reading.atoms[first - 1]?.lower ?? ''
  const isDoer = between(reading, first, 1) === ' ' && personVerbs.has(next)
  switch (word.sort) {
    case 'given':
      if (word.known.notName === 2) return beforeMonth.has(previous) || reading.atoms[first - 1]?.isNumber === true ? undefined : isDoer
      if (!starts) return !precedesPlace.has(previous) || previous === 'fra' || previous === 'i' || !word.known.isWordName
      if (!word.known.isWordName) return word.known.given === 2 || !word.known.isExactWord || kin.has(next) || isDoer
      if (isPronoun(reading.atoms[first]?.lower ?? '')) return undefined
      return isDoer ? tellingVerbs.has(next) : kin.has(next) || isListed(reading, first) || next === 'fra' || isAged(reading, first) || isAlone(reading, first) ? false : undefined
    case 'family':
      if (word.known.isExactWord || word.known.place === 2) return starts ? (isDoer ? false : undefined) : precedesPlace.has(previous) && word.known.place === 2 ? undefined : false
      return !precedesPlace.has(previous) || previous === 'fra'
    case 'proper':
      return starts && word.known.isWord && !isDoer ? undefined : isSaid(reading, first, precedesPlace, 1, 2) ? undefined : false
    default:
      return isSaid(reading, first, precedesPlace, 1, 2) || (reading.atoms[first]?.raw.length ?? 0) < 3 ? undefined : false
  }
}

const beforeMonth = new Set(['i', 'fra', 'til', 'den', 'ultimo', 'primo', 'medio', 'siden', 'inden', 'for', 'på', 'af'])

/** Names that are pronouns and small words at the beginning of a sentence. */
function isPronoun(lower: string): boolean {
  return functionWords.has(lower) && lower !== 'bo' && lower !== 'hans' && lower !== 'dag'
}

/** »Bo, Lise og Per«. */
function isListed(reading: Reading, index: number): boolean {
  return /^(?:, | og )/.test(reading.folded.text.slice(reading.atoms[index]?.to ?? 0, (reading.atoms[index]?.to ?? 0) + 4))
}

/** »Storm på fire år«. */
function isAged(reading: Reading, index: number): boolean {
  return /^ (?:på|fra|i) [\p{L}\d]{1,9}(?: år|\.)/u.test(reading.folded.text.slice(reading.atoms[index]?.to ?? 0, (reading.atoms[index]?.to ?? 0) + 20))
}

/** A line of its own, as under a letter. */
function isAlone({ folded, atoms }: Reading, index: number): boolean {
  const [from, to] = [atoms[index]?.from ?? 0, atoms[index]?.to ?? 0]
  return /(?:^|[\n/.!?]) {0,2}$/.test(folded.text.slice(Math.max(0, from - 3), from)) && /^[ .]{0,2}(?:\n|$)/.test(folded.text.slice(to, to + 3))
}
