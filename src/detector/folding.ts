/** A text written in one way, and where each of its letters stood in the original. */
export type Folded = { text: string; lower: string; starts: Uint32Array; ends: Uint32Array }

/** At most so many marks on one letter are composed; what else is piled on it is passed over. */
const mostMarks = 4

/**
 * One letter for each letter: composed, full-width and mathematical forms as plain ones, every space as a space, every dash as a hyphen,
 * and nothing that cannot be seen. Line breaks stay.
 */
export function fold(original: string): Folded {
  const starts = new Uint32Array(original.length)
  const ends = new Uint32Array(original.length)
  const units = new Uint16Array(original.length)
  let length = 0
  for (let at = 0; at < original.length; ) {
    const point = original.codePointAt(at) ?? 0
    const width = point > 0xffff ? 2 : 1
    let unit = point === 0x0d && original.charCodeAt(at + 1) === 0x0a ? 0 : plainOf(point)
    let end = at + width
    if (unit !== 0 && isMark(original.charCodeAt(end))) {
      while (isMark(original.charCodeAt(end))) end++
      unit = `${String.fromCharCode(unit)}${original.slice(at + width, Math.min(end, at + width + mostMarks))}`.normalize('NFC').charCodeAt(0)
    }
    if (unit !== 0) {
      units[length] = unit
      starts[length] = at
      ends[length++] = end
    }
    at = end
  }
  readZeros(units, length)
  const text = utf16.decode(units.subarray(0, length))
  const lower = text.toLowerCase()
  return { text, lower: lower.length === text.length ? lower : Array.from({ length }, (_, at) => (text[at] ?? '').toLowerCase()[0] ?? ' ').join(''), starts, ends }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** An O among at least three digits was meant as a zero. */
function readZeros(units: Uint16Array, length: number): void {
  for (let at = 0; at < length; ) {
    let [to, digits] = [at, 0]
    while (to < length && (isDigit(units[to]) || isLetterO(units[to]))) if (isDigit(units[to++])) digits++
    if (digits >= 3 && digits < to - at && !isLatin(units[at - 1]) && !isLatin(units[to])) for (let place = at; place < to; place++) if (isLetterO(units[place])) units[place] = 0x30
    at = Math.max(to, at + 1)
  }
}

function isDigit(unit = 0): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isLetterO(unit: number | undefined): boolean {
  return unit === 0x4f || unit === 0x6f
}

function isLatin(unit = 0): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit < 0x250)
}

/** The letter to read a code point as, as a UTF-16 unit; zero for what cannot be seen. */
function plainOf(point: number): number {
  if (point < 0x80) return point === 0x09 ? space : point >= 0x0b && point <= 0x0d ? newLine : point < 0x20 && point !== newLine ? 0 : point
  if (point < 0x0300 && point !== 0xa0 && point !== 0xad && point !== 0x85) return point === 0xb4 ? apostrophe : point
  if (isInvisible(point) || isMark(point)) return 0
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return newLine
  if (point === 0xa0 || point === 0x1680 || (point >= 0x2000 && point <= 0x200a) || point === 0x202f || point === 0x205f || point === 0x3000) return space
  if ((point >= 0x2010 && point <= 0x2015) || point === 0x2212 || point === 0xfe58 || point === 0xfe63 || point === 0x2043) return hyphen
  if (point === 0x2018 || point === 0x2019 || point === 0x201b || point === 0x02bc || point === 0x2032) return apostrophe
  if (point === 0x2044 || point === 0x2215) return 0x2f
  if (point >= 0xff01 && point <= 0xff5e) return point - 0xfee0
  const zero = zeros.find((first) => point >= first && point < first + 10)
  if (zero !== undefined) return 0x30 + point - zero
  if (point <= 0xffff) return point
  // Bold, italic and framed letters that look like plain ones.
  return point >= 0x1d400 && point <= 0x1d7ff ? String.fromCodePoint(point).normalize('NFKC').charCodeAt(0) : 0xfffc
}

const [space, newLine, hyphen, apostrophe] = [0x20, 0x0a, 0x2d, 0x27]

/** Digits of other scripts begin at these code points and run on for ten. */
const zeros = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0x17e0]

function isInvisible(point: number): boolean {
  return point === 0xad || (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) || point === 0xfeff || (point >= 0xfe00 && point <= 0xfe0f) || point === 0x180e || point === 0x034f || point === 0x061c || (point >= 0xe0000 && point <= 0xe01ef)
}

function isMark(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x1ab0 && unit <= 0x1aff) || (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0x20d0 && unit <= 0x20ff) || (unit >= 0xfe20 && unit <= 0xfe2f)
}
