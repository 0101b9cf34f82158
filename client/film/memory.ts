/** Where somebody was in a film, and which consequences they saw; in this tab only, and the house never hears of it. */
export type Memory = { at: number; seen: string[] }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this tab remembers of a film. */
export function recall(shelf: Shelf | undefined, film: string): Memory {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(`film/${film}`) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return { at: 0, seen: [] }
    const at = 'at' in kept && typeof kept.at === 'number' && kept.at > 0 ? kept.at : 0
    const seen = 'seen' in kept && Array.isArray(kept.seen) ? kept.seen.filter((part) => typeof part === 'string') : []
    return { at, seen }
  } catch {
    return { at: 0, seen: [] }
  }
}

/** Remembers it, if this browser remembers anything. */
export function remember(shelf: Shelf | undefined, film: string, memory: Memory): void {
  try {
    shelf?.setItem(`film/${film}`, JSON.stringify(memory))
  } catch {
    return
  }
}

/** The browser's own shelf; a browser that lets nobody keep anything throws when it is only named. */
export function shelfOf(which: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[which]
  } catch {
    return undefined
  }
}
