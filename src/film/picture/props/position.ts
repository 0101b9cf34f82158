import { fade, palette } from '../paint/colour.ts'
import { block, oval, radiating } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import type { Prop } from './prop.ts'

/** Turns and moves the pen so that the upright drawing lies in a hand whose finger tips point along y. */
export function takeInHand(pen: Pen, prop: Prop): void {
  if (prop.up === 'fingers') pen.rotate(Math.PI)
  pen.translate(0, prop.up === 'fingers' ? -prop.reach : prop.reach)
}

/** Moves the pen so that the upright drawing rests at the origin, and draws the shadow beneath it. */
export function rest(pen: Pen, prop: Prop, state: string): void {
  const { width, height } = prop.footprint?.(state) ?? prop.size
  const rests = prop.rests(state)
  if (rests !== 'standing') {
    pen.transform(1, 0, -0.32, 0.46, 0, 0)
    if (rests === 'flat') block(pen, -width / 2 + 1, -height / 2 + 3, width + 2.4, height, 3, fade(palette.ink, 0.2))
    else softDark(pen, 2, 3, width * 0.62, height * 0.56)
    return
  }
  if (width > 0) softDark(pen, width * 0.05, 0, width * 0.62, width * 0.1)
  pen.translate(0, -height / 2)
}

function softDark(pen: Pen, x: number, y: number, rx: number, ry: number): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(rx, ry)
  oval(pen, 0, 0, 1, 1, radiating(pen, 0, 0, 1, [[0, fade(palette.ink, 0.42)], [0.7, fade(palette.ink, 0.2)], [1, fade(palette.ink, 0)]]))
  pen.restore()
}
