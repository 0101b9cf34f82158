import type { Paragraph } from '../imported.ts'
import type { Element } from '../xml.ts'
import type { ListMarks } from './lists.ts'
import type { Styles } from './styles.ts'

/** Puts what is written into paragraphs; told of each element as it opens and closes. */
export type Layout = {
  open(name: string, parent: string, grandparent: string, element: Element): void
  close(name: string): void
  write(text: string): void
  end(): Paragraph[]
}

type Open = { parts: string[]; style: string | undefined; list: string | undefined; level: number | undefined; runsOn: boolean }
type Table = { cells: string[]; cell: string[]; isRowGone: boolean; isCellGone: boolean }

/** A row of a table is one paragraph, its cells between bars; what stands in a text box comes before its paragraph. */
export function openLayout(styles: Styles, marks: ListMarks): Layout {
  const paragraphs: Paragraph[] = []
  const opened: Open[] = []
  const tables: Table[] = []
  // The beginning of a paragraph whose end was deleted: it runs on into the next one.
  let carried = ''

  return {
    open(name, parent, grandparent, element) {
      const [current, table] = [opened.at(-1), tables.at(-1)]
      const value = element.attribute('val')
      if (name === 'w:p') opened.push({ parts: [], style: undefined, list: undefined, level: undefined, runsOn: false })
      else if (name === 'w:tbl') {
        flush()
        tables.push({ cells: [], cell: [], isRowGone: false, isCellGone: false })
      } else if (table !== undefined && (name === 'w:del' || name === 'w:moveFrom') && parent === 'w:trPr') table.isRowGone = true
      else if (table !== undefined && name === 'w:cellDel') table.isCellGone = true
      else if (current === undefined) return
      else if (name === 'w:pStyle') current.style = value
      else if (name === 'w:numId') current.list = value
      else if (name === 'w:ilvl') current.level = Number(value)
      else if ((name === 'w:del' || name === 'w:moveFrom') && parent === 'w:rPr' && grandparent === 'w:pPr') current.runsOn = true
    },
    close(name) {
      if (name === 'w:p') closeParagraph()
      else if (name === 'w:tc') closeCell()
      else if (name === 'w:tr') closeRow()
      else if (name === 'w:tbl') tables.pop()
    },
    write(text) {
      opened.at(-1)?.parts.push(text)
    },
    end() {
      flush()
      return paragraphs
    },
  }

  function closeParagraph(): void {
    const open = opened.pop()
    if (open === undefined) return
    const text = carried + open.parts.join('')
    carried = ''
    if (open.runsOn) carried = text
    else place(text, open)
  }

  function place(text: string, open: Open | undefined): void {
    if (text.trim() === '') return
    const style = styles(open?.style)
    const list = open?.list ?? style.list
    const mark = list === undefined ? undefined : marks(list, open?.level ?? style.level)
    const kind = mark !== undefined ? 'item' : style.isHeading ? 'heading' : 'text'
    for (const [index, line] of text.split('\n').entries()) emit({ kind, speaker: undefined, time: undefined, text: index === 0 ? `${mark ?? ''}${line}` : line })
  }

  function emit(paragraph: Paragraph): void {
    const table = tables.at(-1)
    if (table === undefined) paragraphs.push(paragraph)
    else table.cell.push(paragraph.text)
  }

  function flush(): void {
    const text = carried
    carried = ''
    place(text, undefined)
  }

  function closeCell(): void {
    flush()
    const table = tables.at(-1)
    if (table === undefined) return
    if (!table.isCellGone) table.cells.push(table.cell.map((text) => text.trim()).filter((text) => text !== '').join(' '))
    table.cell = []
    table.isCellGone = false
  }

  function closeRow(): void {
    const table = tables.pop()
    if (table === undefined) return
    const text = table.isRowGone ? '' : table.cells.filter((cell) => cell !== '').join(' | ')
    if (text !== '') emit({ kind: 'row', speaker: undefined, time: undefined, text })
    tables.push({ cells: [], cell: [], isRowGone: false, isCellGone: false })
  }
}
