import { parse, type MarkedText } from './texts.ts'

/** The ways in which a CPR number is written, spoken of, split and hidden. */
const ways: ((date: string, rest: string) => string)[] = [
  (date, rest) => `${date}-${rest}`,
  (date, rest) => `${date}${rest}`,
  (date, rest) => `${date} ${rest}`,
  (date, rest) => `${date}  ${rest}`,
  (date, rest) => `${date} - ${rest}`,
  (date, rest) => `${date}- ${rest}`,
  (date, rest) => `${date} -${rest}`,
  (date, rest) => `${date}–${rest}`,
  (date, rest) => `${date} – ${rest}`,
  (date, rest) => `${date}—${rest}`,
  (date, rest) => `${date}‑${rest}`,
  (date, rest) => `${date}−${rest}`,
  (date, rest) => `${date}.${rest}`,
  (date, rest) => `${date}/${rest}`,
  (date, rest) => `${date}_${rest}`,
  (date, rest) => `${date}\n${rest}`,
  (date, rest) => `${date}-\n${rest}`,
  (date, rest) => `${date}\r\n${rest}`,
  (date, rest) => `${pairs(date, ' ')} ${rest}`,
  (date, rest) => `${pairs(date, '.')}-${rest}`,
  (date, rest) => `${pairs(date, '.')} ${rest}`,
  (date, rest) => `${pairs(date, '.')}.${rest}`,
  (date, rest) => `${pairs(date, '/')}-${rest}`,
  (date, rest) => `${pairs(date, '/')} ${rest}`,
  (date, rest) => `${pairs(date, '-')}-${rest}`,
  (date, rest) => `${pairs(date, '-')} ${rest}`,
  (date, rest) => `${pairs(date, ' ')} ${pairs(rest, ' ')}`,
  (date, rest) => `${date.slice(0, 4)} ${date.slice(4)} ${rest}`,
  (date, rest) => `${date.slice(0, 4)} ${date.slice(4)}-${rest}`,
  (date, rest) => Array.from(date + rest).join(' '),
  (date, rest) => `${date}\u00a0${rest}`,
  (date, rest) => `${date}\u202f${rest}`,
  (date, rest) => `${date}\u200b-\u200b${rest}`,
  (date, rest) => Array.from(date + rest).join('\u200d'),
  (date, rest) => `${date.slice(0, 3)}\u00ad${date.slice(3)}-${rest}`,
  (date, rest) => `${fullWidth(date)}－${fullWidth(rest)}`,
  (date, rest) => fullWidth(date + rest),
  (date, rest) => `${pairs(date.slice(0, 4), '-')}-19${date.slice(4)}-${rest}`,
]

/** Numbers without a valid modulus 11, with one, of all centuries, and replacement numbers with 60 added to the day or letters at the end. */
const numbers = ['010190-1234', '290224-0007', '311207-4381', '150708-9112', '070761-4285', '610190-1234', '911285-3320', '010101-0001', '121212-1212', '200775-8888']
const withLetters = ['010190-A1B2', '240563-KX71', '170899 T4Q2', '050505TA12', '610190-AB12']

const carriers = [
  (number: string) => `Borgerens nummer er {c:${number}}, og sagen ligger hos os.`,
  (number: string) => `cpr. nr. {c:${number}}`,
  (number: string) => `hej kan du slå {c:${number}} op for mig`,
  (number: string) => `Vedr. ({c:${number}}): Sagen er sendt.\nMed venlig hilsen`,
  (number: string) => `Personnummer:{c:${number}}`,
]

/** Every number in every way, the sentences by turns. */
export function spelledTexts(): MarkedText[] {
  const spelled = ways.flatMap((way) => numbers.map((number) => way(number.slice(0, 6), number.slice(7))))
  return [...spelled, ...withLetters].map((number, index) => parse(carriers[index % carriers.length]?.(number) ?? '', 'spellings'))
}

function pairs(digits: string, gap: string): string {
  return digits.match(/../g)?.join(gap) ?? ''
}

function fullWidth(digits: string): string {
  return Array.from(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}
