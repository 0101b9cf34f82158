import { createMixer } from './mixer.ts'
import { previewAudio } from './audio.ts'
import { createStage, type Stage } from './stage.ts'
import type { Desk } from '../desk.ts'
import { button, clockTime, make, tick } from '../view/dom.ts'
import { words } from '../words.ts'

/** The film with its controls. `play` begins where the cursor is. */
export type FilmPane = { element: HTMLElement; stage: Stage }

/** The film and what it is played with. */
export function createFilmPane(desk: Desk, mixing: string): FilmPane {
  const canvas = make('canvas', { width: 1280, height: 720, role: 'img', 'aria-label': words.film.noFilm })
  const status = make('p', { class: 'film-status', role: 'status' })
  const empty = make('p', { class: 'film-empty' }, words.film.noFilm)
  const mixer = createMixer(mixing)
  const stage = createStage(canvas, (timeline, clock) =>
    previewAudio(timeline, { mixer, voices: () => desk.voices, clock, isComing: (isComing) => (status.textContent = isComing ? words.film.soundComing : '') }))
  const toggle = button(words.film.play, () => (stage.isPlaying ? stage.pause() : stage.play()), { class: 'button play' })
  const seek = make('input', { type: 'range', min: 0, max: 0, step: 0.1, value: 0, 'aria-label': words.film.seek })
  const time = make('span', { class: 'num time' })
  const captions = tick(words.film.captions, true, (isOn) => (stage.hasCaptions = isOn))
  const sound = tick(words.film.sound, true, (isOn) => stage.setMuted(!isOn))

  seek.addEventListener('input', () => {
    stage.pause()
    stage.seek(Number(seek.value))
  })
  stage.onChange(() => {
    const duration = desk.film?.timeline.duration ?? 0
    const label = stage.isPlaying ? words.film.pause : words.film.play
    if (toggle.textContent !== label) toggle.textContent = label
    seek.max = String(duration)
    seek.value = String(stage.now)
    const said = words.film.of(clockTime(stage.now), clockTime(duration))
    if (time.textContent === said) return
    time.textContent = said
    seek.setAttribute('aria-valuetext', said)
  })
  desk.onChange(() => (empty.hidden = desk.film !== undefined))
  const element = make('section', { class: 'film-pane', 'aria-label': words.film.label },
    make('div', { class: 'screen' }, canvas, empty),
    make('div', { class: 'controls' }, toggle, seek, time, captions.label, sound.label), status)
  return { element, stage }
}
