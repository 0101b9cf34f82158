/** What a find can be. */
export type Kind =
  | 'cpr' | 'phone' | 'email' | 'address' | 'plate' | 'case-number' | 'account' | 'card' | 'identity' | 'birth-date' | 'online' | 'secret'
  | 'name' | 'health' | 'social' | 'rare'

/** A find in UTF-16 units of the text; what is sure is masked, what is not is asked about or, for the last three kinds, warned of. */
export type Finding = { start: number; end: number; kind: Kind; sure: boolean }

/** A find by its places in the folded text; of two that overlap the heavier stays. */
export type Found = { from: number; to: number; kind: Kind; sure: boolean; weight: number }

/** The kinds that say something about a person rather than who it is. */
export function isWarning({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind === 'health' || kind === 'social' || kind === 'rare'
}

/** The finds in order, none over another: the sure before the doubtful, the heavier before the lighter, the first before the later. */
export function withoutOverlaps(found: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length)
  const kept: Found[] = []
  const inRank = [...found].sort((a, b) => Number(b.sure) - Number(a.sure) || b.weight - a.weight || a.from - b.from || b.to - a.to)
  for (const find of inRank) {
    let [from, to] = [find.from, find.to]
    // What is left of a find beside a heavier one is still personal.
    while (from < to && taken[from] === 1) from++
    while (to > from && taken[to - 1] === 1) to--
    if (from >= to || (find.weight === 0 && (from !== find.from || to !== find.to)) || anyTaken(taken, from, to)) continue
    taken.fill(1, from, to)
    kept.push({ ...find, from, to })
  }
  return kept.sort((a, b) => a.from - b.from)
}

function anyTaken(taken: Uint8Array, from: number, to: number): boolean {
  return taken.subarray(from, to).includes(1)
}
