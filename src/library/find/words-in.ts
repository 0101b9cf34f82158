/** The words of a text in small letters, as they are looked for: »MitID-koden« is mitid and koden. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? []
}

/** The letters and digits of one word. */
export const word = /[\p{L}\p{N}]+/gu
