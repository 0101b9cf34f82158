/** What is being written, as this browser keeps it. */
export type Draft = { text: string; line: number }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const key = 'vaerksted'
const formerKey = 'vaerksted-foer'

/** The draft that lies here, if one does and it can be understood. */
export function readDraft(shelf: Shelf | undefined): Draft | undefined {
  return parsed(shelf?.getItem(key))
}

/** Keeps the draft. False when the browser has no room for it, or keeps nothing. */
export function keepDraft(shelf: Shelf | undefined, draft: Draft): boolean {
  return put(shelf, key, draft)
}

/** The text that was there before another film took its place. */
export function readFormer(shelf: Shelf | undefined): Draft | undefined {
  return parsed(shelf?.getItem(formerKey))
}

/** Lays a text aside before another film takes its place. */
export function keepFormer(shelf: Shelf | undefined, draft: Draft): boolean {
  return draft.text.trim() !== '' && put(shelf, formerKey, draft)
}

function put(shelf: Shelf | undefined, name: string, draft: Draft): boolean {
  if (shelf === undefined) return false
  try {
    shelf.setItem(name, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

function parsed(kept: string | null | undefined): Draft | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? 'null')
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return undefined
    return { text: value.text, line: 'line' in value && typeof value.line === 'number' ? value.line : 1 }
  } catch {
    return undefined
  }
}
