import { readFormer, type Draft } from '../keeping/draft.ts'
import { button, make } from './dom.ts'
import { words } from '../words.ts'

export type Template = { id: string; title: string; href: string; language: string }

type Acts = {
  begin(template: Template | undefined): void
  open(file: File): void
  save(): void
  savePackage(): void
  former(draft: Draft): void
  undo(): void
  redo(): void
  /** Whether there is something to take back, and to do again. */
  can(): { undo: boolean; redo: boolean; hasVoices: boolean }
}

/** Everything that is done with the whole film: begin, open, save, take back. */
export function createBar(templates: readonly Template[], wordsPage: string, shelf: Storage | undefined, acts: Acts): { element: HTMLElement; status: HTMLElement; render(): void } {
  const status = make('p', { class: 'bar-news', role: 'status' })
  const undo = button(words.bar.undo, acts.undo)
  const redo = button(words.bar.redo, acts.redo)
  const savePackage = button(words.bar.savePackage, acts.savePackage)
  const former = button(words.bar.former, () => {
    const draft = readFormer(shelf)
    if (draft !== undefined) acts.former(draft)
  })
  const menu = make('details', { class: 'menu' }, make('summary', { class: 'tool' }, words.bar.begin))
  const own = document.documentElement.lang
  menu.append(make('ul', {}, ...[undefined, ...templates].map((template) => {
    const item = button(template?.title ?? words.bar.empty, () => {
      menu.open = false
      acts.begin(template)
    }, { class: 'item', lang: template === undefined || template.language === own ? undefined : template.language })
    return make('li', {}, item)
  })))
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (menu.open && target instanceof Node && !menu.contains(target)) menu.open = false
  })
  const file = make('input', { type: 'file', accept: '.fountain,.txt,.zip', class: 'hidden', tabindex: -1, 'aria-label': words.bar.open })
  file.addEventListener('change', () => {
    const chosen = file.files?.[0]
    if (chosen !== undefined) acts.open(chosen)
    file.value = ''
  })
  const guide = make('a', { href: wordsPage, target: '_blank', class: 'guide-link' }, words.bar.words)
  const element = make('div', { class: 'bar', role: 'group', 'aria-label': words.bar.label },
    menu, button(words.bar.open, () => file.click()), file, button(words.bar.save, acts.save), savePackage, undo, redo, former, guide)
  return {
    element,
    status,
    render: () => {
      const can = acts.can()
      undo.disabled = !can.undo
      redo.disabled = !can.redo
      savePackage.hidden = !can.hasVoices
      former.hidden = readFormer(shelf) === undefined
    },
  }
}
