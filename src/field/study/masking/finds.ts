/** What a detector of personal data finds, over UTF-16 units; `sure` finds are always masked. */
export type Find = { start: number; end: number; kind: string; sure: boolean }
export type Detect = (text: string) => readonly Find[]

/** How a text is masked: who finds, and the word that stands in the brackets instead of what was found. */
export type Masking = { detect: Detect; label: (kind: string) => string }

const mask = /\[[^[\]\n]{1,40}\]/g

/** The finds of a text in its order, none over another. What lies within a mask that stands there is no find. */
export function findsIn(text: string, detect: Detect): Find[] {
  const masks = [...text.matchAll(mask)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }))
  const finds = detect(text)
    .filter(({ start, end }) => Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end <= text.length && start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const merged: Find[] = []
  let at = 0
  for (const find of finds) {
    while ((masks[at]?.end ?? Infinity) <= find.start) at++
    const around = masks[at]
    if (around !== undefined && around.start <= find.start && find.end <= around.end) continue
    const last = merged.at(-1)
    // Two that overlap are masked as one, and surely if one of them is sure: nothing of either may be left over.
    if (last !== undefined && find.start < last.end) merged[merged.length - 1] = { ...(last.sure || !find.sure ? last : find), start: last.start, end: Math.max(last.end, find.end), sure: last.sure || find.sure }
    else merged.push(find)
  }
  return merged
}

/** The text with masks instead of `finds`; lines stay lines, so that a number broken over two does not join them. */
export function maskFinds(text: string, finds: readonly Find[], label: Masking['label']): string {
  let result = ''
  let from = 0
  for (const { start, end, kind } of finds) {
    result += text.slice(from, start) + maskOf(label(kind)) + '\n'.repeat(text.slice(start, end).split('\n').length - 1)
    from = end
  }
  return result + text.slice(from)
}

/** A mask as it stands in a text. */
export function maskOf(label: string): string {
  return `[${label.replaceAll(/[[\]\n]/g, ' ').slice(0, 38)}]`
}
