import type { CaptionBlock } from '../../src/film/timeline/captions.ts'

/** What stands in the band at a second; a block is shown from its first moment up to, but not with, its last. */
export function captionAt(blocks: readonly CaptionBlock[], at: number): CaptionBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block !== undefined && at < block.to ? block : undefined
}
