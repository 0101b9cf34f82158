import { between, isSaid, type Reading } from '../atoms.ts'
import { isIntroduced, type Name } from './capitals.ts'
import { functionWords, kin, links, owned, particles, personVerbs, prepositions, reaching, talking, tellingVerbs, titles } from './context.ts'
import { startsSentence, type Word } from './words.ts'

/** The name that begins with a word in lower case, or in a line that is all in capitals. */
export function lowercaseAt(reading: Reading, index: number, wordAt: (index: number) => Word, isNamed: (index: number) => boolean): Name | undefined {
  const lower = reading.atoms[index]?.lower ?? ''
  const word = wordAt(index)
  if (lower.length < 2 || (functionWords.has(lower) && lower !== 'bo' && !(between(reading, index, 1) === '-' && wordAt(index + 1).known.given === 2)) || word.sort === 'none' || word.sort === 'other' || word.sort === 'particle') return undefined
  const context = contextOf(reading, index, isNamed)
  const sure = certainty(word, lower, context, reading, index, wordAt)
  if (sure === undefined) return undefined
  return { first: index, last: lastOf(reading, index, wordAt), sure }
}

type Context = { isTitled: boolean; isIntroduced: boolean; isTalkedWith: boolean; isDoer: boolean; isOwner: boolean; isLinked: boolean; isRelated: boolean; isStarting: boolean; isGreeted: boolean; isPointedOut: boolean; isWithPerson: boolean }

function contextOf(reading: Reading, index: number, isNamed: (index: number) => boolean): Context {
  const [previous, next, afterNext] = [reading.atoms[index - 1]?.lower ?? '', reading.atoms[index + 1]?.lower ?? '', reading.atoms[index + 2]?.lower ?? '']
  const gapBefore = between(reading, index - 1, 2)
  const gapAfter = between(reading, index, 2)
  const isBeside = gapBefore === ' '
  return {
    isTitled: titles.has(previous) && (isBeside || gapBefore === '. '),
    isIntroduced: isIntroduced(reading, index) && previous !== 'hej' && previous !== 'navn',
    isTalkedWith: isBeside && ((prepositions.has(previous) && isSaid(reading, index, talking, 5, 36)) || reaching.has(previous)),
    isDoer: gapAfter === ' ' && (tellingVerbs.has(next) || (gapBefore !== ' ' && tellingVerbs.has(afterNext))),
    isGreeted: isBeside && (previous === 'hej' || previous === 'hejsa' || previous === 'kære'),
    isPointedOut: isBeside && previous === 'er' && next === 'der',
    isWithPerson: isBeside && withPerson.has(previous),
    isOwner: gapAfter === ' ' && (kin.has(next) || owned.has(next)),
    isLinked: isBeside && links.has(previous) && isNamed(index - 2),
    isStarting: startsClause(reading, index) && gapAfter === ' ' && personVerbs.has(next),
    isRelated: isBeside && (kin.has(previous) || previous === 'ham' || previous === 'hende' || previous === 'kollega'),
  }
}

/** What follows is a person oftener than not, if it is no word at all. */
const withPerson = new Set(['til', 'med', 'hos', 'fra', 'for', 'at', 'om', 'ham', 'hende', 'og', 'af', 'på'])

/** »per er syg«: first in its sentence, or after a comma or »og«. */
function startsClause(reading: Reading, index: number): boolean {
  const gap = between(reading, index - 1, 3)
  return startsSentence(reading, index) || gap === ', ' || (gap === ' ' && ['og', 'at', 'men', 'så'].includes(reading.atoms[index - 1]?.lower ?? ''))
}

function certainty(word: Word, lower: string, context: Context, reading: Reading, index: number, wordAt: (index: number) => Word): boolean | undefined {
  const { known, sort } = word
  if (isWithoutCase(lower)) return false
  const isPointedAt = context.isTitled || context.isIntroduced
  if (sort === 'given' && !known.isWordName && !(known.isExactWord && known.given === 1)) return true
  if (sort === 'given' && between(reading, index, 1) === '-' && wordAt(index + 1).known.given > 0) return true
  if (isPointedAt) return sort === 'word' || sort === 'place' ? (context.isTitled ? false : known.proper > 0 || known.isWordName ? false : undefined) : true
  const isIn = context.isTalkedWith || context.isDoer || context.isOwner || context.isLinked || context.isRelated
  if (sort === 'given') return isIn || context.isStarting || context.isGreeted || context.isPointedOut || wordAt(index + 1).sort === 'family' ? false : undefined
  if (sort === 'family' && /[^s]sens?$|sson$/.test(lower)) return true
  if (sort === 'family') return !known.isExactWord && known.place < 2 && !known.isWordName ? isIn : context.isTalkedWith ? false : undefined
  if ((sort !== 'unknown' && sort !== 'proper') || lower.length < 3) return undefined
  if (known.isWord) return isIn && !known.isExactWord ? false : undefined
  return isIn || context.isStarting || (lower.length > 3 && (known.soundsGiven || context.isWithPerson)) ? false : undefined
}

/** Hebrew, Arabic, Tamil, Chinese and others know no capitals; in a Danish text they are mostly names. */
function isWithoutCase(lower: string): boolean {
  const unit = lower.charCodeAt(0)
  return (unit >= 0x0590 && unit < 0x10a0) || (unit >= 0x1100 && unit < 0x1c80) || (unit >= 0x2e80 && unit < 0xd800)
}

/** The rest of the name: more given names, family names, particles and an initial. */
function lastOf(reading: Reading, index: number, wordAt: (index: number) => Word): number {
  let last = index
  for (let at = index + 1; at < index + 6; at++) {
    const gap = between(reading, at - 1, 1)
    const lower = reading.atoms[at]?.lower ?? ''
    const { sort, known, isInitial } = wordAt(at)
    if (gap !== ' ' && gap !== '-') break
    if (gap === ' ' && wordAt(index).known.given === 1 && wordAt(index).known.given !== 2 && last === index) break
    const isUnknownFamily = last === index && gap === ' ' && lower.length > 4 && (sort === 'place' ? !known.isExactWord : sort === 'unknown' && !known.isWord && isIntroduced(reading, index))
    const isMore = sort === 'family' || (known.family > 0 && sort !== 'given') ? !functionWords.has(lower) : sort === 'given' ? !known.isWordName && !functionWords.has(lower) : sort === 'proper' ? !known.isWord : isInitial || (lower.length === 1 && lower !== 'i' && lower !== 'å' && gap === ' ' && !/[.]/.test(between(reading, at, 1) ?? ''))
    if (isMore || isUnknownFamily || (isWithoutCase(lower) && isWithoutCase(reading.atoms[index]?.lower ?? '')) || (gap === '-' && known.given > 0)) last = at
    else if (!particles.has(lower) || lower.length > 3 || (wordAt(at + 1).sort !== 'family' && wordAt(at + 1).sort !== 'proper') || lower === 'de' || lower === 'den' || lower === 'af') break
  }
  return last
}
