/**
 * The shared screen: follows the room, lets the light of the timer go down, and comes back by itself after a break.
 * Without it the page asks again every ten seconds and shows the same.
 */
import { keepBeside } from './film/beside.ts'

type Update = { turn: number; html: string }

const retryMs = 2000
const mark = document.querySelector<HTMLElement>('.lost')
let source: EventSource | undefined
let latest: Update | undefined
let isFetching = false

follow()
setInterval(tick, 250)
tick()
addEventListener('online', follow)
addEventListener('pageshow', ({ persisted }) => persisted && follow())
document.addEventListener('visibilitychange', stayAwake)
stayAwake()

function screen(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.screen')
}

/** Opens the stream; whatever ends it, it is opened again. */
function follow(): void {
  source?.close()
  const address = screen()?.dataset['stream']
  if (!address) return
  source = new EventSource(address)
  source.onopen = () => say()
  source.onmessage = ({ data }: MessageEvent<string>) => {
    latest = JSON.parse(data)
    void show()
  }
  source.onerror = () => {
    setTimeout(() => source && source.readyState !== EventSource.OPEN && say(mark?.dataset['lost']), retryMs)
    // A refused stream is not tried again by the browser: the server may be starting.
    if (source?.readyState === EventSource.CLOSED) setTimeout(follow, retryMs)
  }
}

/** The room is closed: there is nothing more to follow, and nothing is lost. */
function leave(): void {
  source?.close()
  source = undefined
  say()
}

/** Shows the latest of the stream: a word within the step, or the whole page of a new turn. */
async function show(): Promise<void> {
  if (isFetching) return
  isFetching = true
  for (;;) {
    const wanted = latest
    if (!wanted || isShown(wanted)) break
    const response = await fetch(location.href).catch(() => undefined)
    if (response?.ok) await turnTo(new DOMParser().parseFromString(await response.text(), 'text/html'))
    else await new Promise((done) => setTimeout(done, retryMs))
    // A page that is newer than the event will be told of itself by the next one.
    if (response?.ok && latest === wanted) break
  }
  isFetching = false
  if (latest && isShown(latest)) put(latest.html)
}

function isShown({ turn }: Update): boolean {
  return screen()?.dataset['turn'] === String(turn)
}

async function turnTo(page: Document): Promise<void> {
  const next = page.querySelector('.screen')
  const swap = () => {
    keepBeside(page)
    if (next) screen()?.replaceWith(next)
    document.title = page.title
    const said = document.querySelector('[data-title]')
    if (said) said.textContent = page.title
    tick()
    if (!screen()?.dataset['stream']) leave()
  }
  if (!('startViewTransition' in document) || matchMedia('(prefers-reduced-motion: reduce)').matches) return swap()
  const transition = document.startViewTransition(swap)
  // A step that comes before the light has settled skips the rest of it; that is no fault.
  transition.ready.catch(() => {})
  await transition.updateCallbackDone
}

function put(html: string): void {
  const region = document.querySelector('live-region')
  const template = document.createElement('template')
  template.innerHTML = html
  if (region && region.innerHTML !== template.innerHTML) region.replaceChildren(template.content)
}

/** Seconds left are counted by this machine's clock from when the page came, so that it need not be right. */
function tick(): void {
  const timer = document.querySelector<HTMLElement>('.timer:not([data-paused])')
  if (!timer) return
  const { left, total, mark: sign } = timer.dataset
  timer.dataset['end'] ??= String(Date.now() + Number(left) * 1000)
  const rest = Math.max(0, Math.round((Number(timer.dataset['end']) - Date.now()) / 1000))
  timer.querySelector('.left')?.setAttribute('y', String(10 + 500 * (1 - Math.min(1, rest / Number(total)))))
  const text = timer.querySelector('p')
  if (text) text.textContent = `${Math.floor(rest / 60)}${sign}${String(rest % 60).padStart(2, '0')}`
}

function say(text = ''): void {
  if (mark && mark.textContent !== text) mark.textContent = text
}

/** A conversation of five minutes must not put the projector to sleep. */
function stayAwake(): void {
  if (!document.hidden) void navigator.wakeLock?.request('screen').catch(() => undefined)
}
