/**
 * A part of a text: a field of the front matter, or a heading and what stands under it up to the next heading. `key` is the
 * same in every edition of the text: a heading is known by its id, which is never changed, and else by its words.
 */
export type Part = { key: string; kind: 'frame' | 'field' | 'intro' | 'heading'; name: string; text: string }

/** What stands above the first heading when it is taken as a whole: texts with fields and texts without do not compare field by field. */
export type FrontAs = 'fields' | 'whole'

/** Whether a text begins with fields between two lines of `---`. */
export function hasFront(text: string): boolean {
  return frontEnd(linesOf(text)) !== undefined
}

/** Divides a text; the parts put together again are the text, byte for byte. */
export function divide(text: string, front: FrontAs): Part[] {
  const lines = linesOf(text)
  const end = frontEnd(lines)
  const parts = end === undefined ? [] : front === 'fields' ? fieldsOf(lines, end) : [{ key: 'front', kind: 'frame' as const, name: '', text: lines.slice(0, afterBlank(lines, end)).join('') }]
  return named([...parts, ...headingsOf(lines.slice(end === undefined ? 0 : afterBlank(lines, end)))])
}

/** Where a part stands by its key: the fields between their two lines, then what introduces the text, then the headings. */
export function rankOf(key: string): number {
  if (key === 'open' || key === 'front') return 0
  return key.startsWith('field ') ? 1 : key === 'close' ? 2 : key === 'intro' ? 3 : 4
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The index of the line that ends the front matter. */
function frontEnd(lines: readonly string[]): number | undefined {
  if (!/^---\r?\n$/.test(lines[0] ?? '')) return undefined
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?\n?$/.test(line))
  return end === -1 ? undefined : end
}

function afterBlank(lines: readonly string[], end: number): number {
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '')
  return next === -1 ? lines.length : next
}

/** Comments and empty lines go with the field above them. */
function fieldsOf(lines: readonly string[], end: number): Part[] {
  const parts: Part[] = [{ key: 'open', kind: 'frame', name: '', text: lines[0] ?? '' }]
  for (const line of lines.slice(1, end)) {
    const name = /^([A-Za-z_][\w-]*):/.exec(line)?.[1]
    const last = parts.at(-1)
    if (name !== undefined) parts.push({ key: `field ${name}`, kind: 'field', name, text: line })
    else if (last !== undefined) last.text += line
  }
  return [...parts, { key: 'close', kind: 'frame', name: '', text: lines.slice(end, afterBlank(lines, end)).join('') }]
}

function headingsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  for (const line of lines) {
    const [, signs, words = ''] = /^ {0,3}(#{1,6})(?=[ \t\r\n]|$)(.*)/.exec(line) ?? []
    const last = parts.at(-1)
    if (signs !== undefined) parts.push(heading(signs, words.trim(), line, parts.every(({ kind }) => kind !== 'heading')))
    else if (last !== undefined) last.text += line
    else parts.push({ key: 'intro', kind: 'intro', name: '', text: line })
  }
  return parts
}

function heading(signs: string, words: string, text: string, isFirst: boolean): Part {
  const id = /\{#([^{}\s]+)\}$/.exec(words)?.[1]
  const name = id === undefined ? words : words.slice(0, -(id.length + 3)).trim()
  // The title is the first heading, whatever it says.
  const key = id !== undefined ? `id ${id}` : isFirst && signs === '#' ? 'title' : `${signs} ${name}`
  return { key, kind: 'heading', name, text }
}

/** Parts that would be called the same are counted, so that none is lost. */
function named(parts: readonly Part[]): Part[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const count = (seen.get(part.key) ?? 0) + 1
    seen.set(part.key, count)
    return count === 1 ? part : { ...part, key: `${part.key}\n${count}` }
  })
}
