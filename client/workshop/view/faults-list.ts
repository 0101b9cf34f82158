import type { Desk } from '../desk.ts'
import { make } from './dom.ts'
import { words } from '../words.ts'

/** The faults below the text, each a way to its line. */
export function createFaultsList(desk: Desk, goTo: (line: number, column: number) => void): HTMLElement {
  const count = make('p', { class: 'count', role: 'status' })
  const list = make('ol', {})
  const element = make('section', { class: 'faults', 'aria-label': words.faults.label }, count, list)
  let shown = ''
  desk.onChange(() => {
    const state = JSON.stringify(desk.faults)
    if (state === shown) return
    shown = state
    const { length } = desk.faults
    element.classList.toggle('some', length > 0)
    count.textContent = length === 0 ? (desk.film === undefined ? '' : words.faults.none) : words.faults.some(length)
    list.replaceChildren(...desk.faults.map(({ line, column, message }) => {
      const link = make('a', { href: `#linje-${line}` }, words.faults.line(line))
      link.addEventListener('click', (event) => {
        event.preventDefault()
        goTo(line, column)
      })
      return make('li', {}, link, ` ${message}`)
    }))
  })
  return element
}
