import { browserStudio, penOf } from '../../film/browser-studio.ts'
import { drawPerson, headOf, lookOf, restPose } from '../../../src/film/picture/people/index.ts'
import type { Character } from '../../../src/film/screenplay/index.ts'
import { make } from '../view/dom.ts'

const side = 176

/** The head and shoulders of somebody, as the film draws them. What is told of the picture stands beside it. */
export function portrait(character: Character): HTMLCanvasElement {
  const canvas = make('canvas', { width: side, height: side, 'aria-hidden': 'true' })
  redraw(canvas, character)
  return canvas
}

/** Draws somebody on a canvas that is there already. */
export function redraw(canvas: HTMLCanvasElement, character: Character): void {
  const pen = penOf(canvas)
  const look = lookOf(character)
  const pose = { ...restPose({ x: 0, y: 0 }, 1, 0.22), face: { smile: 0.4, brow: 0.1, worry: 0 } }
  const head = headOf(look, pose)
  const zoom = side / 150
  // Drawn aside first: a person is drawn with the pen's own state, and the sheet keeps it apart.
  const sheet = browserStudio.sheet(side, side)
  sheet.pen.translate(side / 2 - head.x * zoom, side * 0.46 - head.y * zoom)
  sheet.pen.scale(zoom, zoom)
  drawPerson(sheet.pen, look, pose)
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, side, side)
  sheet.layOn(pen, 0, 0, side, side)
}
