import { after, before, between, isSaid, type Reading } from '../atoms.ts'
import { endsAt, gather, gatherAll, isJoint, type Groups } from './groups.ts'
import type { Match } from './match.ts'

const itsWords = new Set(['cpr', 'cprnr', 'cprnummer', 'cprnummeret', 'personnummer', 'personnummeret', 'personnr', 'pnr', 'sygesikringsnr', 'sygesikringsnummer', 'cprnumre', 'fødselsnummer', 'erstatningscpr', 'ecpr', 'cpr’et', 'cpret', 'cpr-nr'])
const lastFour = new Set(['cifre', 'løbenummer', 'løbenr', 'kontrolcifre', 'tal', 'fire', 'slutcifre'])
const last = new Set(['sidste', 'løbenummer', 'løbenr', 'kontrolcifre', 'slutcifre'])

/** A CPR number, however it is split: a date, also of a replacement number (day + 60), and four more, of which the first may be letters. */
export function cprAt(reading: Reading, index: number): Match | undefined {
  if (before(reading, index) === '+') return undefined
  const isNamed = isSaid(reading, index, itsWords, 5)
  const ten = gather(reading, index, 10)
  if (ten !== undefined && (isNamed || (hasDate(ten.digits) && endsWhereItMay(ten) && !isTime(ten)))) return found(ten.last)
  if (ten !== undefined && ten.sizes.join() === '6,4' && /^ ?- ?$|^ $/.test(ten.gaps[0] ?? '')) return { ...found(ten.last), sure: ten.gaps[0] !== ' ' }
  const twelve = gather(reading, index, 12)
  if (twelve !== undefined && hasDate(twelve.digits) && endsAt(twelve.sizes, 8) && /^(18|19|20)/.test(twelve.digits.slice(4)) && (isNamed || (twelve.gaps.at(-1) ?? '').includes('-'))) return found(twelve.last)
  return lettersAt(reading, index, isNamed) ?? (isNamed ? mistypedAt(reading, index) : undefined) ?? endingAt(reading, index)
}

/** Whether the first six digits can be a date of birth; replacement numbers add 60 to the day. */
export function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

function endsWhereItMay({ sizes }: Groups): boolean {
  return endsAt(sizes, 6) || sizes.length === 1
}

/** 12.10.24 10.30 is a day and an hour. */
function isTime({ digits, sizes, gaps }: Groups): boolean {
  if (sizes.at(-1) !== 2 || sizes.at(-2) !== 2 || sizes.length < 4) return false
  return gaps.at(-1) === '.' && /^ +$/.test(gaps.at(-2) ?? '') && gaps[0] !== ' ' && Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60
}

/** Hospitals' replacement numbers have letters among the last four; others cover the last four up. */
function lettersAt(reading: Reading, index: number, isNamed: boolean): Match | undefined {
  const six = gather(reading, index, 6)
  if (six === undefined || !hasDate(six.digits)) return undefined
  const gap = between(reading, six.last, 3)
  const end = reading.atoms[six.last]?.to ?? 0
  const covered = /^ ?- ?[*•_#.…?]{2,4}/.exec(reading.folded.text.slice(end, end + 8))
  if (covered !== null) return { ...found(six.last), to: end + covered[0].length }
  if (gap === undefined || !/^[- ]{0,3}$/.test(gap)) return undefined
  let letters = ''
  let at = six.last + 1
  for (; letters.length < 4 && (letters === '' || between(reading, at - 1) === ''); at++) letters += reading.atoms[at]?.raw ?? '     '
  if (letters.length !== 4 || !/[a-z]/i.test(letters) || between(reading, at - 1) === '') return undefined
  const isWhole = /^x{4}$/i.test(letters) || isNamed || (/^[A-Z][A-Z0-9]{3}$/.test(letters) && (/\d/.test(letters) || gap !== ' ')) || (/^[A-Z0-9]{4}$/.test(letters) && gap.includes('-'))
  return isWhole ? found(at - 1) : undefined
}

/** After its own word a number is one even with a digit too few or too many. */
function mistypedAt(reading: Reading, index: number): Match | undefined {
  const all = gatherAll(reading, index, 12, isJoint)
  const short = all.digits.length >= 9 && all.digits.length <= 11 ? all : undefined
  if (short !== undefined) return found(short.last)
  const six = gather(reading, index, 6)
  return six !== undefined && hasDate(six.digits) ? found(six.last) : undefined
}

/** »de sidste fire cifre er 1234«. */
function endingAt(reading: Reading, index: number): Match | undefined {
  const size = reading.atoms[index]?.raw.length
  if (size !== 4 || /\d/.test(after(reading, index))) return undefined
  return isSaid(reading, index, lastFour, 4) && isSaid(reading, index, last, 6) ? found(index) : undefined
}

function found(atom: number): Match {
  return { last: atom, kind: 'cpr', sure: true }
}
