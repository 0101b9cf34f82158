import { most, RefusedFile, type Note, type Paragraph } from '../imported.ts'
import { cleanLine } from '../letters.ts'
import { readXml } from '../xml.ts'
import { openLayout } from './layout.ts'
import type { ListMarks } from './lists.ts'
import { isOn, nameOf } from './names.ts'
import type { Styles } from './styles.ts'

// What is not part of the text as it stands: deleted, moved away, or how something looked before; and the doubles that
// old programs read instead. A small text above another (ruby) and an embedded thing with its picture go too.
const left = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt', 'w:object', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblGridChange'])
const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel'])
const counted: Record<string, 'comments' | 'pictures' | 'embedded' | 'footnotes'> = {
  'w:commentReference': 'comments',
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'w:object': 'embedded',
  'w:altChunk': 'embedded',
  'w:control': 'embedded',
  'c:chart': 'embedded',
  'dgm:relIds': 'embedded',
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'footnotes',
}

/** Reads the text of a document in the order of the page. */
export async function readBody(bytes: AsyncIterable<Uint8Array>, styles: Styles, marks: ListMarks): Promise<{ paragraphs: Paragraph[]; notes: Note[] }> {
  const layout = openLayout(styles, marks)
  const counts = { changes: 0, comments: 0, pictures: 0, embedded: 0, footnotes: 0 }
  const path: string[] = []
  let [skipped, letters] = [0, 0]
  let [isHidden, hasHidden, hasHeaders] = [false, false, false]

  await readXml(bytes, {
    open(element) {
      const name = nameOf(element)
      const parent = path.at(-1) ?? ''
      if (parent === '' && name !== 'w:document') throw new RefusedFile({ kind: 'not-word' })
      path.push(name)
      if (skipped > 0) return void skipped++
      const kind = counted[name]
      if (kind !== undefined) counts[kind]++
      if (changes.has(name)) counts.changes++
      if (name === 'w:headerReference' || name === 'w:footerReference') hasHeaders = true
      if (name === 'w:r') isHidden = false
      if (name === 'w:vanish' && path.at(-3) === 'w:r') isHidden = isOn(element)
      if (left.has(name)) skipped = 1
      layout.open(name, parent, path.at(-3) ?? '', element)
      if (parent === 'w:r') write(inRun(name))
    },
    close() {
      const name = path.pop() ?? ''
      if (skipped > 0) skipped--
      else layout.close(name)
    },
    text(text) {
      const within = path.at(-1)
      if (skipped === 0 && (within === 'w:t' || within === 'm:t')) write(text.replaceAll('\n', ' '))
    },
  })
  const { changes: accepted, ...others } = counts
  return {
    paragraphs: layout.end().map((paragraph) => ({ ...paragraph, text: cleanLine(paragraph.text) })),
    notes: [
      ...(accepted > 0 ? [{ kind: 'accepted-changes', count: accepted } as const] : []),
      ...(['comments', 'pictures', 'embedded', 'footnotes'] as const).flatMap((kind) => (others[kind] > 0 ? [{ kind, count: others[kind] }] : [])),
      ...(hasHidden ? [{ kind: 'hidden-text' } as const] : []),
      ...(hasHeaders ? [{ kind: 'headers' } as const] : []),
    ],
  }

  function write(text: string): void {
    if (text === '') return
    if (isHidden) return void (hasHidden = true)
    letters += text.length
    if (letters > most.letters) throw new RefusedFile({ kind: 'too-long', mostLetters: most.letters })
    layout.write(text)
  }
}

function inRun(name: string): string {
  if (name === 'w:br' || name === 'w:cr') return '\n'
  if (name === 'w:tab' || name === 'w:ptab') return ' '
  return name === 'w:noBreakHyphen' ? '-' : ''
}
