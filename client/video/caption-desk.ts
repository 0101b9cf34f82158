import { readTime, timeText } from '../../src/film/video/times.ts'

type Words = Record<'play' | 'begin' | 'end' | 'earlier' | 'later' | 'keys' | 'saved' | 'notSaved' | 'kept', string>
const nudge = 100

/** `<caption-desk>` writes captions while the video plays: a key for the beginning of a line and one for its end. Each line is saved at once. */
class CaptionDesk extends HTMLElement {
  connectedCallback(): void {
    const [video, form] = [this.querySelector('video'), this.querySelector('form')]
    if (video === null || form === null) return
    const words: Words = JSON.parse(this.dataset['words'] ?? '{}')
    const field = (name: string) => form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)
    let latest = 'from'
    const set = (name: string, ms: number): void => {
      const input = field(name)
      if (input) input.value = timeText(Math.max(0, Math.round(ms / 10) * 10))
      latest = name
      keep()
    }
    const move = (by: number): void => {
      const at = readTime(field(latest)?.value ?? '')
      if (at === undefined) return
      set(latest, at + by)
      video.currentTime = Math.max(0, at + by) / 1000
    }
    const toggle = (): void => void (video.paused ? video.play().catch(() => {}) : video.pause())
    const acts: Record<string, () => void> = {
      ' ': toggle,
      i: () => set('from', video.currentTime * 1000),
      o: () => {
        set('to', video.currentTime * 1000)
        field('text')?.focus()
      },
      ',': () => move(-nudge),
      '.': () => move(nudge),
    }
    this.#buttons(form, [[words.play, acts[' ']], [words.begin, acts['i']], [words.end, acts['o']], [words.earlier, acts[',']], [words.later, acts['.']]], words.keys)

    const status = form.appendChild(document.createElement('p'))
    status.setAttribute('role', 'status')
    const store = `erduaware-captions ${this.dataset['store'] ?? ''}`
    const keep = (): void => localStorage.setItem(store, JSON.stringify(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))))
    this.#bringBack(form, store, () => (status.textContent = words.kept))
    form.addEventListener('input', keep)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void save()
    })

    const save = async (): Promise<void> => {
      keep()
      const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
      try {
        const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
        const answer: { problems?: Record<string, string> } = await response.json()
        if (!response.ok) {
          const [name = 'text', sentence = words.notSaved] = Object.entries(answer.problems ?? {})[0] ?? []
          status.textContent = sentence
          field(name)?.focus()
          return
        }
      } catch {
        status.textContent = words.notSaved
        return
      }
      localStorage.removeItem(store)
      const end = field('to')?.value ?? ''
      for (const input of [field('to'), field('text')]) if (input) input.value = ''
      const begin = field('from')
      if (begin) begin.value = end
      await this.#renewLines()
      status.textContent = words.saved
      field('text')?.focus()
    }

    document.addEventListener('keydown', (event) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.contains(target)) {
        event.preventDefault()
        return void save()
      }
      const act = acts[event.key.toLowerCase()]
      const isBusy = target.closest('input, textarea, select, button, a, summary, video') !== null
      if (act === undefined || isBusy || event.ctrlKey || event.altKey || event.metaKey || !this.isConnected) return
      event.preventDefault()
      act()
    })
  }

  #buttons(form: HTMLFormElement, list: [string, (() => void) | undefined][], keys: string): void {
    const row = document.createElement('div')
    row.className = 'video-keys'
    for (const [label, act] of list) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: label })
      button.addEventListener('click', () => act?.())
      row.append(button)
    }
    form.prepend(row, Object.assign(document.createElement('p'), { className: 'hint', textContent: keys }))
  }

  /** What somebody was writing when the page was lost stands there again. */
  #bringBack(form: HTMLFormElement, store: string, tell: () => void): void {
    const kept: Record<string, string> = JSON.parse(localStorage.getItem(store) ?? '{}')
    if ((kept['text'] ?? '') === '') return
    for (const [name, value] of Object.entries(kept)) {
      const input = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)
      if (input && input.value.trim() === '') input.value = value
    }
    tell()
  }

  /** The list is the server's: it is fetched as it now stands. */
  async #renewLines(): Promise<void> {
    const page = await fetch(location.href).then((response) => response.text(), () => undefined)
    const fresh = page === undefined ? null : new DOMParser().parseFromString(page, 'text/html').querySelector('[data-lines]')
    if (fresh) document.querySelector('[data-lines]')?.replaceWith(document.adoptNode(fresh))
  }
}

customElements.define('caption-desk', CaptionDesk)
