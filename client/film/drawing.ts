import { createPicture, type Picture } from '../../src/film/picture/index.ts'
import type { Timeline } from '../../src/film/timeline/timeline.ts'
import { browserStudio, penOf } from './browser-studio.ts'
import type { FilmClock } from './clock.ts'
import { fetchPlaces } from './places.ts'

/** Pictures a second, as in the file. */
const pictureRate = 25
/** Heights that a picture is drawn in; a machine that cannot keep up takes the next smaller one. */
const heights = [1080, 720, 540, 360] as const
const mostMsAPicture = 30

/** Fetches what a film is drawn with, and gives a canvas that can follow a clock. */
export async function prepareDrawing(timeline: Timeline): Promise<{ canvas: HTMLCanvasElement; follow(clock: FilmClock): () => void }> {
  await Promise.all([fetchPlaces(timeline.scenes.map(({ place }) => place)), ...['16px Atkinson', '700 16px Atkinson', '16px "Young Serif"'].map((font) => document.fonts.load(font, 'Æå1'))])
  const canvas = document.createElement('canvas')
  return { canvas, follow: (clock) => follow(canvas, createPicture(timeline, browserStudio), clock) }
}

function follow(canvas: HTMLCanvasElement, picture: Picture, clock: FilmClock): () => void {
  const pen = penOf(canvas)
  /** The largest picture that this machine has kept up with. */
  let most = 0
  let step = stepFor(canvas)
  let drawn = -1
  let slow = 0

  function draw(): void {
    const frame = Math.floor(clock.now * pictureRate + 0.001)
    const height = heights[step] ?? 360
    if (frame === drawn && canvas.height === height) return
    drawn = frame
    if (canvas.height !== height) {
      canvas.height = height
      canvas.width = (height * 16) / 9
    }
    const began = performance.now()
    picture(pen, frame / pictureRate, { width: canvas.width, height })
    // The first picture of a place draws its walls; only several in a row mean a slow machine.
    slow = performance.now() - began > mostMsAPicture ? slow + 1 : 0
    if (slow > 12 && step < heights.length - 1) {
      most = ++step
      slow = 0
    }
  }
  function resized(): void {
    step = Math.max(most, stepFor(canvas))
    drawn = -1
    draw()
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
