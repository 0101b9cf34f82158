import { button, make } from './dom.ts'
import { words } from '../words.ts'

/** What must be said above everything: that another tab writes. */
export function createNotice(take: () => void): { element: HTMLElement; show(text: string): void; hide(): void } {
  const sentence = make('span')
  const element = make('div', { class: 'notice', role: 'alert', hidden: true }, sentence, button(words.tabsOpen.take, take))
  return {
    element,
    show: (text) => {
      sentence.textContent = text
      element.hidden = false
    },
    hide: () => (element.hidden = true),
  }
}
