import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { corners, fill, line } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { leaves, onFront } from './collars.ts'

/** A jacket or a coat over a light shirt: lapels, the closing line, buttons and pockets. */
export function drawOpenFront(pen: Pen, look: Look, frame: Frame): void {
  const isCoat = look.wear.upper === 'coat'
  const close = isCoat ? 286 : 264
  const { colour, trim } = look.wear
  const open = look.wear.tie ? 329 : 312
  corners(pen, onFront(frame, [-11, 334], [0, open - 2], [11, 334]))
  fill(pen, look.wear.tie ? trim : look.skin.base)
  corners(pen, onFront(frame, [-14, 342], [-10, 341], [0, open], [10, 341], [14, 342], [9, 300], [0, close], [-9, 300]))
  fill(pen, trim)
  if (look.wear.tie || look.body.shoulders > 1) leaves(pen, frame, mix(trim, '#FFFFFF', 0.3))
  for (const side of [-1, 1]) {
    corners(pen, onFront(frame, [side * 13.5, 342.5], [side * 25, 318], [side * 28, 309], [side * 17, 303], [side * 19, 297], [0, close], [side * 9, 316]))
    fill(pen, mix(colour, side < 0 ? light.warm : light.ink, side < 0 ? 0.14 : 0.1))
    line(pen, fade(light.ink, 0.16), 0.9)
  }
  const seam = onFront(frame, [0, close], [0.5, 230], [1, 190])
  pen.beginPath()
  seam.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  if (isCoat && !frame.seated) {
    const [left, right] = frame.edges(110)
    pen.lineTo((left + right) / 2 + frame.sin * 14, frame.at(0, 110).y)
  }
  line(pen, fade(light.ink, 0.26), 1.6)
  for (const up of isCoat ? [272, 242, 212] : [254, 228]) {
    const { x, y } = frame.front(5, up)
    pen.beginPath()
    pen.arc(x, y, isCoat ? 2.8 : 2.3, 0, Math.PI * 2)
    fill(pen, mix(colour, light.ink, 0.5))
  }
  pen.beginPath()
  for (const side of [-1, 1]) {
    const [a, b] = onFront(frame, [side * 15, isCoat ? 206 : 216], [side * 30, isCoat ? 212 : 219])
    if (a && b) { pen.moveTo(a[0], a[1]); pen.lineTo(b[0], b[1]) }
  }
  line(pen, fade(light.ink, 0.2), 2)
}
