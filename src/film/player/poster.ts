import { createPicture, posterTime } from '../picture/index.ts'
import type { Timeline } from '../timeline/index.ts'

const size = { width: 1280, height: 720 }

/** Draws the moment that stands for a film. The canvas is loaded when the first poster is asked for, since it is large. */
export async function drawPoster(timeline: Timeline): Promise<Uint8Array> {
  const { createEasel, createNodeStudio } = await import('../file/node-studio.ts')
  const easel = createEasel(size.width, size.height)
  createPicture(timeline, createNodeStudio())(easel.pen, posterTime(timeline), size)
  return easel.jpeg()
}
