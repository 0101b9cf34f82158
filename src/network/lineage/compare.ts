import { divide, hasFront, rankOf, type Part } from './parts.ts'

/** The text as it was copied, as it is here, and as it is above; undefined where there is none. */
export type ThreeTexts = { base: string | undefined; mine: string | undefined; theirs: string | undefined }

/** Whose edition of a part. */
export type Side = 'mine' | 'theirs'

/** `both` made the same change, and nothing is to be decided; in a `conflict` each made another. */
export type Change = { change: 'unchanged' } | { change: 'changed' | 'added' | 'removed'; by: Side | 'both' } | { change: 'conflict' }

/** A part in its three editions, for a person to look at; undefined where an edition does not have it. */
export type Section = { key: string; kind: Part['kind']; name: string; base: string | undefined; mine: string | undefined; theirs: string | undefined } & Change

/** `sections` stand as in mine, with theirs among them. `order` is about the parts that both have. */
export type Comparison = { sections: readonly Section[]; order: 'unchanged' | Side | 'both' | 'conflict'; mine: readonly Part[]; theirs: readonly Part[] }

/** Says of each field and each heading's section who changed it since the text was copied. Pure, and it loses no byte. */
export function compareTexts({ base, mine, theirs }: ThreeTexts): Comparison {
  const front = [base, mine, theirs].every((text) => text === undefined || hasFront(text)) ? 'fields' : 'whole'
  const parts = { base: divide(base ?? '', front), mine: divide(mine ?? '', front), theirs: divide(theirs ?? '', front) }
  const found = { base: byKey(parts.base), mine: byKey(parts.mine), theirs: byKey(parts.theirs) }
  const keys = inserted(inserted(keysOf(parts.mine), keysOf(parts.theirs)), keysOf(parts.base))
  const sections = keys.flatMap((key): Section[] => {
    const part = found.mine.get(key) ?? found.theirs.get(key) ?? found.base.get(key)
    if (part === undefined) return []
    const texts = { base: found.base.get(key)?.text, mine: found.mine.get(key)?.text, theirs: found.theirs.get(key)?.text }
    return [{ key, kind: part.kind, name: part.name, ...texts, ...changeOf(texts) }]
  })
  return { sections, order: orderOf(keysOf(parts.base), keysOf(parts.mine), keysOf(parts.theirs)), mine: parts.mine, theirs: parts.theirs }
}

function changeOf({ base, mine, theirs }: ThreeTexts): Change {
  if (mine === theirs) return mine === base ? { change: 'unchanged' } : kindOf(base, mine, 'both')
  if (base === mine) return kindOf(base, theirs, 'theirs')
  if (base === theirs) return kindOf(base, mine, 'mine')
  return { change: 'conflict' }
}

function kindOf(before: string | undefined, after: string | undefined, by: Side | 'both'): Change {
  return { change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', by }
}

function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): Comparison['order'] {
  const here = new Set(mine)
  const above = new Set(theirs)
  const before = new Set(base)
  const shared = (keys: readonly string[]) => keys.filter((key) => here.has(key) && above.has(key)).join('\0')
  const first = (keys: readonly string[]) => keys.filter((key) => here.has(key) && above.has(key) && before.has(key)).join('\0')
  if (shared(mine) === shared(theirs)) return first(mine) === first(base) ? 'unchanged' : 'both'
  if (first(mine) === first(base) && first(theirs) !== first(base)) return 'theirs'
  return first(theirs) === first(base) && first(mine) !== first(base) ? 'mine' : 'conflict'
}

/** The keys of a list, and those that only the other has, each after what it follows there; the front before the headings. */
export function inserted(keys: readonly string[], others: readonly string[]): string[] {
  const result = [...keys]
  const known = new Set(keys)
  let last: string | undefined
  for (const key of others) {
    if (!known.has(key)) {
      result.splice(last === undefined ? 0 : result.indexOf(last) + 1, 0, key)
      known.add(key)
    }
    last = key
  }
  return result.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function keysOf(parts: readonly Part[]): string[] {
  return parts.map(({ key }) => key)
}

function byKey(parts: readonly Part[]): Map<string, Part> {
  return new Map(parts.map((part) => [part.key, part]))
}
