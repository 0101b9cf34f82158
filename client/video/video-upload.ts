import { sendInPieces } from './pieces.ts'

type Words = Record<'sending' | 'checking' | 'lost' | 'cancel' | 'cancelled' | 'resume' | 'otherFile' | 'problem', string>
type Begun = { id: string; pieces: string; page: string; removal: string; name: string; size: number; changed: number }

const kept = 'erduaware-video'

/** `<video-upload>` sends the file of its form in pieces, goes on where it was cut off, and shows how far it is. */
class VideoUpload extends HTMLElement {
  #stop: AbortController | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#send(form)
    })
    if (this.#begun() !== undefined) this.#status().text(this.#words().resume)
  }

  disconnectedCallback(): void {
    this.#stop?.abort()
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const words = this.#words()
    const status = this.#status()
    const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
    if (file === undefined || this.#stop !== undefined) return
    const stop = (this.#stop = new AbortController())
    const button = form.querySelector('button')
    if (button) button.disabled = true
    try {
      const begun = await this.#beginOrResume(form, file)
      const cancel = status.cancel(words.cancel)
      cancel.addEventListener('click', () => stop.abort(), { once: true })
      const done = await sendInPieces(begun.pieces, file, stop.signal, (share) => {
        status.show(share)
        status.text(share === undefined ? words.lost : share === 1 ? words.checking : words.sending.replace('{percent}', String(Math.floor(share * 100))))
      })
      if (done.kind === 'cancelled') {
        await fetch(begun.removal, { method: 'POST', headers: { accept: 'application/json' } })
        status.text(words.cancelled)
      } else if (done.kind === 'refused') status.text(done.problem)
      else {
        localStorage.removeItem(kept)
        location.assign(done.page)
        return
      }
      localStorage.removeItem(kept)
    } catch (error) {
      status.text(error instanceof Error && error.message !== '' ? error.message : words.problem)
    }
    this.#stop = undefined
    status.over()
    if (button) button.disabled = false
  }

  /** Goes on with a file that was begun in this browser, or announces a new one. */
  async #beginOrResume(form: HTMLFormElement, file: File): Promise<Begun> {
    const begun = this.#begun()
    if (begun !== undefined) {
      const isThere = await fetch(begun.pieces, { headers: { accept: 'application/json' } }).then(({ ok }) => ok, () => true)
      const isSame = begun.name === file.name && begun.size === file.size && begun.changed === file.lastModified
      if (isThere && isSame) return begun
      // A new file is a new video; the half one is taken away, so that it does not lie there.
      if (isThere) await fetch(begun.removal, { method: 'POST', headers: { accept: 'application/json' } })
      localStorage.removeItem(kept)
    }
    const data = new FormData(form)
    data.delete('file')
    data.set('size', String(file.size))
    const response = await fetch(form.action, { method: 'POST', body: data, headers: { accept: 'application/json' } })
    const answer: { problems?: Record<string, string> } & Begun = await response.json()
    if (!response.ok) throw new Error(Object.values(answer.problems ?? {}).join(' '))
    const made = { ...answer, name: file.name, size: file.size, changed: file.lastModified }
    localStorage.setItem(kept, JSON.stringify(made))
    return made
  }

  #begun(): Begun | undefined {
    const text = localStorage.getItem(kept)
    return text === null ? undefined : JSON.parse(text)
  }

  #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}')
  }

  #status() {
    const box = this.querySelector('[data-status]') ?? this.appendChild(Object.assign(document.createElement('div'), { className: 'video-status' }))
    box.setAttribute('data-status', '')
    const line = box.querySelector('p') ?? box.appendChild(document.createElement('p'))
    line.setAttribute('role', 'status')
    return {
      text: (text: string): void => {
        if (line.textContent !== text) line.textContent = text
      },
      show: (share: number | undefined): void => {
        const bar = box.querySelector('progress') ?? box.appendChild(Object.assign(document.createElement('progress'), { max: 1, ariaLabel: this.#words().sending.replace(/\W*\{.*$/, '') }))
        if (share !== undefined) bar.value = share
      },
      cancel: (label: string): HTMLButtonElement => {
        const button = box.querySelector('button') ?? box.appendChild(Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet' }))
        button.textContent = label
        return button
      },
      over: (): void => {
        box.querySelector('progress')?.remove()
        box.querySelector('button')?.remove()
      },
    }
  }
}

customElements.define('video-upload', VideoUpload)
