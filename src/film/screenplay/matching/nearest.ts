import { fold } from './fold.ts'

/** The word that the writer most likely meant; nothing when none is near enough to be worth saying. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const from = fold(written).slice(0, mostCompared)
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(from.length * 0.45)) + 1
  for (const word of words) {
    const to = fold(word).slice(0, mostCompared)
    if (Math.abs(to.length - from.length) >= fewest) continue
    const steps = editDistance(from, to)
    if (steps >= fewest) continue
    fewest = steps
    best = word
  }
  return best ?? beginningAlike(from, words)
}

/** »regn« is not far from »regn mod ruden«, nor »venligt, træt« from »venlig«, however many letters are between them. */
function beginningAlike(written: string, words: Iterable<string>): string | undefined {
  for (const word of words) {
    const folded = fold(word)
    if (folded.startsWith(`${written} `) || (folded.length >= 4 && written.startsWith(folded))) return word
  }
  return undefined
}

/** How many letters must be put in, left out, changed or swapped to make one word the other. */
export function editDistance(from: string, to: string): number {
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const next = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let steps = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) steps = Math.min(steps, (before[column - 2] ?? 0) + 1)
      next.push(steps)
    }
    before = last
    last = next
  }
  return last[to.length] ?? 0
}

const mostCompared = 40
