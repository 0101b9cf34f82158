import { beginningOf } from '../../src/film/picture/beginning.ts'
import type { Directed } from '../../src/film/picture/directing/directed.ts'
import { pictureOf, type Picture } from '../../src/film/picture/drawn-film.ts'
import type { Timeline } from '../../src/film/timeline/timeline.ts'
import { browserStudio, penOf } from './browser-studio.ts'
import type { FilmClock } from './clock.ts'
import { fetchPieces } from './pieces.ts'

/** Pictures a second, as in the file. */
const pictureRate = 25
/** Heights that a picture is drawn in; a machine that cannot keep up takes the next smaller one. */
const heights = [1080, 720, 540, 360] as const
const mostMsAPicture = 30

/** So many seconds before a choice what may follow it is fetched: nobody waits for it, and who leaves before has not paid for it. */
const aheadSeconds = 12

/** Fetches what the beginning of a film is drawn with, and gives a canvas that can follow a clock. */
export async function prepareDrawing(timeline: Timeline, directed: Directed, tellMissing: (isMissing: boolean) => void): Promise<{ canvas: HTMLCanvasElement; follow(clock: FilmClock): () => void }> {
  const beginning = beginningOf(timeline)
  const until = beginning === timeline ? Number.POSITIVE_INFINITY : (timeline.parts[1]?.from ?? Number.POSITIVE_INFINITY)
  const first = directed.scenes.filter(({ scene }) => scene.from < until)
  await Promise.all([fetchPieces(timeline, directed, first), ...['16px Atkinson', '700 16px Atkinson', '16px "Young Serif"'].map((font) => document.fonts.load(font, 'Æå1'))])
  const picture = pictureOf(timeline, directed, browserStudio)
  const canvas = document.createElement('canvas')
  return { canvas, follow: (clock) => follow(canvas, { picture, until: until - 1, fetchRest: () => fetchPieces(timeline, directed, directed.scenes), tellMissing }, clock) }
}

/** A picture that can be drawn up to a second, and how to get what the rest of it is drawn with. */
type Draught = { picture: Picture; until: number; fetchRest(): Promise<void>; tellMissing(isMissing: boolean): void }

function follow(canvas: HTMLCanvasElement, { picture, until, fetchRest, tellMissing }: Draught, clock: FilmClock): () => void {
  const pen = penOf(canvas)
  let reach = until
  let isFetching = false
  /** The largest picture that this machine has kept up with. */
  let most = 0
  let step = stepFor(canvas)
  let last = -1
  let drawn = -1
  let slow = 0

  async function reachOn(): Promise<void> {
    isFetching = true
    try {
      await fetchRest()
      reach = Number.POSITIVE_INFINITY
      tellMissing(false)
      redraw()
    } catch {
      // The connection may come back before the choice is made; in a house that has been updated the page must be loaded anew.
      if (clock.now >= reach) tellMissing(true)
      setTimeout(() => (isFetching = false), 1000)
    }
  }

  function draw(): void {
    const frame = Math.floor(clock.now * pictureRate + 0.001)
    const height = heights[step] ?? 360
    if (frame === last) return
    if (clock.now > reach - aheadSeconds && !isFetching) void reachOn()
    // What is not here yet is shown as soon as it is; until then the last picture stands.
    if (clock.now >= reach) return
    last = frame
    const shown = picture.shown(frame / pictureRate)
    if (shown === drawn && canvas.height === height) return
    drawn = shown
    if (canvas.height !== height) {
      canvas.height = height
      canvas.width = (height * 16) / 9
    }
    const began = performance.now()
    picture(pen, shown, { width: canvas.width, height })
    // The first picture of a place draws its walls; only several in a row mean a slow machine.
    slow = performance.now() - began > mostMsAPicture ? slow + 1 : 0
    if (slow > 12 && step < heights.length - 1) {
      most = ++step
      slow = 0
    }
  }
  function redraw(): void {
    last = -1
    drawn = -1
    draw()
  }
  function resized(): void {
    step = Math.max(most, stepFor(canvas))
    redraw()
  }
  const watcher = new ResizeObserver(resized)
  watcher.observe(canvas)
  const leave = clock.onChange(draw)
  draw()
  return () => {
    leave()
    watcher.disconnect()
  }
}

/** The smallest picture that still fills the canvas without looking soft. */
function stepFor({ clientHeight }: HTMLCanvasElement): number {
  const wanted = clientHeight * Math.min(2, devicePixelRatio) * 0.85
  return Math.max(0, heights.findLastIndex((height) => height >= wanted))
}
