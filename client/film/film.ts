/**
 * `<dilemma-film>` makes a poster out of a film that is there without it, and fetches the player when somebody presses
 * play: until then a page with a film weighs no more than its poster.
 */
import { recall, shelfOf } from './memory.ts'

class DilemmaFilm extends HTMLElement {
  #close: (() => void) | undefined

  connectedCallback(): void {
    const link = this.querySelector('[data-start]')
    // Where the room steers, nobody presses anything.
    if (this.dataset['steered'] !== undefined || link === null) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'film-start'
    button.append(...link.childNodes)
    link.replaceWith(button)
    const { at, seen } = recall(shelfOf('sessionStorage'), this.dataset['film'] ?? '')
    const label = button.querySelector('[data-start-label]')
    if (label && (at > 3 || seen.length > 0)) label.textContent = this.dataset['resume'] ?? ''
    button.addEventListener('click', () => void this.#start(button, (label?.textContent ?? '')))
  }

  disconnectedCallback(): void {
    this.#close?.()
  }

  async #start(button: HTMLButtonElement, label: string): Promise<void> {
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    this.#say(button, this.dataset['loading'] ?? '')
    try {
      const { openPlayer } = await import('./player.ts')
      this.#close = await openPlayer(this)
    } catch (error) {
      button.ariaBusy = 'false'
      this.#say(button, label)
      const fault = this.querySelector('[data-fault]')
      if (fault) fault.textContent = this.dataset['failed'] ?? ''
      throw error
    }
  }

  #say(button: HTMLButtonElement, text: string): void {
    const label = button.querySelector('[data-start-label]')
    if (label) label.textContent = text
  }
}

customElements.define('dilemma-film', DilemmaFilm)
