/** Counts what was done for each name lately; kept in memory alone. */
export interface Tally {
  /** Counts one more, unless there are enough already. */
  take(name: string): boolean
}

/** At most `most` for a name in `periodMs`. */
export function createTally({ most, periodMs, now }: { most: number; periodMs: number; now: () => number }): Tally {
  const counted = new Map<string, { count: number; since: number }>()
  return {
    take(name) {
      const known = counted.get(name)
      const isRecent = known !== undefined && now() - known.since < periodMs
      if (isRecent && known.count >= most) return false
      if (isRecent) known.count++
      else counted.set(name, { count: 1, since: now() })
      if (counted.size > 10_000) counted.clear()
      return true
    },
  }
}
