/**
 * Turns UTF-16 offsets of a text into the positions of REFI-QDA 1.5 (10.2): Unicode code points from 0, a line feed being
 * one. The end is the position after the last one, as in the standard's own examples. Looked up in a kept list of the
 * places where a letter takes two units, so that thousands of passages cost no more than one.
 */
export function positionsIn(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
