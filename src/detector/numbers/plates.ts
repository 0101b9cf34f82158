import { before, between, isSaid, type Reading } from '../atoms.ts'
import { gather } from './groups.ts'
import type { Match } from './match.ts'

const itsWords = new Set(['plade', 'nummerplade', 'nummerpladen', 'nummerplader', 'reg', 'registreringsnummer', 'registreringsnummeret', 'regnr', 'bil', 'bilen', 'bilens', 'bilnummer', 'køretøj', 'køretøjet', 'varevogn', 'varevognen', 'motorcykel', 'trailer', 'påhængsvogn', 'stelnummer', 'indregistreret', 'nr', 'kører', 'parkeret'])
const strong = new Set(['plade', 'nummerplade', 'nummerpladen', 'nummerplader', 'registreringsnummer', 'registreringsnummeret', 'bilnummer', 'indregistreret', 'stelnummer'])
const words = new Set(['på', 'er', 'kr', 'kl', 'nr', 'af', 'ca', 'de', 'en', 'et', 'fx', 'få', 'gå', 'ha', 'ho', 'hr', 'in', 'is', 'ja', 'jo', 'km', 'kg', 'mg', 'ml', 'mm', 'cm', 'nu', 'ny', 'og', 'om', 'op', 'os', 'pr', 'sa', 'se', 'si', 'så', 'st', 'ta', 'te', 'ti', 'to', 'tv', 'th', 'ud', 'ug', 'vi', 'år', 'øl', 'ål', 'ad', 'at', 'du', 'dk', 'cv', 'id'])

/** A registration plate: two letters and five digits, or what stands after its word. */
export function plateAt(reading: Reading, index: number): Match | undefined {
  const letters = reading.atoms[index]
  if (letters === undefined || letters.isNumber || letters.raw.length > 3 || /[a-zæøå0-9]/i.test(before(reading, index))) return undefined
  const gap = between(reading, index, 3)
  if (gap === undefined || !/^[ .\n-]{0,2}$/.test(gap) || reading.atoms[index + 1]?.isNumber !== true) return undefined
  const five = letters.raw.length === 2 ? gather(reading, index + 1, 5, isPlain) : undefined
  const isUpper = letters.raw === letters.raw.toUpperCase()
  const isNamed = isSaid(reading, index, itsWords, 6)
  if (five !== undefined && /^(5|2,3|3,2|2,1,2)$/.test(five.sizes.join()) && !isMoney(reading, five.last)) {
    if (isUpper ? !['KR', 'DK', 'SE', 'NR', 'KL'].includes(letters.raw) : isNamed || (gap === '' && !words.has(letters.lower))) return { last: five.last, kind: 'plate', sure: true }
  }
  if (!isSaid(reading, index, strong, 3)) return isUpper ? germanAt(reading, index, gap) : undefined
  let last = index
  for (let at = index; at < index + 4 && /^[ -]?$/.test(between(reading, at) ?? 'no') && (reading.atoms[at + 1]?.raw.length ?? 9) <= 5; at++) {
    const next = reading.atoms[at + 1]
    if (next === undefined || (!next.isNumber && (next.raw !== next.raw.toUpperCase() || next.raw.length > 2))) break
    last = at + 1
  }
  return last > index ? { last, kind: 'plate', sure: true } : undefined
}

/** FL-AB 1234. */
function germanAt(reading: Reading, index: number, gap: string): Match | undefined {
  const [place, digits] = [reading.atoms[index - 1], reading.atoms[index + 1]]
  const isGerman = place !== undefined && /^[A-ZÄÖÜ]{1,3}$/.test(place.raw) && between(reading, index - 1) === '-' && gap === ' ' && /^\d{1,4}$/.test(digits?.raw ?? '') && reading.atoms[index]?.raw.length !== 3
  return isGerman ? { last: index + 1, kind: 'plate', sure: false, from: place.from } : undefined
}

function isPlain(gap: string | undefined): gap is string {
  return gap !== undefined && /^[ .\n-]{1,2}$/.test(gap)
}

function isMoney(reading: Reading, index: number): boolean {
  const to = reading.atoms[index]?.to ?? 0
  return /^ ?(kr|kroner|mio|pct|%)/.test(reading.folded.lower.slice(to, to + 8))
}
