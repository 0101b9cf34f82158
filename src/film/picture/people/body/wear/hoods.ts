import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { blob, corners, fill, line, oval } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { onFront } from './collars.ts'

/** The hood that lies behind the neck; drawn before neck and head. */
export function drawHoodBack(pen: Pen, look: Look, frame: Frame): void {
  const { neck, sin } = frame
  blob(pen, [[neck.x - 30 - sin * 7, neck.y + 8], [neck.x - 25 - sin * 10, neck.y - 14], [neck.x - sin * 13, neck.y - 23], [neck.x + 25 - sin * 10, neck.y - 14], [neck.x + 30 - sin * 7, neck.y + 8], [neck.x, neck.y + 16]])
  fill(pen, mix(look.wear.colour, light.ink, 0.2))
  oval(pen, neck.x - sin * 2, neck.y - 4, 19, 13)
  fill(pen, mix(look.wear.colour, light.ink, 0.42))
}

/** The hood's edges around the neck with their strings. */
export function drawHoodFront(pen: Pen, look: Look, frame: Frame): void {
  drawNeckRolls(pen, look, frame)
  for (const side of [-1, 1]) {
    const [from, to] = onFront(frame, [side * 7, 322], [side * 8.5, 290])
    if (!from || !to) continue
    pen.beginPath()
    pen.moveTo(from[0], from[1])
    pen.quadraticCurveTo(from[0] + side * 1.5, (from[1] + to[1]) / 2, to[0], to[1])
    line(pen, look.wear.trim, 1.9)
  }
}

/** The pocket over the belly of a hooded jumper. */
export function drawPouch(pen: Pen, look: Look, frame: Frame): void {
  corners(pen, onFront(frame, [-17, 238], [17, 238], [27, 216], [26, 198], [-26, 198], [-27, 216]))
  fill(pen, fade(light.ink, 0.09))
  line(pen, fade(light.ink, 0.14), 1.3)
  const [left, right] = frame.edges(194)
  const { y } = frame.at(0, 194)
  pen.beginPath()
  pen.moveTo(left + 1, y)
  pen.quadraticCurveTo((left + right) / 2, y + 5, right - 1, y)
  line(pen, mix(look.wear.colour, light.ink, 0.2), 2)
}

/** A raincoat: hood, a covered closing, press studs and pockets. */
export function drawRainFront(pen: Pen, look: Look, frame: Frame): void {
  const bottom = frame.seated ? 200 : 156
  corners(pen, onFront(frame, [-3, 324], [6, 324], [6, 200], [6, bottom], [-3, bottom], [-3, 200]))
  fill(pen, mix(look.wear.colour, light.warm, 0.14))
  line(pen, fade(light.ink, 0.14), 1)
  for (let up = 310; up > bottom + 6; up -= 26) {
    const { x, y } = frame.front(1.5, up)
    oval(pen, x, y, 1.9, 1.9)
    fill(pen, mix(look.wear.colour, light.ink, 0.45))
  }
  for (const side of [-1, 1]) {
    const [a, b, c, d] = onFront(frame, [side * 13, 220], [side * 31, 222], [side * 31, 214], [side * 13, 212])
    if (!a || !b || !c || !d) continue
    corners(pen, [a, b, c, d])
    fill(pen, mix(look.wear.colour, light.ink, 0.14))
  }
  drawNeckRolls(pen, look, frame)
}

function drawNeckRolls(pen: Pen, look: Look, frame: Frame): void {
  corners(pen, onFront(frame, [-9, 333], [0, 318], [9, 333]))
  fill(pen, mix(look.wear.trim, look.wear.colour, 0.1))
  for (const side of [-1, 1]) {
    const [top, tip, outer, back] = onFront(frame, [side * 12, 345], [0, 316], [side * 21, 322], [side * 24, 338])
    if (!top || !tip || !outer || !back) continue
    pen.beginPath()
    pen.moveTo(top[0], top[1])
    pen.quadraticCurveTo(top[0] - side, (top[1] + tip[1]) / 2 + 4, tip[0], tip[1])
    pen.quadraticCurveTo(outer[0] - side * 4, outer[1] + 3, outer[0], outer[1])
    pen.quadraticCurveTo(back[0] + side * 2, back[1], top[0], top[1])
    pen.closePath()
    fill(pen, mix(look.wear.colour, side < 0 ? light.warm : light.ink, 0.11))
    line(pen, fade(light.ink, 0.13), 1)
  }
}
