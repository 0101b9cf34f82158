import { canvasClock, type FilmAudio } from '../../film/canvas-clock.ts'
import { browserStudio, penOf } from '../../film/browser-studio.ts'
import { captionAt } from '../../film/caption-choice.ts'
import type { FilmClock } from '../../film/clock.ts'
import { createPicture, createSheets, drawCaption, type Picture } from '../../../src/film/picture/index.ts'
import { captionsOf, nameOf, type CaptionBlock, type Timeline } from '../../../src/film/timeline/index.ts'
import { clockTime } from '../view/dom.ts'
import { words } from '../words.ts'

/** The film as it is seen in the workshop: one picture at a second, or playing from it. */
export interface Stage {
  readonly now: number
  readonly isPlaying: boolean
  hasCaptions: boolean
  /** Another film, or the same one after a key; the picture is that of `at`. */
  show(timeline: Timeline, at: number): void
  seek(at: number): void
  play(): void
  pause(): void
  setMuted(isMuted: boolean): void
  onChange(listener: () => void): void
}

/** A film is drawn at 1280 lines across; where it is shown smaller, smaller pictures are as sharp and sooner there. */
const sizes = [{ width: 640, height: 360 }, { width: 960, height: 540 }, { width: 1280, height: 720 }] as const

/** Measures are left for whoever wants to see how long a picture takes; the oldest go, so that they cost nothing. */
const mostMeasures = 400

/** A stage on a canvas. The sheets are kept from one film to the next: most of what is drawn does not change with a key. */
export function createStage(canvas: HTMLCanvasElement, audioFor: (timeline: Timeline, clock: () => FilmClock | undefined) => FilmAudio): Stage {
  const pen = penOf(canvas)
  const sheets = createSheets(browserStudio)
  const listeners: (() => void)[] = []
  let film: { timeline: Timeline; picture: Picture; captions: readonly CaptionBlock[] } | undefined
  let clock: FilmClock | undefined
  let hasCaptions = true
  let isMuted = false
  let measured = 0
  let size: { width: number; height: number } = sizes[2]

  function draw(): void {
    if (film === undefined || clock === undefined) return
    const begun = performance.now()
    const at = clock.now
    film.picture(pen, at, size)
    const caption = hasCaptions ? captionAt(film.captions, at) : undefined
    if (caption !== undefined && !film.timeline.stops.some((stop) => at >= stop.from && at < stop.to)) drawCaption(pen, caption, size)
    measure('film-frame', begun)
    for (const listener of listeners) listener()
  }

  /** Only a picture that stands is described; one that moves would never stop being read aloud. */
  function describe(): void {
    if (film === undefined || clock === undefined || clock.isPlaying) return
    const at = clock.now
    const cue = film.timeline.cues.find(({ from, to }) => at >= from && at < to)
    canvas.setAttribute('aria-label', words.film.canvas(clockTime(at), cue === undefined ? words.film.nobody : words.film.says(nameOf(cue.who), cue.text)))
  }

  function fit(): void {
    const shown = canvas.clientWidth * Math.min(2, devicePixelRatio)
    const next = sizes.find(({ width }) => width >= shown * 0.95) ?? sizes[2]
    if (next.width === canvas.width) return
    size = next
    canvas.width = next.width
    canvas.height = next.height
  }

  function measure(name: string, start: number): void {
    if ((measured += 1) % mostMeasures === 0) performance.clearMeasures(name)
    performance.measure(name, { start })
  }

  void document.fonts.ready.then(draw)
  for (const font of ['16px Atkinson', '700 16px Atkinson', '16px "Young Serif"']) void document.fonts.load(font).then(draw)

  return {
    get now() { return clock?.now ?? 0 },
    get isPlaying() { return clock?.isPlaying ?? false },
    get hasCaptions() { return hasCaptions },
    set hasCaptions(wished) { hasCaptions = wished; draw() },
    show: (timeline, at) => {
      fit()
      clock?.close()
      clock = undefined
      film = { timeline, picture: createPicture(timeline, browserStudio, { sheets }), captions: captionsOf(timeline) }
      clock = canvasClock(timeline, audioFor(timeline, () => clock))
      clock.isMuted = isMuted
      clock.seek(at)
      clock.onChange(() => { draw(); describe() })
      draw()
      describe()
    },
    seek: (at) => clock?.seek(at),
    play: () => clock?.play(),
    pause: () => clock?.pause(),
    setMuted: (wished) => {
      isMuted = wished
      if (clock !== undefined) clock.isMuted = wished
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
