import { formatScreenplay, type Element, type Screenplay } from '../../../src/film/screenplay/index.ts'
import type { Desk } from '../desk.ts'
import { difference, type Edit } from '../text/edits.ts'
import { button, make } from '../view/dom.ts'
import { words as all } from '../words.ts'
import { headFields } from './cast-fields.ts'
import { fieldsOf } from './fields.ts'
import { add, change, move, remove, type Added } from './form-edits.ts'

const words = all.form
const addable = ['scene', 'line', 'action', 'text', 'pause', 'stop'] as const satisfies readonly Added[]

export interface FormView {
  readonly element: HTMLElement
  /** Takes the screenplay that the text says now, and shows it as fields. */
  open(): void
  close(): void
}

/** The screenplay as a form. It writes the same text as the editor, so undo and the film know no difference. */
export function createFormView(desk: Desk, acting: { edit(edits: readonly Edit[]): void; show(seconds: number): void }): FormView {
  const element = make('div', { class: 'form-view', role: 'group', 'aria-label': words.label })
  const status = make('p', { class: 'hidden', role: 'status' })
  let screenplay: Screenplay | undefined
  let written: string | undefined

  function render(focus?: string): void {
    if (screenplay === undefined) return
    const current = screenplay
    const cards = current.elements.map((_, index) => card(current, index))
    element.replaceChildren(headFields(() => screenplay ?? current, write), make('ol', { class: 'cards' }, ...cards), status)
    if (focus !== undefined) element.querySelector<HTMLElement>(focus)?.focus()
  }

  function card(current: Screenplay, index: number): HTMLElement {
    const each = current.elements[index]
    if (each === undefined) return make('li')
    const kind = words.kinds[each.kind]
    const name = words.of(kind, index + 1)
    const acts = make('div', { class: 'acts' },
      button('↑', () => shift(index, -1), { 'aria-label': `${words.up}: ${name}`, title: words.up, 'data-act': 'up', disabled: index === 0 }),
      button('↓', () => shift(index, 1), { 'aria-label': `${words.down}: ${name}`, title: words.down, 'data-act': 'down', disabled: index === current.elements.length - 1 }),
      button(words.remove, () => erase(index, kind), { 'aria-label': `${words.remove}: ${name}`, 'data-act': 'remove' }))
    const made = make('li', { class: `card ${each.kind}`, 'data-index': index },
      make('div', { class: 'card-head' }, make('h3', {}, kind), acts),
      make('div', { class: 'fields' }, ...fieldsOf(each, current, {
        change: (next, isLarge = false) => {
          become(each, next)
          if (screenplay !== undefined) write(change(screenplay, index, each), isLarge, isLarge ? index : undefined)
        },
        addConsequence: () => insert(index, 'consequence'),
      })),
      adding(index))
    made.addEventListener('focusin', () => {
      const moment = desk.film?.moments[index]
      if (moment !== undefined && moment.element.kind === each.kind) acting.show(moment.seen)
    })
    return made
  }

  function adding(index: number): HTMLElement {
    return make('details', { class: 'adding' }, make('summary', {}, words.add), make('div', {}, ...addable.map((kind) => button(words.kinds[kind], () => insert(index, kind)))))
  }

  function insert(index: number, kind: Added): void {
    if (screenplay === undefined) return
    const { sample } = words
    const before = screenplay.elements.length
    let next = add(screenplay, index, kind, kind === 'text' ? sample.text : kind === 'stop' ? sample.question : kind === 'consequence' ? sample.answers[0] ?? '' : sample.line)
    if (kind === 'stop') for (const answer of sample.answers) next = add(next, index + 1, 'consequence', answer)
    write(next, true, kind === 'consequence' ? before : index + 1)
    status.textContent = words.added(words.kinds[kind])
  }

  function erase(index: number, kind: string): void {
    if (screenplay === undefined) return
    write(remove(screenplay, index), true, Math.max(0, index - 1))
    status.textContent = words.removed(kind)
  }

  function shift(index: number, by: -1 | 1): void {
    if (screenplay === undefined) return
    write(move(screenplay, index, by), true)
    const place = `[data-index="${index + by}"]`
    const act = element.querySelector<HTMLButtonElement>(`${place} [data-act="${by < 0 ? 'up' : 'down'}"]`)
    if (act?.disabled === false) act.focus()
    else element.querySelector<HTMLElement>(`${place} [data-act="remove"]`)?.focus()
  }

  /** Writes the screenplay in the text. The fields stay as they are, unless there are others now. */
  function write(next: Screenplay, isLarge = false, focus?: number): void {
    screenplay = next
    written = formatScreenplay(next)
    const edit = difference(desk.text, written)
    // What was typed in before the focus moves on is shown after it has.
    if (isLarge && focus === undefined) setTimeout(rest)
    else if (isLarge) render(`[data-index="${focus}"] :is(.fields select, .fields textarea, .fields input)`)
    if (edit !== undefined) acting.edit([edit])
  }

  /** Shows the fields anew with the focus where it was. */
  function rest(): void {
    const controls = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('input, select, textarea, button, summary')]
    const at = controls().findIndex((control) => control === document.activeElement)
    render()
    controls()[at]?.focus()
  }

  desk.onChange(() => {
    // Somebody else wrote, as undo does: then the fields are read anew.
    if (element.hidden || desk.text === written || !desk.isSound) return
    screenplay = structuredClone(desk.film?.screenplay)
    written = desk.text
    rest()
  })
  element.hidden = true

  return {
    element,
    open: () => {
      screenplay = structuredClone(desk.film?.screenplay)
      written = desk.text
      element.hidden = false
      render()
    },
    close: () => {
      element.hidden = true
      screenplay = undefined
      element.replaceChildren()
    },
  }
}

/** The fields of a card were made for one element and change it; so what one field has written, the next one knows. */
function become(element: Element, next: Element): void {
  for (const key of Object.keys(element)) if (!(key in next)) Reflect.deleteProperty(element, key)
  Object.assign(element, next)
}
