/** Sizes of letters in hundredths of the screen's height, the largest first. Nothing is smaller than the last. */
const sizes = [10.6, 9.4, 8.4, 7.4, 6.6, 5.8, 5.2, 4.7, 4.3, 3.9, 3.6, 3.3, 3.1, 2.9] as const

// Mean widths of a sign, measured over the library's texts, and what a line loses to a word that does not fit.
const faces = { head: { width: 0.49, height: 1.14 }, text: { width: 0.44, height: 1.3 } } as const
const lostSigns = 2.5

type Space = {
  face: 'head' | 'text'
  /** Of one column, in hundredths of the screen's height. */
  width: number
  height: number
  columns?: number
  /** Between two texts. */
  gap?: number
  most?: number
}

/** The classes of the largest letters with which the texts fit below one another in a space; the smallest, if none do. */
export function fitOf(texts: readonly string[], space: Space): string {
  const { height, columns = 1, most = 10.6 } = space
  const size = sizes.find((candidate) => candidate <= most && heightOf(texts, candidate, space) <= height * columns) ?? 2.9
  return `fit t-${Math.round(size * 10)}`
}

function heightOf(texts: readonly string[], size: number, { face, width, gap = 0, columns = 1 }: Space): number {
  const signs = Math.max(1, width / (size * faces[face].width) - lostSigns)
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / signs)), 0)
  // Columns break between lines, and the last one is seldom full.
  return (lines + (columns - 1)) * size * faces[face].height + (texts.length - 1) * gap
}
