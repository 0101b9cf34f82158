import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { line } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { hemOf } from '../torso.ts'

/** The soft ribs of knitting and the band at its hem. */
export function drawRibs(pen: Pen, look: Look, frame: Frame): void {
  const narrow = Math.min(1, look.body.waist)
  pen.beginPath()
  for (let s = -33; s <= 33; s += 6) {
    const [top, middle, low] = [frame.front(s * 0.86, 322 - Math.abs(s) * 0.12), frame.front(s * 0.95 * narrow, 260), frame.front(s * 0.92, 200)]
    pen.moveTo(top.x, top.y)
    pen.quadraticCurveTo(middle.x, middle.y, low.x, low.y)
  }
  line(pen, fade(mix(look.wear.colour, light.ink, 0.6), 0.15), 1.3)
  const [left, right] = frame.edges(196)
  const y = frame.at(0, Math.max(196, hemOf(look))).y
  pen.beginPath()
  pen.moveTo(left + 1, y - 2)
  pen.quadraticCurveTo((left + right) / 2, y + 4, right - 1, y - 2)
  line(pen, fade(light.ink, 0.18), 2)
}

/** Bands of the second colour around the body. */
export function drawStripes(pen: Pen, look: Look, frame: Frame): void {
  pen.beginPath()
  for (let up = 306; up > 198; up -= 17) {
    const [left, right] = frame.edges(up)
    const { y } = frame.at(0, up)
    pen.moveTo(left + 0.6, y - 1)
    pen.quadraticCurveTo((left + right) / 2, y + 6, right - 0.6, y - 1)
  }
  pen.lineCap = 'butt'
  line(pen, fade(look.wear.trim, 0.88), 4.8)
  pen.lineCap = 'round'
}
