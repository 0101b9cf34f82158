/**
 * A film that a room watches together: the page follows what the room's stream says. It corrects itself when it has come
 * apart by more than people notice, and begins by itself where the room is when it comes late.
 */
import { positionOf, type Steering } from '../../src/film/player/steering.ts'
import type { FilmData } from '../../src/film/player/film-data.ts'
import type { followTogether } from './together-player.ts'

type Follower = Awaited<ReturnType<typeof followTogether>>

const followers = new WeakMap<HTMLElement, Promise<Follower>>()
/** The latest of each film, with how far this machine's clock is from the house's. */
const latest = new Map<string, { state: Steering; ahead: number }>()

class FilmSteering extends HTMLElement {
  static readonly observedAttributes = ['data-state']

  connectedCallback(): void {
    this.#read()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#read()
  }

  #read(): void {
    const { film = '', state, now } = this.dataset
    if (state === undefined) return
    const steering: Steering = JSON.parse(state)
    latest.set(film, { state: steering, ahead: Date.now() - Number(now) })
    for (const host of document.querySelectorAll<HTMLElement>('dilemma-film[data-steered]')) if (host.dataset['film'] === film) void offer(host)
  }
}

/** The shared screen opens by itself; a phone is asked first, since it may be on somebody's own subscription. */
async function offer(host: HTMLElement): Promise<void> {
  const button = host.querySelector<HTMLButtonElement>('[data-follow]')
  if (host.dataset['steered'] === 'phone' && button !== null && !followers.has(host)) {
    button.hidden = false
    button.onclick = () => void open(host)
    return
  }
  const news = latest.get(host.dataset['film'] ?? '')
  if (news !== undefined && (news.state.sentAt > 0 || followers.has(host))) await open(host)
}

async function open(host: HTMLElement): Promise<void> {
  const opening = followers.get(host) ?? import('./together-player.ts').then(({ followTogether }) => followTogether(host, (film) => whereIs(host, film)))
  followers.set(host, opening)
  try {
    ;(await opening).update()
  } catch (error) {
    followers.delete(host)
    throw error
  }
}

function whereIs(host: HTMLElement, { timeline }: FilmData): { at: number; playing: boolean } {
  const news = latest.get(host.dataset['film'] ?? '')
  return news === undefined ? { at: 0, playing: false } : positionOf(timeline, news.state, Date.now() - news.ahead)
}

customElements.define('film-steering', FilmSteering)
