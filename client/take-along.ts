/** Two buttons that only a script can give: copy a text, print the page. Without it the page says what to do by hand. */

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const from = document.getElementById(this.dataset['from'] ?? '')
    // Plain http has no clipboard; the sentence that stands here then stays.
    if (!(from instanceof HTMLTextAreaElement) || navigator.clipboard === undefined) return
    const said = document.createElement('output')
    const button = buttonOf(this, async () => {
      said.textContent = ''
      await navigator.clipboard.writeText(from.value)
      said.textContent = this.dataset['done'] ?? ''
    })
    button.setAttribute('aria-describedby', `${from.id}-label`)
    this.replaceChildren(button, said)
  }
}

class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren(buttonOf(this, () => window.print()))
  }
}

customElements.define('copy-text', CopyText)
customElements.define('print-page', PrintPage)

function buttonOf(place: HTMLElement, act: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = place.dataset['label'] ?? ''
  button.addEventListener('click', () => void act())
  return button
}
