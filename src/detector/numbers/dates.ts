import { before, between, isSaid, type Reading } from '../atoms.ts'
import type { Match } from './match.ts'

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']
const monthWords = new Set([...months, 'jan', 'feb', 'febr', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'january', 'february', 'march', 'may', 'june', 'july', 'october', 'november'])
const born = new Set(['født', 'foedt', 'fødte', 'fødselsdato', 'fødselsdag', 'fødselsdatoen', 'foedselsdato', 'fødselsår', 'fødselsdage', 'årgang', 'født d', 'fd', 'born', 'dob', 'birth', 'birthday', 'fødes', 'fødsel', 'fods', 'fdato'])
const lawful = new Set(['lov', 'loven', 'bekendtgørelse', 'cirkulære', 'vejledning', 'forordning', 'direktiv', 'dom', 'nr', 'aftale', 'overenskomst', 'revideret', 'version', 'vedtaget', 'cirkulæreskrivelse'])

/** The date of a birth: after its word, or whole and so long ago that it is hardly anything else. A date that is nobody's is passed over. */
export function dateAt(reading: Reading, index: number): Match | { last: number; kind: undefined } | undefined {
  const isBorn = isSaid(reading, index, born, 6) || isShortBorn(reading, index)
  const date = wholeAt(reading, index) ?? wordedAt(reading, index)
  if (date === undefined) return isBorn ? (compactAt(reading, index) ?? yearAt(reading, index)) : undefined
  if (isBorn) return { last: date.last, kind: 'birth-date', sure: true }
  const isOld = date.year !== undefined && date.year >= 1900 && date.year <= 2008 && !isSaid(reading, index, lawful, 4)
  return isOld ? { last: date.last, kind: 'birth-date', sure: date.year !== undefined && date.year < 2000 } : { last: date.last, kind: undefined }
}

type Date = { last: number; year: number | undefined }

/** 12/3-54, 12.03.1954, 12 03 1954, 1954-03-12; where a year is said, or a day and a month alone after a birth. */
function wholeAt(reading: Reading, index: number): Date | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => reading.atoms[index + step])
  if (first?.isNumber !== true || second?.isNumber !== true) return undefined
  const gap = between(reading, index, 3)
  if (gap === undefined || !/^(?: ?[-./] ?| )$/.test(gap)) return undefined
  const gapAfter = between(reading, index + 1, 3)
  const goesOn = third?.isNumber === true && gapAfter !== undefined && /^(?: ?[-./] ?| |, ?)$/.test(gapAfter)
  if (goesOn && /^(18|19|20)\d\d$/.test(first.raw) && isMonth(second.raw) && isDay(third.raw) && gap !== ' ') return { last: index + 2, year: Number(first.raw) }
  if (!isDay(first.raw) || !isMonth(second.raw)) return undefined
  if (goesOn && /^(?:(?:18|19|20)\d\d|\d\d)$/.test(third.raw) && (gap !== ' ' || third.raw.length === 4)) {
    const isSpacedTime = gapAfter === ' ' && third.raw.length === 2 && reading.folded.text[third.to] === '.'
    if (!isSpacedTime) return { last: index + 2, year: yearOf(third.raw) }
  }
  return gap === '/' || gap === '.' ? { last: index + 1, year: undefined } : undefined
}

/** 12. marts 1954, 12 mar 54. */
function wordedAt(reading: Reading, index: number): Date | undefined {
  const [day, month, year] = [0, 1, 2].map((step) => reading.atoms[index + step])
  if (day?.isNumber !== true || !isDay(day.raw) || month === undefined || !monthWords.has(month.lower)) return undefined
  if (!/^(?:\. ?| |-|)$/.test(between(reading, index, 3) ?? 'no')) return undefined
  const gap = between(reading, index + 1, 3)
  const hasYear = year?.isNumber === true && /^(?:(?:18|19|20)\d\d|\d\d)$/.test(year.raw) && gap !== undefined && /^[ .,'-]{1,3}$/.test(gap)
  return hasYear ? { last: index + 2, year: yearOf(year.raw) } : { last: index + 1, year: undefined }
}

/** 120354, 12031954, 19540312. */
function compactAt(reading: Reading, index: number): Match | undefined {
  const raw = reading.atoms[index]?.raw ?? ''
  const isCompact = (/^\d{6}$/.test(raw) && isDay(raw.slice(0, 2)) && isMonth(raw.slice(2, 4))) || /^\d{4}(19|20)\d\d$/.test(raw) || /^(19|20)\d{6}$/.test(raw)
  return isCompact ? { last: index, kind: 'birth-date', sure: true } : undefined
}

/** »født i 54«, »årgang 1954«. */
function yearAt(reading: Reading, index: number): Match | undefined {
  const raw = reading.atoms[index]?.raw ?? ''
  const to = reading.atoms[index]?.to ?? 0
  const isClose = isSaid(reading, index, born, 2, 16)
  return isClose && /^((19|20)\d\d|[2-9]\d)$/.test(raw) && !/^ ?(år|kr|%)/.test(reading.folded.lower.slice(to, to + 5)) ? { last: index, kind: 'birth-date', sure: true } : undefined
}

/** »(f. 12.3.54)«. */
function isShortBorn(reading: Reading, index: number): boolean {
  const word = reading.atoms[index - 1]
  const gap = between(reading, index - 1, 3)
  return word?.lower === 'f' && gap !== undefined && /^\.? ?(d\. ?)?$/.test(gap) && /^[ (,;\n]?$/.test(before(reading, index - 1))
}

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31
}

function isMonth(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 12
}

function yearOf(digits: string): number {
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 30 ? 1900 : 2000)
}
