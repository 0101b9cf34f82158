import { acceptCompletion, autocompletion, completionKeymap, startCompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { Compartment, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { suggestions, type Fault } from '../../../src/film/screenplay/index.ts'
import type { Edit } from '../text/edits.ts'
import { words } from '../words.ts'
import { screenplayLook } from './highlight.ts'
import { editorTheme } from './theme.ts'

/** The text field of the workshop. Every view writes in it, so undo takes back whatever was done. */
export interface Editor {
  readonly text: string
  /** The line of the cursor, counted from 1. */
  readonly line: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  edit(edits: readonly Edit[]): void
  /** Another film: one step that undo takes back. */
  replace(text: string, line?: number): void
  goTo(line: number, column?: number, isFocused?: boolean): void
  showFaults(faults: readonly Fault[]): void
  setReadOnly(isReadOnly: boolean): void
  undo(): void
  redo(): void
}

type Heard = { onText: () => void; onLine: () => void }

/**
 * Puts the editor in a shadow of its own: there it adopts its style sheets, which a strict policy allows, where
 * style elements are refused.
 */
export function createEditor(place: HTMLElement, text: string, { onText, onLine }: Heard): Editor {
  const shadow = place.attachShadow({ mode: 'open' })
  const readOnly = new Compartment()
  const view: EditorView = new EditorView({
    root: shadow,
    parent: shadow,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), highlightActiveLineGutter(), lintGutter(), history(), drawSelection(), highlightActiveLine(), EditorView.lineWrapping,
        autocompletion({ override: [complete], icons: false, aboveCursor: false }),
        keymap.of([{ key: 'Tab', run: acceptCompletion }, { key: 'Alt-Enter', run: startCompletion }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        screenplayLook, editorTheme, readOnly.of([]),
        EditorState.phrases.of(words.editor.phrases),
        EditorView.contentAttributes.of({ 'aria-label': words.editor.label, spellcheck: 'true', tabindex: '0', lang: document.documentElement.lang }),
        EditorView.updateListener.of(({ docChanged, selectionSet }) => {
          if (docChanged) onText()
          else if (selectionSet) onLine()
        }),
      ],
    }),
  })

  return {
    get text() { return view.state.doc.toString() },
    get line() { return view.state.doc.lineAt(view.state.selection.main.head).number },
    get canUndo() { return undoDepth(view.state) > 0 },
    get canRedo() { return redoDepth(view.state) > 0 },
    edit: (edits) => view.dispatch({ changes: edits.map(({ from, to, insert }) => ({ from, to, insert })), userEvent: 'input.form' }),
    replace: (wanted, line = 1) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: wanted }, userEvent: 'input.replace' })
      goTo(line)
    },
    goTo,
    showFaults: (faults) => view.dispatch(setDiagnostics(view.state, faults.map(diagnosticOf))),
    setReadOnly: (isReadOnly) => view.dispatch({ effects: readOnly.reconfigure(isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : []) }),
    undo: () => void undo(view),
    redo: () => void redo(view),
  }

  function goTo(line: number, column = 1, isFocused = false): void {
    const found = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines))
    const anchor = Math.min(found.to, found.from + column - 1)
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
    if (isFocused) view.focus()
  }

  function diagnosticOf({ line, column, message }: Fault): Diagnostic {
    const found = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines))
    const from = Math.min(found.to, found.from + Math.max(0, column - 1))
    return { from, to: Math.max(from, found.to), severity: 'error', message }
  }
}

function complete(context: CompletionContext): CompletionResult | null {
  const { from, words: found } = suggestions(context.state.doc.toString(), context.pos)
  const isBegun = context.pos > from
  if (found.length === 0 || (!context.explicit && !isBegun && !opens(context))) return null
  if (found.length === 1 && found[0]?.text === context.state.sliceDoc(from, context.pos)) return null
  return { from, options: found.map(({ text, what }) => ({ label: text, detail: what })), filter: false }
}

/** After a sign that opens something, words come up unasked. */
function opens({ state, pos }: CompletionContext): boolean {
  return /(\[\[|[(:]\s?|-> ?|[–-] |[\p{Lu}]{2,} )$/u.test(state.sliceDoc(Math.max(0, pos - 24), pos)) && state.doc.lineAt(pos).length > 0
}
