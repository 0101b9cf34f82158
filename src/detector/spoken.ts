import { between, isSaid, type Reading } from './atoms.ts'
import type { Found, Kind } from './findings.ts'
import { hasDate } from './numbers/cpr.ts'

const ones = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten']
const tens = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems']
const said = new Map<string, string>([...ones.map((word, value) => [word, String(value)] as const), ['et', '1'], ['én', '1'], ['ét', '1'], ['een', '1'], ['nitte', '19'], ['femogtyve', '25']])
for (const [place, ten] of tens.entries()) {
  said.set(ten, String(20 + place * 10))
  for (const [one, word] of ones.entries()) if (one > 0 && one < 10) for (const form of [word, ...(one === 1 ? ['et', 'én'] : [])]) said.set(`${form}og${ten}`, String(20 + place * 10 + one))
}
const ordinals = new Set(['første', 'anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende', 'ellevte', 'tolvte', 'trettende', 'fjortende', 'femtende', 'sekstende', 'syttende', 'attende', 'nittende', 'tyvende', 'tredivte', 'enogtyvende', 'toogtyvende', 'treogtyvende', 'fireogtyvende', 'femogtyvende', 'seksogtyvende', 'syvogtyvende', 'otteogtyvende', 'niogtyvende', 'enogtredivte'])
const months = new Set(['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'første', 'anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende', 'ellevte', 'tolvte', 'i'])
const born = new Set(['født', 'fødselsdag', 'fødselsdato', 'årgang'])
const cprWords = new Set(['cpr', 'cprnummer', 'personnummer', 'cprnr', 'cprnummeret'])
const plateWords = new Set(['nummerplade', 'nummerpladen', 'plade', 'registreringsnummer'])
const phoneWords = new Set(['telefon', 'telefonnummer', 'telefonnummeret', 'mobil', 'tlf', 'nummer', 'nummeret', 'ring'])

/** The digits of a number that is written as a word, below a hundred. */
export function numberWord(lower: string): string | undefined {
  return said.get(lower)
}

/** Numbers that were spoken and written down as words: »nul tre nul fem fireogtres …«, »den fjerde maj nitten otteogfirs«. */
export function spokenIn(reading: Reading): Found[] {
  const { atoms } = reading
  const found: Found[] = []
  for (let index = 0; index < atoms.length; index++) {
    const date = dateAt(reading, index)
    if (date !== undefined) {
      found.push({ from: atoms[index]?.from ?? 0, to: atoms[date]?.to ?? 0, kind: 'birth-date', sure: true, weight: 84 })
      index = date
      continue
    }
    const run = runAt(reading, index)
    if (run === undefined) continue
    const kind = kindOf(reading, index, run)
    const from = kind === 'plate' && (atoms[index - 1]?.raw.length ?? 9) <= 3 ? index - 1 : index
    if (kind !== undefined) found.push({ from: atoms[from]?.from ?? 0, to: atoms[run.last]?.to ?? 0, kind, sure: true, weight: 84 })
    index = run.last
  }
  return found
}

type Run = { last: number; digits: string; count: number }

function runAt(reading: Reading, index: number): Run | undefined {
  let digits = ''
  let last = index - 1
  for (let at = index; at < index + 30; at++) {
    const atom = reading.atoms[at]
    const value = atom === undefined ? undefined : atom.isNumber && at > index && atom.raw.length <= 4 ? atom.raw : said.get(atom.lower)
    if (value === undefined) break
    digits += value
    last = at
    if (!/^(?: |, ?| ?- ?)$/.test(between(reading, at, 3) ?? 'no')) break
  }
  return last - index >= 2 ? { last, digits, count: last - index + 1 } : undefined
}

function kindOf(reading: Reading, index: number, { digits, count }: Run): Kind | undefined {
  const isCpr = isSaid(reading, index, cprWords, 5)
  if (digits.length === 10 && (isCpr || hasDate(digits))) return 'cpr'
  if (isCpr && digits.length >= 8) return 'cpr'
  if (isSaid(reading, index, plateWords, 5) && digits.length >= 4) return 'plate'
  if (digits.length === 8 && count >= 4) return 'phone'
  return digits.length >= 7 && isSaid(reading, index, phoneWords, 5) ? 'phone' : undefined
}

/** The last word of a date of birth that begins here. */
function dateAt(reading: Reading, index: number): number | undefined {
  const [day, month] = [reading.atoms[index], reading.atoms[index + 1]]
  if (day === undefined || month === undefined || !ordinals.has(day.lower) || !months.has(month.lower) || !isSaid(reading, index, born, 4)) return undefined
  let last = month.lower === 'i' && ordinals.has(reading.atoms[index + 2]?.lower ?? '') ? index + 2 : index + 1
  for (let at = last + 1; at < last + 6; at++) {
    const lower = reading.atoms[at]?.lower ?? ''
    if (!(said.has(lower) || lower === 'hundrede' || lower === 'tusind' || (lower === 'og' && said.has(reading.atoms[at + 1]?.lower ?? '')) || /^\d{2,4}$/.test(lower)) || between(reading, at - 1) !== ' ') break
    if (lower !== 'og') last = at
  }
  return last
}
