import { between, isSaid, type Reading } from '../atoms.ts'
import { gatherAll, isJointInLine } from './groups.ts'
import type { Match } from './match.ts'

const itsWords = new Set(['konto', 'kontoen', 'kontonr', 'kontonummer', 'kontonummeret', 'bankkonto', 'lønkonto', 'nemkonto', 'reg', 'regnr', 'registreringsnr', 'bank', 'account'])
const registration = new Set(['reg', 'regnr'])
const cards = new Set(['kort', 'kortnr', 'kortnummer', 'kortnummeret', 'dankort', 'visa', 'mastercard', 'betalingskort', 'kreditkort', 'kortet', 'visakort'])
const amount = /^[.,]?\d* ?(kr|kroner|dkk|,-)/

/** An international account number, from its two letters on. */
export function ibanAt(reading: Reading, index: number): Match | undefined {
  const country = reading.atoms[index]
  if (country === undefined || country.isNumber || country.raw.length !== 2 || !/^[a-z]{2}$/.test(country.lower)) return undefined
  const check = reading.atoms[index + 1]
  if (check === undefined || !check.isNumber || !/^[ -]?$/.test(between(reading, index) ?? 'no')) return undefined
  let characters = country.lower
  for (let at = index + 1; characters.length < 34; at++) {
    const atom = reading.atoms[at]
    if (atom === undefined || (at > index + 1 && !/^[ \n.-]?$/.test(between(reading, at - 1) ?? 'no')) || characters.length + atom.raw.length > 34) break
    if (!atom.isNumber && atom.raw !== atom.raw.toUpperCase()) break
    characters += atom.lower
    if (isWhole(characters, country.lower)) return { last: at, kind: 'account', sure: true }
  }
  return undefined
}

function isWhole(characters: string, country: string): boolean {
  if (country === 'dk') return characters.length === 18 && /^dk\d{16}$/.test(characters)
  return characters.length >= 15 && hasCheck(characters)
}

/** ISO 13616: the first four characters last, letters as numbers, and one left over when divided by 97. */
function hasCheck(characters: string): boolean {
  let rest = 0
  for (const character of characters.slice(4) + characters.slice(0, 4)) for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** The number of a payment card: ISO/IEC 7812's check, four groups of four, or after its word. */
export function cardAt(reading: Reading, index: number): Match | undefined {
  const all = gatherAll(reading, index, 19, (gap): gap is string => isJointInLine(gap) || gap === '\n')
  if (all.digits.length < 13 || !/^[3-6]/.test(all.digits)) return undefined
  const isGrouped = all.sizes.join() === '4,4,4,4' || all.sizes.join() === '4,6,5'
  const isUnbroken = all.sizes.length === 1 && all.digits.length >= 15
  return isGrouped || (isSaid(reading, index, cards, 4) && !isSaid(reading, index, itsWords, 2)) || (isUnbroken && hasLuhn(all.digits)) ? { last: all.last, kind: 'card', sure: true } : undefined
}

function hasLuhn(digits: string): boolean {
  let sum = 0
  for (const [place, digit] of Array.from(digits).reverse().entries()) {
    const twice = Number(digit) * (place % 2 === 1 ? 2 : 1)
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A Danish account: the bank's four digits and up to ten more. */
export function accountAt(reading: Reading, index: number): Match | undefined {
  const first = reading.atoms[index]?.raw ?? ''
  const all = gatherAll(reading, index, 14)
  const isNamed = isSaid(reading, index, itsWords, 3, 25)
  const rest = reading.folded.lower.slice(reading.atoms[all.last]?.to ?? 0, (reading.atoms[all.last]?.to ?? 0) + 10)
  if (isNamed && !amount.test(rest)) {
    if (all.digits.length >= 6) return { last: all.last, kind: 'account', sure: true }
    if (first.length === 4 && isSaid(reading, index, registration, 2, 12)) return { last: index, kind: 'account', sure: true }
  }
  const isShaped = first.length === 4 && all.sizes.length === 2 && all.digits.length >= 11 && (all.digits.length === 14 || all.gaps[0]?.includes('-') === true)
  return isShaped ? { last: all.last, kind: 'account', sure: true } : undefined
}
