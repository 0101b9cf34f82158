/**
 * `<read-aloud>` puts a button before its text that reads it aloud. Only a voice within the machine itself is used,
 * since other voices send the text out of the house; without one there is no button.
 */
class ReadAloud extends HTMLElement {
  #button: HTMLButtonElement | undefined

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return
    this.#offer()
    // Some browsers know their voices only after a while.
    speechSynthesis.addEventListener('voiceschanged', () => this.#offer())
    addEventListener('pagehide', () => speechSynthesis.cancel())
  }

  #offer(): void {
    const language = this.closest('[lang]')?.getAttribute('lang') ?? 'da'
    const voice = speechSynthesis.getVoices().find((one) => one.localService && one.lang.toLowerCase().startsWith(language))
    if (this.#button || !voice) return
    this.#button = document.createElement('button')
    this.#button.type = 'button'
    this.#button.className = 'button quiet'
    this.#button.addEventListener('click', () => this.#toggle(voice))
    this.#name()
    this.prepend(this.#button)
  }

  #toggle(voice: SpeechSynthesisVoice): void {
    if (speechSynthesis.speaking) speechSynthesis.cancel()
    else {
      // A paragraph at a time: long utterances stop by themselves in some browsers.
      for (const paragraph of this.querySelectorAll('p')) {
        const utterance = new SpeechSynthesisUtterance(paragraph.textContent ?? '')
        utterance.voice = voice
        utterance.lang = voice.lang
        utterance.rate = 0.95
        utterance.onend = () => this.#name()
        speechSynthesis.speak(utterance)
      }
    }
    this.#name()
  }

  #name(): void {
    if (this.#button) this.#button.textContent = (speechSynthesis.speaking || speechSynthesis.pending ? this.dataset['stop'] : this.dataset['play']) ?? ''
  }
}

customElements.define('read-aloud', ReadAloud)
