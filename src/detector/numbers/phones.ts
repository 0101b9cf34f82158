import { before, between, isSaid, type Reading } from '../atoms.ts'
import { gather, gatherAll, isJoint, isJointInLine, type Groups } from './groups.ts'
import type { Match } from './match.ts'

const itsWords = new Set(['tlf', 'tlfnr', 'telefon', 'telefonen', 'telefonnr', 'telefonnummer', 'telefonnummeret', 'mobil', 'mobilen', 'mobilnr', 'mobilnummer', 'mob', 'ring', 'ringe', 'ringer', 'ringes', 'ringede', 'sms', 'nummer', 'nummeret', 'nr', 'mobilepay', 'træffes', 'fax', 'phone', 'call', 'whatsapp', 'kontaktes', 'direkte', 'kontakt'])
const notPhones = new Set(['cvr', 'cvrnr', 'se', 'ean', 'gln', 'pnummer', 'produktionsenhed', 'faktura', 'fakturanr', 'fakturanummer', 'varenr', 'varenummer', 'ordre', 'ordrenr', 'ordrenummer', 'uge', 'ugerne', 'isbn', 'lov', 'bekendtgørelse', 'vejledning', 'sider', 'side', 'kl', 'budget', 'kommunekode', 'serienummer', 'version'])
const counted = /^ ?(kr|kroner|dkk|mio|mia|stk|procent|euro|km|kg|gange|timer)/

/** A telephone number: eight digits however they are grouped, or with the code of a country. */
export function phoneAt(reading: Reading, index: number): Match | undefined {
  return abroadAt(reading, index) ?? eightAt(reading, index)
}

function abroadAt(reading: Reading, index: number): Match | undefined {
  const { folded, atoms } = reading
  const first = atoms[index]
  if (first === undefined) return undefined
  const hasPlus = before(reading, index) === '+' || (first.raw.length > 9 && first.raw.startsWith('00') && first.raw.length <= 15) || first.raw.startsWith('0045') || (/^00[1-9]\d{0,2}$/.test(first.raw) && isJointInLine(between(reading, index, 3)))
  const isBracketed = first.raw === '45' && before(reading, index) === '(' && folded.text[first.to] === ')'
  if (!hasPlus && !isBracketed) return undefined
  const start = before(reading, index) === '+' || isBracketed ? first.from - 1 : first.from
  const from = folded.text[start - 1] === '(' ? start - 1 : start
  const prefix = first.raw.replace(/^00/, '')
  if (prefix.startsWith('45') || isBracketed) {
    const rest = prefix.length === 10 ? { last: index } : prefix === '45' ? gather(reading, index + 1, 8, isJoint) : gather(reading, index, 8 + first.raw.length - prefix.length + 2, isJoint)
    const gap = between(reading, index, 4)
    if (rest !== undefined && (prefix !== '45' || /^[ \n).-]{0,4}$/.test(gap ?? '-----'))) return { last: rest.last, kind: 'phone', sure: true, from }
  }
  const all = gatherAll(reading, index, 15, (gap): gap is string => gap !== undefined && /^[ ().-]{1,3}$/.test(gap))
  return all.digits.length >= 8 ? { last: all.last, kind: 'phone', sure: true, from } : undefined
}

function eightAt(reading: Reading, index: number): Match | undefined {
  const isNamed = isSaid(reading, index, itsWords, 4)
  if (isSaid(reading, index, notPhones, 3, 14)) return undefined
  const eight = gather(reading, index, 8)
  if (eight !== undefined && isPhone(eight, isNamed) && !counted.test(next(reading, eight.last))) return { last: eight.last, kind: 'phone', sure: true }
  if (!isSaid(reading, index, itsWords, 2, 12)) return undefined
  const all = gatherAll(reading, index, 9)
  const isNear = all.digits.length === 7 || all.digits.length === 9
  return isNear && !counted.test(next(reading, all.last)) && /^[2-9]/.test(all.digits) ? { last: all.last, kind: 'phone', sure: false } : undefined
}

function isPhone({ digits, sizes, gaps }: Groups, isNamed: boolean): boolean {
  if (/^[01]/.test(digits)) return false
  if (isNamed) return true
  if (sizes.length === 2 && sizes[0] === 4 && isYear(digits.slice(0, 4)) && isYear(digits.slice(4))) return false
  // 12.345.678 is an amount; 2024-03-12 and 2024/1234 are no telephones either.
  if (gaps.every((gap) => gap === '.') && sizes.at(-1) === 3 && sizes.at(-2) === 3) return false
  if (sizes.length === 3 && sizes[0] === 4) return false
  const isDate = sizes[0] === 2 && sizes[1] === 2 && Number(digits.slice(0, 2)) <= 31 && Number(digits.slice(2, 4)) <= 12
  if (isDate && (sizes.join() === '2,2,4' ? isYear(digits.slice(4)) : new Set(gaps).size > 1)) return false
  if (sizes[0] === 1 && !sizes.every((size) => size === 1)) return false
  if (sizes.length === 2 && sizes[0] === 4 && gaps[0] === '/') return false
  return gaps.every((gap) => !gap.includes('_') && !(gap.includes('.') && gap !== '.'))
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits)
}

function next({ folded, atoms }: Reading, index: number): string {
  const to = atoms[index]?.to ?? 0
  return folded.lower.slice(to, to + 12)
}
