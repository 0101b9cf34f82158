import { createPicture, posterTime } from '../picture/index.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { layOut } from '../timeline/index.ts'
import { createEasel, createNodeStudio } from './node-studio.ts'
import { FilmProblem } from './order.ts'

const size = { width: 1280, height: 720 }

/** Draws the moment that stands for the film of a screenplay, as a JPEG. */
export async function drawPoster(text: string): Promise<Uint8Array> {
  const { screenplay } = parseScreenplay(text)
  if (screenplay === undefined) throw new FilmProblem('screenplay', 'a poster of no screenplay')
  const timeline = layOut(screenplay, new Map())
  const easel = createEasel(size.width, size.height)
  createPicture(timeline, createNodeStudio())(easel.pen, posterTime(timeline), size)
  return easel.jpeg()
}
