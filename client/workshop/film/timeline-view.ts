import type { Desk } from '../desk.ts'
import { moveBefore, pauseAfter, type Edit } from '../text/edits.ts'
import { button, clockTime, make } from '../view/dom.ts'
import { whenCalm } from '../view/when-calm.ts'
import { words } from '../words.ts'
import { dragEntry } from './dragging.ts'
import { labelOf } from './entry-label.ts'
import { elementAfter, entriesOf, pauseOf, ticksOf, type Entry } from './timeline-model.ts'

type Acting = { edit(edits: readonly Edit[]): void; goTo(line: number, seconds: number, isFocused: boolean): void }

const scales = [6, 10, 16, 26, 42] as const

/** The film as a line of time. Whatever is dragged here is written in the text. */
export function createTimelineView(desk: Desk, acting: Acting): { element: HTMLElement; follow(now: number, isPlaying: boolean): void } {
  const track = make('div', { class: 'track', role: 'group', 'aria-label': words.timeline.label, 'aria-describedby': 'timeline-help' })
  const head = make('div', { class: 'playhead' })
  const scroller = make('div', { class: 'scroller' }, track)
  const status = make('p', { class: 'hidden', role: 'status' })
  let scale: number = scales[1]
  let chosen = 0
  let lookedAt = 0

  const zoom = (by: number): void => {
    scale = scales[Math.min(scales.length - 1, Math.max(0, scales.findIndex((each) => each === scale) + by))] ?? scale
    render()
  }

  function render(): void {
    const film = desk.film
    const hadFocus = track.contains(document.activeElement)
    if (film === undefined) return track.replaceChildren()
    const entries = entriesOf(film.moments)
    chosen = Math.min(chosen, Math.max(0, entries.length - 1))
    track.style.inlineSize = `${Math.ceil(film.timeline.duration * scale)}px`
    const ruler = make('div', { class: 'ruler', 'aria-hidden': 'true' }, ...ticksOf(film.timeline, scale).map((at) => placed(make('span', {}, clockTime(at)), at)))
    const parts = make('div', { class: 'row parts' }, ...film.timeline.parts.map((part, index) => placed(make('span', { class: `part${index === 0 ? ' first' : ''}`, title: part.title }, part.title), part.from, part.to)))
    const rows = (['lines', 'deeds', 'signs'] as const).map((row) => make('div', { class: `row ${row}` }, ...entries.flatMap((entry, index) => (entry.row === row ? [entryButton(entry, index)] : []))))
    track.replaceChildren(ruler, parts, ...rows, head)
    if (hadFocus) focus(chosen)
  }

  function placed<Kind extends HTMLElement>(element: Kind, from: number, to?: number): Kind {
    element.style.insetInlineStart = `${from * scale}px`
    if (to !== undefined) element.style.inlineSize = `${Math.max(6, (to - from) * scale - 2)}px`
    return element
  }

  function entryButton(entry: Entry, index: number): HTMLElement {
    const { full, short } = labelOf(entry.moment.element)
    const made = placed(make('button', { type: 'button', class: `entry ${entry.kind}`, tabindex: index === chosen ? 0 : -1, 'data-index': index, title: full, 'aria-label': full }, make('span', {}, short)), entry.from, entry.to)
    made.addEventListener('click', () => open(entry, index, false))
    made.addEventListener('keydown', (event) => keyed(event, entry, index))
    dragEntry(made, { hasEdge: entry.kind === 'line', scroller, moved: (pixels) => move(entry, entry.from + pixels / scale), stretched: (pixels) => stretch(entry, pixels / scale) })
    return made
  }

  function open({ moment }: Entry, index: number, isFocused: boolean): void {
    chosen = index
    acting.goTo(moment.element.at.line, moment.seen, isFocused)
  }

  function keyed(event: KeyboardEvent, entry: Entry, index: number): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const entries = entriesOf(desk.film?.moments ?? [])
    if (event.key === 'Enter') open(entry, index, true)
    else if (event.key === 'Home') focus(0)
    else if (event.key === 'End') focus(entries.length - 1)
    else if (by === 0) return
    else if (event.shiftKey) stretch(entry, by * 0.5)
    else if (event.altKey) {
      const beyond = entries[by < 0 ? index - 1 : index + 2]
      move(entry, beyond?.from ?? Number.POSITIVE_INFINITY)
    } else focus(index + by)
    event.preventDefault()
  }

  function focus(index: number): void {
    const all = [...track.querySelectorAll<HTMLElement>('[data-index]')]
    const next = all.find(({ dataset }) => dataset['index'] === String(index))
    if (next === undefined) return
    for (const each of all) each.tabIndex = each === next ? 0 : -1
    chosen = index
    next.focus()
  }

  function move({ moment }: Entry, second: number): void {
    if (!desk.isSound || desk.film === undefined) return refuse()
    const { screenplay, moments } = desk.film
    const edits = moveBefore(desk.text, screenplay, moment.element, elementAfter(moments, second, moment.element))
    if (edits.length === 0) return render()
    acting.edit(edits)
    status.textContent = words.timeline.moved
  }

  function stretch({ moment }: Entry, by: number): void {
    if (!desk.isSound || desk.film === undefined) return refuse()
    const seconds = Math.max(0, pauseOf(desk.film.moments, moment.element) + by)
    const edit = pauseAfter(desk.text, desk.film.screenplay, moment.element, seconds)
    if (edit === undefined) return render()
    acting.edit([edit])
    status.textContent = words.timeline.paused(String(Math.round(seconds * 2) / 2).replace('.', words.decimal))
  }

  function refuse(): void {
    status.textContent = words.timeline.faulty
    status.className = 'film-status'
    render()
  }

  desk.onChange(whenCalm(() => {
    if (desk.isSound) status.className = 'hidden'
    render()
  }))
  const element = make('section', { class: 'timeline' },
    make('div', { class: 'timeline-head' }, make('h2', {}, words.timeline.label), button('−', () => zoom(-1), { 'aria-label': words.timeline.further, title: words.timeline.further }), button('+', () => zoom(1), { 'aria-label': words.timeline.closer, title: words.timeline.closer })),
    scroller, make('p', { class: 'hint', id: 'timeline-help' }, words.timeline.help), status)
  return {
    element,
    follow: (now, isPlaying) => {
      const at = now * scale
      head.style.translate = `${at}px`
      // Asking where things are makes the browser lay the page out, and a film has no time for that at each picture.
      if (isPlaying && performance.now() - lookedAt < 300) return
      lookedAt = performance.now()
      const { scrollLeft, clientWidth } = scroller
      if (at < scrollLeft || at > scrollLeft + clientWidth - 24) scroller.scrollLeft = isPlaying ? at - 24 : at - clientWidth / 3
    },
  }
}
