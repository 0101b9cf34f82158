/**
 * Passkeys, where the browser has them: a button on the sign-in page, and one on one's own page. Without them, or
 * without a script, the page's other ways stand as they are.
 */
import { browserSupportsWebAuthn, startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

/** The button, and a line below it that says how it went. */
abstract class KeyButton extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return
    this.hidden = false
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    const button = document.createElement('button')
    button.className = 'button'
    button.type = 'button'
    button.textContent = this.dataset['label'] ?? ''
    button.addEventListener('click', () => {
      button.disabled = true
      said.textContent = this.dataset['working'] ?? ''
      this.use()
        .then((to) => location.assign(to))
        .catch((error: unknown) => {
          said.textContent = this.sentenceFor(error)
          button.disabled = false
          button.focus()
        })
    })
    this.furnish(button)
    this.append(button, said)
  }

  protected furnish(_button: HTMLButtonElement): void {}

  /** Asks the device and the house; gives where to go from here. */
  protected abstract use(): Promise<string>

  private sentenceFor(error: unknown): string {
    const { failed, cancelled, known } = this.dataset
    if (error instanceof Refused && error.message !== '') return error.message
    if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return known ?? ''
    const isCancelled = error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')
    return (isCancelled ? cancelled : failed) ?? ''
  }
}

class SignInKey extends KeyButton {
  protected async use(): Promise<string> {
    const { begin = '', act = '' } = this.dataset
    const answer = await startAuthentication({ optionsJSON: await send(begin, {}) })
    return (await send<{ to: string }>(act, answer)).to
  }
}

class NewKey extends KeyButton {
  readonly #name = document.createElement('input')

  protected override furnish(): void {
    const label = document.createElement('label')
    label.htmlFor = this.#name.id = 'ny-noegle'
    label.textContent = this.dataset['name'] ?? ''
    Object.assign(this.#name, { className: 'field', maxLength: 60, value: this.dataset['suggestion'] ?? '', autocomplete: 'off' })
    this.replaceChildren(label, this.#name)
  }

  protected async use(): Promise<string> {
    const { begin = '', act = '' } = this.dataset
    const answer = await startRegistration({ optionsJSON: await send(begin, {}) })
    return (await send<{ to: string }>(act, { name: this.#name.value, answer })).to
  }
}

/** The house said no; the message is its sentence. */
class Refused extends Error {}

async function send<Answer>(address: string, body: unknown): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const answer = isJson ? await response.json() : {}
  if (!response.ok || !isJson) throw new Refused(answer.problem ?? '')
  return answer
}

customElements.define('sign-in-key', SignInKey)
customElements.define('new-key', NewKey)
