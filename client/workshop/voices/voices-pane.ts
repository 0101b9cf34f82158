import { prepareRecording } from '../../../src/film/sound/index.ts'
import type { Say } from '../../../src/film/sound/sound.ts'
import { nameOf, sayingsOf } from '../../../src/film/timeline/index.ts'
import type { Desk } from '../desk.ts'
import type { RecordingShelf } from '../keeping/recordings.ts'
import { button, make } from '../view/dom.ts'
import { words } from '../words.ts'
import { beginTake, hindrance, listenTo, type Take } from './recorder.ts'

/** The lines one by one, each with its recording. */
export function createVoicesPane(desk: Desk, shelf: RecordingShelf): { element: HTMLElement; render(): void } {
  const status = make('p', { class: 'film-status', role: 'status' })
  const list = make('ol', { class: 'sayings' })
  const count = make('p', { class: 'num' })
  const obstacle = hindrance()
  let running: { key: string; take?: Take } | undefined
  let shown = ''

  function render(): void {
    const sayings = desk.film === undefined ? [] : sayingsOf(desk.film.screenplay).lines
    const done = sayings.filter(({ key }) => desk.voices.has(key))
    const state = JSON.stringify([sayings.map(({ key }) => key), done.map(({ key }) => key), running?.key, running?.take !== undefined])
    if (state === shown) return
    shown = state
    count.textContent = sayings.length === 0 ? words.voices.none : words.voices.recorded(done.length, sayings.length)
    const focused = document.activeElement instanceof HTMLElement && list.contains(document.activeElement) ? document.activeElement.dataset['act'] : undefined
    list.replaceChildren(...sayings.map(saying))
    if (focused !== undefined) list.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus()
  }

  function saying(say: Say): HTMLElement {
    const voice = desk.voices.get(say.key)
    const isRunning = running?.key === say.key
    const who = say.who === undefined ? '' : nameOf(say.who.name)
    const of = words.voices.of(who, say.text)
    const label = isRunning ? words.voices.stop : voice === undefined ? words.voices.record : words.voices.again
    const record = button(label, () => void (isRunning ? end(say) : begin(say)), { 'data-act': `record-${say.key}`, 'aria-label': `${label}: ${of}`, class: isRunning ? 'tool recording' : 'tool', disabled: obstacle !== undefined || (running !== undefined && !isRunning) })
    const samples = voice?.samples
    return make('li', { class: voice === undefined ? '' : 'has-voice' },
      make('p', {}, make('b', {}, who), ` ${say.text}`),
      make('div', {}, record,
        samples === undefined ? undefined : button(words.voices.listen, () => listenTo(samples), { 'aria-label': `${words.voices.listen}: ${of}` }),
        samples === undefined ? undefined : button(words.voices.erase, () => erase(say), { 'aria-label': `${words.voices.erase}: ${of}` })))
  }

  async function begin(say: Say): Promise<void> {
    running = { key: say.key }
    render()
    try {
      const take = await beginTake()
      running = { key: say.key, take }
      status.textContent = words.voices.recording
    } catch {
      running = undefined
      status.textContent = words.voices.refused
    }
    render()
  }

  async function end(say: Say): Promise<void> {
    const take = running?.take
    if (take === undefined) return
    status.textContent = words.voices.preparing
    const recorded = await take.stop().catch(() => undefined)
    running = undefined
    const voice = recorded && prepareRecording(recorded, say)
    if (voice?.samples === undefined) {
      status.textContent = words.voices.silence
      return render()
    }
    desk.setVoice(say.key, voice)
    status.textContent = (await shelf.put(say.key, voice.samples)) ? '' : words.voices.notKept
    render()
  }

  function erase({ key }: Say): void {
    desk.setVoice(key, undefined)
    void shelf.remove(key)
    render()
    list.querySelector<HTMLElement>(`[data-act="record-${key}"]`)?.focus()
  }

  const element = make('div', { class: 'recordings' }, make('p', {}, words.voices.lead), obstacle === undefined ? undefined : make('p', { class: 'obstacle' }, words.voices[obstacle]), status, count, list)
  return { element, render }
}
