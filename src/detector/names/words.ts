import { after, before, type Reading } from '../atoms.ts'
import { knownOf, type Known } from '../lists.ts'
import { abbreviations, particles } from './context.ts'

/** What a word of the text is, as far as its letters and the lists tell. */
export type Word = {
  known: Known
  /** Begins with a capital and goes on in lower case; one capital letter is an initial. */
  isCapital: boolean
  isInitial: boolean
  isUpper: boolean
  sort: 'given' | 'family' | 'proper' | 'place' | 'other' | 'word' | 'unknown' | 'initial' | 'particle' | 'none'
}

/** Looks words up once for a text; what is known of them is kept for the next round. */
export function createWords(reading: Reading, known: Map<string, Known>): (index: number) => Word {
  const words: (Word | undefined)[] = []
  return (index) => {
    const held = words[index]
    if (held !== undefined) return held
    const word = wordOf(reading, index, known)
    words[index] = word
    return word
  }
}

const nothing: Known = { given: 0, family: 0, proper: 0, place: 0, notName: 0, isWord: false, soundsGiven: false, isExactWord: false, isWordName: false }

function wordOf(reading: Reading, index: number, cache: Map<string, Known>): Word {
  const atom = reading.atoms[index]
  if (atom === undefined || atom.isNumber || atom.raw.length > 40 || /\d/.test(before(reading, index)) || /\d/.test(after(reading, index))) {
    return { known: nothing, isCapital: false, isInitial: false, isUpper: false, sort: 'none' }
  }
  let known = cache.get(atom.lower)
  if (known === undefined) cache.set(atom.lower, (known = knownOf(atom.lower)))
  const isFirstUpper = atom.raw[0] !== atom.lower[0]
  const isInitial = isFirstUpper && atom.raw.length === 1
  const isUpper = atom.raw.length > 1 && atom.raw === atom.raw.toUpperCase() && atom.raw !== atom.lower
  return { known, isCapital: isFirstUpper && !isUpper && !isInitial, isInitial, isUpper, sort: isInitial ? 'initial' : sortOf(atom.lower, known) }
}

function sortOf(lower: string, known: Known): Word['sort'] {
  if (known.notName === 2 && known.given !== 2) return 'other'
  if (known.given > 0) return 'given'
  if (known.family > 0 && !(known.family === 1 && known.isExactWord)) return 'family'
  if (known.notName > 0) return 'other'
  if (particles.has(lower)) return 'particle'
  if (known.place === 2) return 'place'
  if (known.proper === 2 && !known.isExactWord) return 'proper'
  // »Benthe« is spelt as a compound might be, and is said as a name.
  if (known.isWord) return !known.isExactWord && known.soundsGiven && lower.length < 9 ? 'proper' : 'word'
  if (known.proper > 0) return 'proper'
  return known.place > 0 ? 'place' : 'unknown'
}

/** Whether a word begins a sentence, a line, a quotation or what stands after a colon, so that its capital says nothing. */
export function startsSentence({ folded, atoms }: Reading, index: number): boolean {
  const [previous, atom] = [atoms[index - 1], atoms[index]]
  if (previous === undefined || atom === undefined) return true
  const gap = folded.text.slice(Math.max(previous.to, atom.from - 6), atom.from)
  if (/[\n!?:;»«"“”„•*|=>\][{}()\ufffc]/.test(gap) || / - /.test(gap)) return true
  return gap.includes('.') && !abbreviations.has(previous.lower) && previous.raw.length > 1
}
