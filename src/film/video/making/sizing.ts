/** The size that a picture is made in: at most 720 lines across its short side and 1280 along its long one, never larger than it came, even in both. */
export function sizeFor({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, 1280 / Math.max(width, height), 720 / Math.min(width, height))
  return { width: even(width * scale), height: even(height * scale) }
}

/** 25 or 30 pictures a second, whichever is nearer to how it came; half of 50 or 60. */
export function rateFor(average: number): 25 | 30 {
  const folded = average > 40 ? average / 2 : average
  return folded > 27.5 ? 30 : 25
}

/** The bits a second for a picture of a size. With its sound a film stays under 8 MB a minute. */
export function bitsFor({ width, height }: { width: number; height: number }): number {
  return Math.round(Math.max(150_000, (880_000 * width * height) / (1280 * 720)))
}

/** The most bytes that a film of some seconds may have; its index needs some room however short it is. */
export function mostBytes(seconds: number): number {
  return 100_000 + (8_000_000 * seconds) / 60
}

function even(value: number): number {
  return Math.max(2, Math.floor(value / 2) * 2)
}
