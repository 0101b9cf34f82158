/** What a line of a screenplay looks to be, for the eye alone; the parser has the last word. */
export type LineKind = 'key' | 'entry' | 'scene' | 'chapter' | 'who' | 'mood' | 'said' | 'note' | 'stop' | 'choice' | 'text' | 'remark' | 'action' | 'empty'

const headings = /^\.?(inde|ude|int|ext)\b/i
const name = /^[\p{Lu}\d][\p{Lu}\d\s.-]*(\([^)]*\))?$/u

/** The kind of every line, read from the top once. */
export function kindsOf(lines: Iterable<string>): LineKind[] {
  const kinds: LineKind[] = []
  let isTitlePage = true
  let isRemark = false
  let speaks = false
  for (const line of lines) {
    const kind: LineKind = isRemark ? 'remark' : isTitlePage ? onTitlePage(line) : inFilm(line.trim(), speaks)
    if (kind === 'remark') isRemark = !line.includes('*/')
    if (kind === 'empty') isTitlePage = isTitlePage && kinds.every((each) => each === 'empty')
    else if (isTitlePage && kind !== 'key' && kind !== 'entry') isTitlePage = false
    speaks = kind === 'who' || kind === 'mood' || kind === 'said'
    kinds.push(kind)
  }
  return kinds
}

function onTitlePage(line: string): LineKind {
  if (line.trim() === '') return 'empty'
  if (/^\s/.test(line)) return 'entry'
  return /^[\p{L} ]{2,20}:/u.test(line) ? 'key' : inFilm(line.trim(), false)
}

function inFilm(line: string, speaks: boolean): LineKind {
  if (line === '') return 'empty'
  if (line.startsWith('/*')) return 'remark'
  if (line.startsWith('[[')) return /^\[\[\s*stop\s*:/i.test(line) ? 'stop' : 'note'
  if (line.startsWith('#')) return 'chapter'
  if (line.startsWith('*')) return 'choice'
  if (line.startsWith('>')) return 'text'
  if (speaks) return line.startsWith('(') ? 'mood' : 'said'
  if (headings.test(line)) return 'scene'
  return name.test(line) ? 'who' : 'action'
}
