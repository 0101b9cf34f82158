import { between, isSaid, type Reading } from './atoms.ts'
import type { Found } from './findings.ts'
import { isPlace } from './lists.ts'
import { numberWord } from './spoken.ts'

const strong = ['vej', 'vejen', 'gade', 'gaden', 'allé', 'alle', 'alléen', 'stræde', 'strædet', 'straede', 'vænge', 'vænget', 'vaenget', 'boulevard', 'boulevarden', 'torv', 'torvet', 'plads', 'pladsen', 'esplanaden', 'promenaden', 'promenade', 'kvarter', 'parkvej']
const weak = ['park', 'parken', 'bakke', 'bakken', 'draget', 'have', 'haven', 'krog', 'krogen', 'sti', 'stien', 'toft', 'toften', 'lund', 'lunden', 'ager', 'ageren', 'mark', 'marken', 'gård', 'gården', 'gaard', 'gaarden', 'høj', 'højen', 'hoj', 'dal', 'dalen', 'eng', 'engen', 'skov', 'skoven', 'kaj', 'brygge', 'bryggen', 'havn', 'strand', 'banke', 'banken', 'led', 'leddet', 'vang', 'vangen', 'hegn', 'hegnet', 'bro', 'port', 'kær', 'kæret', 'brink', 'brinken', 'skrænten', 'brynet', 'kilde', 'gård', 'slet', 'sletten', 'holm', 'løkken', 'løkke', 'lykke', 'hede', 'heden', 'mose', 'mosen', 'ås', 'åsen', 'bæk', 'bækken', 'sø', 'søen', 'næs', 'hjørnet', 'gangen', 'rækken', 'byvej', 'huse', 'husene', 'tved', 'thorpe', 'torp', 'kollegiet', 'løbet', 'siden']
const ordinary = new Set(['motorvej', 'motorvejen', 'hovedvej', 'hovedvejen', 'landevej', 'landevejen', 'omvej', 'genvej', 'udvej', 'studievej', 'gågade', 'gågaden', 'sidegade', 'arbejdsplads', 'arbejdspladsen', 'parkeringsplads', 'parkeringspladsen', 'legeplads', 'legepladsen', 'plejeplads', 'døgnplads', 'praktikplads', 'vej', 'gade', 'plads', 'pladsen', 'vejen', 'gaden', 'alle', 'torv', 'undervej', 'adgangsvej', 'indkørsel', 'byggeplads', 'holdeplads', 'stoppested', 'skoleplads', 'institutionsplads', 'afsnit', 'lærerplads', 'elevplads', 'børnehaveplads', 'dagplads', 'aflastningsplads', 'dagtilbudsplads', 'sengeplads', 'lejeplads', 'standplads', 'stillads', 'palads', 'køreplads'])
const living = new Set(['bor', 'boede', 'bo', 'boer', 'adresse', 'adressen', 'adresser', 'bopæl', 'flyttet', 'flytter', 'hjemme', 'lejlighed', 'lejligheden', 'huset', 'opgangen', 'oppe', 'nede', 'ovre', 'ude', 'vej', 'boende'])
const prefixes = new Set(['gl', 'gammel', 'gamle', 'nørre', 'nr', 'ndr', 'nordre', 'sønder', 'sdr', 'søndre', 'vester', 'vestre', 'øster', 'østre', 'store', 'st', 'lille', 'll', 'ny', 'nye', 'sankt', 'sct', 'skt', 'kong', 'dronning', 'prins', 'ø', 'v', 'n', 's', 'h', 'c', 'p', 'j', 'a', 'hans', 'jens', 'peter', 'poul', 'von', 'de', 'vor', 'frue'])
const longPrefixes = new Set([...prefixes].filter((prefix) => prefix.length > 1 && !['st', 'll', 'de', 'von', 'nr'].includes(prefix)))
const floors = /^,?\s?(?:(?:(?:st|stuen|stue|kl|kld|kælder|parterre|mezz)\b\.?|\d{1,2}(?:\.\s?|\s)?(?:sal\b\.?|(?=\s?(?:tv|th|mf|t\.v|t\.h|dør)\b))|\d{1,2}\.(?!\d))(?:,?\s?(?:tv|th|mf|t\.v|t\.h|midt|dør\s?\d{1,3}|nr\.?\s?\d{1,3}|lejl\.?\s?\d{1,4}|\d{1,3}(?!\d))\b\.?)?|(?:tv|th|mf)\b\.?|(?:dør|lejl\.?|lejlighed)\s?\d{1,4})/i

/** Streets with their number, floor, door and town; a town with its postcode; and the street somebody lives in. */
export function addressesIn(reading: Reading): Found[] {
  const found: Found[] = []
  for (let index = 0; index < reading.atoms.length; index++) {
    const match = streetAt(reading, index) ?? townAt(reading, index)
    if (match === undefined) continue
    found.push(match.found)
    index = Math.max(index, match.last)
  }
  return found
}

function streetAt(reading: Reading, index: number): { found: Found; last: number } | undefined {
  const { atoms, folded } = reading
  const street = atoms[index]
  if (street === undefined || street.isNumber || street.raw.length > 40) return undefined
  const isCapital = street.raw !== street.lower
  const isStrong = endsWithOne(street.lower, strong) && !(ordinary.has(street.lower) && !isCapital)
  const isAlone = strong.includes(street.lower) || weak.includes(street.lower)
  const isWeak = !isStrong && street.raw.length > 6 && endsWithOne(street.lower, weak)
  if (!isStrong && !isWeak && !(isCapital && endsWithOne(street.lower, weak))) return undefined
  const from = firstOf(reading, index, isCapital)
  if (isAlone && from === street.from) return undefined
  const gap = between(reading, index, 6)
  const number = atoms[index + 1]
  const isNumbered = number !== undefined && gap !== undefined && (/^(?:[ \n]{1,2}|, ?|)$/.test(gap) || /^ ?nr\.? ?$/.test(gap))
  const digits = isNumbered && number.isNumber && /^[1-9]\d{0,2}$/.test(number.raw)
  const spoken = isNumbered && !number.isNumber && gap === ' ' && numberWord(number.lower) !== undefined && isCapital
  const nr = atoms[index + 1]?.lower === 'nr' && atoms[index + 2]?.isNumber === true ? index + 2 : undefined
  if (!digits && !spoken && nr === undefined) {
    const isLivedIn = isStrong && isCapital && isSaid(reading, index, living, 4)
    return isLivedIn ? { found: { from, to: street.to, kind: 'address', sure: false, weight: 60 }, last: index } : undefined
  }
  if (!isStrong && /^ ?(år|kr|-\d|børn|pladser|timer|minutter|gange)/.test(folded.lower.slice(number?.to ?? 0, (number?.to ?? 0) + 8))) return undefined
  const end = endOf(reading, nr ?? index + 1)
  if (!isStrong && !isCapital && !end.isFull && !isSaid(reading, index, living, 4)) return undefined
  const isAtHome = end.isFull || isStrong || isSaid(reading, index, living, 5)
  return { found: { from, to: end.to, kind: 'address', sure: isAtHome, weight: 82 }, last: end.last }
}

function endsWithOne(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending))
}

/** »Gl. Kongevej«, »H.C. Andersens Boulevard«: capitals and their usual beginnings belong to the street. */
function firstOf(reading: Reading, index: number, isCapital: boolean): number {
  const { atoms } = reading
  let first = index
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const atom = atoms[at]
    const gap = between(reading, at, 2)
    if (atom === undefined || atom.isNumber || gap === undefined) break
    const isShort = prefixes.has(atom.lower) && /^(?:\. ?| )$/.test(gap)
    const isName = /^[ -]$/.test(gap) && atom.raw !== atom.lower && (strong.includes(atoms[index]?.lower ?? '') || weak.includes(atoms[index]?.lower ?? '') || (gap === '-')) && !isStart(reading, at)
    const isFit = isCapital ? atom.raw !== atom.lower && (isShort || isName) : longPrefixes.has(atom.lower) && isShort
    if (!isFit) break
    first = at
  }
  return atoms[first]?.from ?? 0
}

const starters = new Set(['på', 'adresse', 'adressen', 'bopæl', 'mit', 'fra', 'til', 'i', 'ved'])
function isStart(reading: Reading, index: number): boolean {
  return starters.has(reading.atoms[index]?.lower ?? '')
}

/** The end of an address from its number on: letter, range, floor, door, postcode and town. */
function endOf(reading: Reading, index: number): { to: number; last: number; isFull: boolean } {
  const { folded, atoms } = reading
  let to = atoms[index]?.to ?? 0
  let isFull = false
  const letter = /^ ?[a-zæøå](?![a-zæøå0-9'])/i.exec(folded.text.slice(to, to + 4))
  if (letter !== null && !/^ [iåøIÅ]$/.test(letter[0])) to += letter[0].length
  const range = /^ ?- ?\d{1,3}[a-z]?(?![a-z0-9])/i.exec(folded.text.slice(to, to + 9))
  if (range !== null) to += range[0].length
  const floor = floors.exec(folded.text.slice(to, to + 30))
  if (floor !== null) {
    to += floor[0].length
    isFull = true
  }
  const town = /^[ ,.\n]{0,3}(?:DK-? ?)?([1-9]\d{3})[ \n]{1,2}/.exec(folded.text.slice(to, to + 14))
  const name = town === null ? /^, ?\n?/.exec(folded.text.slice(to, to + 3)) : town
  if (name !== null) {
    const after = townFrom(folded.text, to + name[0].length, town !== null)
    if (after !== undefined) {
      to = after
      isFull = true
    }
  }
  let last = index
  while ((atoms[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last++
  return { to, last, isFull }
}

/** »8600 Silkeborg«. */
function townAt(reading: Reading, index: number): { found: Found; last: number } | undefined {
  const { atoms, folded } = reading
  const code = atoms[index]
  if (code?.isNumber !== true || !/^[1-9]\d{3}$/.test(code.raw) || between(reading, index, 1) !== ' ') return undefined
  const to = townFrom(folded.text, code.to + 1, false)
  if (to === undefined) return undefined
  let last = index
  while ((atoms[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last++
  return { found: { from: code.from, to, kind: 'address', sure: true, weight: 70 }, last }
}

/** The end of a town's name: a known one, or after a postcode any with a capital, with its part or letters. */
function townFrom(text: string, start: number, hasCode: boolean): number | undefined {
  const words = /^\p{L}{2,30}(?:[ -]\p{L}{1,30}\.?){0,2}/u.exec(text.slice(start, start + 70))?.[0].split(/(?<=[ -])/) ?? []
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join('').trimEnd().replace(/\.$/, '')
    const bare = name.replace(/ (?:nø|nv|sø|sv|[a-zø])$/i, '')
    if (isPlace(bare) && !/^\d/.test(bare) && (hasCode || bare !== bare.toLowerCase() || bare.length > 3)) return start + name.length
  }
  const first = words[0]?.trimEnd() ?? ''
  return hasCode && first !== first.toLowerCase() ? start + first.length : undefined
}
