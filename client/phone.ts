/**
 * The participant's phone: follows the room, sends answers again until they are received, and keeps what is typed.
 * Everything it does, the pages do without it; it only spares people a reload. Its weight is a promise.
 */
import { keepBeside } from './film/beside.ts'

type Update = { turn: number; html: string }

const root = document.querySelector<HTMLElement>('.phone')
const lost = document.querySelector<HTMLElement>('.lost')
let source: EventSource | undefined
let isSending = false

follow()
document.addEventListener('submit', (event) => void send(event))
document.addEventListener('input', keep)
restore()

/** Opens the stream; the browser opens it again by itself after a break. */
function follow(): void {
  source?.close()
  const address = root?.dataset['stream']
  if (!address) return
  source = new EventSource(address)
  source.onopen = () => say('')
  source.onerror = () => say(root?.dataset['lost'] ?? '')
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const update: Update = JSON.parse(data)
    const region = document.querySelector('live-region')
    if (region && region.innerHTML !== update.html) region.innerHTML = update.html
    // Two thousand phones that turn at once would knock at the same moment; they spread over a second.
    if (String(update.turn) !== root?.dataset['turn']) setTimeout(() => void refresh(), Math.random() * 1000)
  }
}

async function refresh(): Promise<void> {
  if (isSending) return
  const response = await fetch(location.pathname).catch(() => undefined)
  if (response?.ok) show(await response.text())
}

/** Puts a fetched page in place of this one. What is chosen or typed in a form that is still there stays. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const next = page.querySelector<HTMLElement>('.phone')
  const main = next?.querySelector('main')
  const now = root?.querySelector('main')
  if (!root || !next || !main || !now) return location.reload()
  const step = stepOf(now)
  if (step && step === stepOf(main)) for (const input of now.querySelectorAll<HTMLInputElement>('input:checked')) {
    main.querySelector<HTMLInputElement>(`input[name="${input.name}"][value="${input.value}"]`)?.setAttribute('checked', '')
  }
  const isNew = now.querySelector('h1')?.textContent !== main.querySelector('h1')?.textContent
  document.title = page.title
  root.dataset['turn'] = next.dataset['turn'] ?? ''
  keepBeside(page)
  now.replaceWith(main)
  restore()
  if (isNew) {
    scrollTo(0, 0)
    main.focus({ preventScroll: true })
  }
  if (!next.dataset['stream']) source?.close()
}

const stepOf = (main: Element) => main.querySelector<HTMLInputElement>('input[name=step]')?.value

/** Sends an answer until the server says that it is received. */
async function send(event: SubmitEvent): Promise<void> {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.classList.contains('question')) return
  event.preventDefault()
  if (isSending) return
  isSending = true
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, event.submitter)) body.append(name, String(value))
  for (let tries = 0; ; tries++) {
    const response = await fetch(form.action, { method: 'POST', body, headers: { 'x-requested-by': 'phone' } }).catch(() => undefined)
    if (response && response.status < 500) {
      isSending = false
      say('')
      return show(await response.text())
    }
    say(root?.dataset['unsent'] ?? '')
    await new Promise((done) => setTimeout(done, Math.min(500 * 2 ** tries, 5000) * (0.5 + Math.random())))
  }
}

/** A word to oneself stays in this tab of this phone. */
function keep({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) sessionStorage.setItem(location.pathname, target.value)
}

function restore(): void {
  const area = document.querySelector<HTMLTextAreaElement>('textarea[data-keep]')
  if (area) area.value = sessionStorage.getItem(location.pathname) ?? ''
}

function say(text: string): void {
  if (lost && lost.textContent !== text) lost.textContent = text
}
