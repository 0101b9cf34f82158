const keptMs = 200

/** Gives the page for a key, made at most once in a fifth of a second. */
export type Receipts = (key: string, make: () => Promise<string>) => Promise<string>

/**
 * The receipt is the same for everybody who answered the same, so two thousand answers cost a few dozen renderings. It
 * is kept by what was answered and never by who, and what changes within the step reaches the phone by its stream.
 */
export function createReceipts(now: () => number = () => performance.now()): Receipts {
  let kept = new Map<string, Promise<string>>()
  let since = now()
  return (key, make) => {
    if (now() - since > keptMs) {
      kept = new Map()
      since = now()
    }
    const known = kept.get(key)
    if (known !== undefined) return known
    const page = make()
    kept.set(key, page)
    return page
  }
}
