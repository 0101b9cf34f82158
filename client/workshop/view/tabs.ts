import { make } from './dom.ts'

export type Tab = { id: string; label: string; content: HTMLElement; onOpen: () => void }

/** Panels of which one is open, chosen by tabs: arrow keys go between them, as people know it. */
export function createTabs(label: string, tabs: readonly Tab[]): { element: HTMLElement; open(): string } {
  let current = tabs[0]?.id ?? ''
  const buttons = tabs.map(({ id, label: name }) => make('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` }, name))
  const panels = tabs.map(({ id, content }) => make('div', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabindex: 0 }, content))

  function show(index: number, isFocused: boolean): void {
    const tab = tabs[index]
    if (tab === undefined) return
    current = tab.id
    for (const [place, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(place === index))
      button.tabIndex = place === index ? 0 : -1
      const panel = panels[place]
      if (panel !== undefined) panel.hidden = place !== index
    }
    tab.onOpen()
    if (isFocused) buttons[index]?.focus()
  }

  for (const [index, button] of buttons.entries()) {
    button.addEventListener('click', () => show(index, false))
    button.addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      if (by !== 0) show((index + by + tabs.length) % tabs.length, true)
    })
  }
  const element = make('section', { class: 'tabs' }, make('div', { role: 'tablist', 'aria-label': label }, ...buttons), ...panels)
  show(0, false)
  return { element, open: () => current }
}
