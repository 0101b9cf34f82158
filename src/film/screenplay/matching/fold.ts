/** A text as it is compared: without regard to capitals, kinds of quotes, invisible characters and the width of spaces. */
export function fold(text: string): string {
  const lower = text.slice(0, longest).toLowerCase()
  if (plainWords.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text with its words kept and its spaces made single; what nobody could read on a screen anyway is cut off. */
export function plain(text: string): string {
  return text.slice(0, mostKept).split(/\s+/).filter(Boolean).join(' ')
}

/** Whether a text has letters and all of them are capitals, as a speaker's name has. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** An id of the kind that the format allows, made of any words. */
export function idFrom(text: string): string {
  const latin = fold(text).replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').normalize('NFD')
  return latin.replace(/\p{M}/gu, '').split(/[^a-z0-9]+/).filter(Boolean).join('-').slice(0, 60)
}

/** Whether it is an id as it stands: a–z, digits and single hyphens between them. */
export function isId(text: string): boolean {
  return text !== '' && text === idFrom(text)
}

/** What needs no more folding, which is nearly everything; the words and the spaces between them cannot be taken for each other. */
const plainWords = /^[a-z0-9æøå-]+(?: [a-z0-9æøå-]+)*$/
const longest = 400
const mostKept = 1000
