import type { FilmTexts } from '../../src/film/player/film-data.ts'
import { all, need } from './parts-of-page.ts'
import type { Session } from './session.ts'
import { grounds, inks, oneOf, places, readable, sizes, type Viewing } from './viewing.ts'

/** Opens one panel below the controls at a time; they stand in the page, so nobody is shut in. */
export function createPanels(root: HTMLElement): { closeAll(): boolean } {
  const openers = all<HTMLButtonElement>(root, '[data-do=panel]')
  const panelOf = (opener: HTMLElement) => root.querySelector<HTMLElement>(`#${CSS.escape(opener.getAttribute('aria-controls') ?? '')}`)
  function set(opener: HTMLButtonElement, isOpen: boolean): void {
    opener.setAttribute('aria-expanded', String(isOpen))
    const panel = panelOf(opener)
    if (panel) panel.hidden = !isOpen
  }
  for (const opener of openers) {
    opener.addEventListener('click', () => {
      const isOpen = opener.ariaExpanded !== 'true'
      for (const each of openers) set(each, each === opener && isOpen)
    })
  }
  return {
    closeAll: () => {
      const open = openers.find((opener) => opener.ariaExpanded === 'true')
      if (open === undefined) return false
      // The focus goes back to what opened the panel, if it was in it.
      if (panelOf(open)?.contains(document.activeElement)) open.focus()
      set(open, false)
      return true
    },
  }
}

/** The list of chapters; the one that is played is marked. */
export function followChapters(root: HTMLElement, session: Session, { chapters, language }: FilmTexts & { language: string }): () => void {
  const list = need(root, '[data-chapters]')
  list.lang = language
  const buttons = chapters.map(({ at, title }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = title
    button.addEventListener('click', () => {
      session.goTo(at)
      session.clock.play()
    })
    const item = document.createElement('li')
    item.append(button)
    list.append(item)
    return { at, button }
  })
  return () => {
    const current = buttons.findLast(({ at }) => at <= session.clock.now + 0.05)?.button
    for (const { button } of buttons) {
      if (button === current) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
  }
}

/** The settings, shown as they are and told when they are changed; `speed` is the film's own. */
export function followSettings(root: HTMLElement, change: { viewing(wish: Partial<Viewing>): void; speed(rate: number): void }): (viewing: Viewing, rate: number) => void {
  const panel = need(root, '[data-settings]')
  const fields = all<HTMLSelectElement>(panel, 'select')
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    const { value } = target
    const wishes: Record<string, () => void> = {
      speed: () => change.speed(Number(value)),
      language: () => change.viewing({ language: value, captions: true }),
      size: () => change.viewing({ size: oneOf(sizes, value, 'm') }),
      place: () => change.viewing({ place: oneOf(places, value, 'bottom') }),
      ink: () => change.viewing({ ink: oneOf(inks, value, 'white') }),
      ground: () => change.viewing({ ground: oneOf(grounds, value, 'petrol') }),
    }
    wishes[target.dataset['set'] ?? '']?.()
  })
  return (viewing, rate) => {
    const values: Record<string, string | undefined> = { ...readable(viewing), speed: String(rate), captions: undefined, described: undefined }
    for (const field of fields) {
      const value = values[field.dataset['set'] ?? '']
      if (value !== undefined && field.value !== value) field.value = value
    }
  }
}
