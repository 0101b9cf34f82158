import { RefusedFile } from './imported.ts'

/** `isGuessed` when the file did not say which letters it uses and they were not UTF-8. */
export type Letters = { text: string; isGuessed: boolean }

/** The text of a file: UTF-8 or UTF-16 with or without a mark, else Windows-1252. Throws where it is no text at all. */
export function readLetters(bytes: Uint8Array): Letters {
  const named = encodingOf(bytes)
  const text = named === undefined ? decode(bytes, 'utf-8') : decode(bytes, named)
  if (text !== undefined && strangeIn(text) <= text.length / 200) return { text, isGuessed: false }
  const western = named === undefined ? decode(bytes, 'windows-1252') : undefined
  if (western === undefined || strangeIn(western) > 0) throw new RefusedFile({ kind: 'unreadable' })
  return { text: western, isGuessed: true }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: western text in UTF-16 has a zero in nearly every other byte, and UTF-8 has none.
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 4
  if (odd > enough && even < enough / 10) return 'utf-16le'
  if (even > enough && odd < enough / 10) return 'utf-16be'
  return undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// A stray control character is cut away later; where there are many, or the letters were only guessed, it is no text.
function strangeIn(text: string): number {
  return text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)?.length ?? 0
}

/**
 * Text as it is kept: composed letters, line feeds alone, and nothing that cannot be seen or that turns the direction, so
 * that neither a mask nor an offset is led astray. Every character of it may stand in XML 1.0.
 */
export function clean(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .toWellFormed()
    .replaceAll(/[^\S\n \ufeff]/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
    .normalize('NFC')
}

/** Clean text as one line, with one space between words. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Any text as a clean line. */
export function cleanLine(text: string): string {
  return oneLine(clean(text))
}
