import type { Extension, Range, Text } from '@codemirror/state'
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view'
import { kindsOf, type LineKind } from '../text/kinds.ts'

const lineOf = (kind: LineKind): Decoration => Decoration.line({ class: `fl-${kind}` })
const lines: Partial<Record<LineKind, Decoration>> = {}

/** Sets a screenplay as a screenplay is set: names over their lines, headings strong, notes quiet. */
export const screenplayLook: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    private document: Text
    private kinds: LineKind[]

    constructor(view: EditorView) {
      this.document = view.state.doc
      this.kinds = kindsOf(this.document.iterLines())
      this.decorations = decorate(view, this.kinds)
    }

    update({ view, docChanged, viewportChanged }: { view: EditorView; docChanged: boolean; viewportChanged: boolean }): void {
      if (!docChanged && !viewportChanged) return
      if (docChanged) {
        this.document = view.state.doc
        this.kinds = kindsOf(this.document.iterLines())
      }
      this.decorations = decorate(view, this.kinds)
    }
  },
  { decorations: ({ decorations }) => decorations },
)

function decorate(view: EditorView, kinds: readonly LineKind[]): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      const kind = kinds[line.number - 1] ?? 'empty'
      if (kind !== 'empty') ranges.push((lines[kind] ??= lineOf(kind)).range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(ranges)
}
