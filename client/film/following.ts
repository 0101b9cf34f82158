import { all, filled } from './parts-of-page.ts'
import type { Session } from './session.ts'

/** Makes the text beside the film follow it, and each time in it a way there. */
export function followText(host: HTMLElement, session: Session): () => void {
  const items = all<HTMLLIElement>(host, '.film-text li[data-at]').map((item) => ({ item, at: Number(item.dataset['at']) }))
  const list = host.querySelector<HTMLElement>('.film-text ol')
  let current: HTMLLIElement | undefined

  for (const { item, at } of items) {
    const time = item.querySelector('.film-at')
    if (time === null) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'film-at'
    button.textContent = time.textContent
    button.setAttribute('aria-label', filled(host.dataset['jump'], { time: time.textContent ?? '' }))
    button.addEventListener('click', () => {
      session.goTo(at)
      session.clock.play()
    })
    time.replaceWith(button)
  }

  return () => {
    const next = items.findLast(({ at }) => at <= session.clock.now + 0.05)?.item
    if (next === current) return
    current?.removeAttribute('aria-current')
    next?.setAttribute('aria-current', 'true')
    current = next
    // Only the list moves, never the page; and not under the hand of somebody who is in it.
    if (list === null || next === undefined || list.contains(document.activeElement) || list.clientHeight === 0) return
    list.scrollTop = next.offsetTop - list.offsetTop - list.clientHeight / 3
  }
}
