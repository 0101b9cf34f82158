/** A number from 0 to under 1 that follows from the words alone: the same name always gives the same. */
export function chance(name: string, about: string): number {
  let hash = 0x811c9dc5
  for (const letter of `${about}:${name.toUpperCase()}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** One of several by name; all are as likely. */
export function pick<T>(name: string, about: string, first: T, ...others: T[]): T {
  const all = [first, ...others]
  return all[Math.floor(chance(name, about) * all.length)] ?? first
}

/** A number between two others by name. */
export function span(name: string, about: string, low: number, high: number): number {
  return low + (high - low) * chance(name, about)
}
