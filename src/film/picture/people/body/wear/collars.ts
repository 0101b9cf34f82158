import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { corners, fill, line, type Pair } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'

/** Points on the front of the clothes, as sideways and height. */
export function onFront(frame: Frame, ...points: readonly Pair[]): Pair[] {
  return points.map(([s, up]) => {
    const { x, y } = frame.front(s, up)
    return [x, y]
  })
}

/** A round neckline with its band. */
export function drawRoundNeck(pen: Pen, look: Look, frame: Frame): void {
  arcRound(pen, frame, 17, 338.5, 323)
  pen.lineCap = 'butt'
  line(pen, mix(look.wear.colour, light.ink, 0.16), 4.4)
  pen.lineCap = 'round'
}

/** A soft V with skin in it. */
export function drawOpenNeck(pen: Pen, look: Look, frame: Frame): void {
  corners(pen, onFront(frame, [-12, 335], [-7, 325], [0, 313], [7, 325], [12, 335]))
  fill(pen, look.skin.base)
  const [a, b, c] = onFront(frame, [-16.5, 342], [0, 312], [16.5, 342])
  if (!a || !b || !c) return
  pen.beginPath()
  pen.moveTo(a[0], a[1])
  pen.quadraticCurveTo(a[0] + 4, b[1] - 9, b[0], b[1])
  pen.quadraticCurveTo(c[0] - 4, b[1] - 9, c[0], c[1])
  pen.lineCap = 'butt'
  line(pen, mix(look.wear.colour, light.warm, 0.2), 3.4)
  pen.lineCap = 'round'
}

/** A high collar of knit. */
export function drawTurtleneck(pen: Pen, look: Look, frame: Frame): void {
  const { neck } = frame
  pen.beginPath()
  pen.moveTo(neck.x - 13.5 + frame.sin * 3, neck.y - 9)
  pen.quadraticCurveTo(neck.x + frame.sin * 7, neck.y - 4, neck.x + 13.5 + frame.sin * 3, neck.y - 9)
  pen.quadraticCurveTo(neck.x + 16, neck.y - 2, neck.x + 18, neck.y + 3)
  pen.quadraticCurveTo(neck.x + frame.sin * 9, neck.y + 15, neck.x - 18, neck.y + 3)
  pen.quadraticCurveTo(neck.x - 16, neck.y - 2, neck.x - 13.5 + frame.sin * 3, neck.y - 9)
  pen.closePath()
  fill(pen, mix(look.wear.colour, light.warm, 0.1))
  pen.beginPath()
  pen.moveTo(neck.x - 17, neck.y + 1)
  pen.quadraticCurveTo(neck.x + frame.sin * 9, neck.y + 12, neck.x + 17, neck.y + 1)
  line(pen, fade(light.ink, 0.16), 1.8)
}

/** Two leaves of a collar, the placket and its buttons. */
export function drawShirtCollar(pen: Pen, look: Look, frame: Frame): void {
  const isKnit = look.wear.upper === 'knit'
  const leaf = isKnit ? look.wear.trim : mix(look.wear.colour, '#FFFFFF', look.wear.upper === 'polo' ? 0.06 : 0.22)
  corners(pen, onFront(frame, [-10, 334], [0, isKnit ? 325 : 320], [10, 334]))
  fill(pen, look.wear.tie ? leaf : look.skin.base)
  if (!isKnit) drawPlacket(pen, look, frame, look.wear.upper === 'polo' ? 292 : 196)
  leaves(pen, frame, leaf)
}

/** The leaves alone, as over a jacket's shirt. */
export function leaves(pen: Pen, frame: Frame, colour: string): void {
  for (const side of [-1, 1]) {
    const [inner, tip, low, back] = onFront(frame, [side * 13, 345], [side * 2.5, 327], [side * 15, 319], [side * 22, 333])
    if (!inner || !tip || !low || !back) continue
    pen.beginPath()
    pen.moveTo(inner[0], inner[1])
    pen.lineTo(tip[0], tip[1])
    pen.lineTo(low[0], low[1])
    pen.quadraticCurveTo(back[0], low[1] - 5, back[0], back[1])
    pen.quadraticCurveTo(back[0] - side * 2, inner[1], inner[0], inner[1])
    pen.closePath()
    fill(pen, side < 0 ? colour : mix(colour, light.ink, 0.08))
    line(pen, fade(light.ink, 0.12), 0.9)
  }
}

function drawPlacket(pen: Pen, look: Look, frame: Frame, to: number): void {
  const ink = mix(look.wear.colour, light.ink, 0.3)
  const down = onFront(frame, [3, 322], [3, 285], [3, 240], [3, to])
  pen.beginPath()
  down.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  line(pen, fade(light.ink, 0.16), 1.2)
  for (let up = 312; up > to; up -= 24) {
    const { x, y } = frame.front(0, up)
    pen.beginPath()
    pen.arc(x, y, 1.7, 0, Math.PI * 2)
    fill(pen, ink)
  }
}

function arcRound(pen: Pen, frame: Frame, half: number, up: number, low: number): void {
  const [a, m, c] = onFront(frame, [-half, up], [0, low], [half, up])
  if (!a || !m || !c) return
  pen.beginPath()
  pen.moveTo(a[0], a[1])
  pen.bezierCurveTo(a[0] + 3, m[1] - 3, m[0] - 9 * frame.cos, m[1], m[0], m[1])
  pen.bezierCurveTo(m[0] + 9 * frame.cos, m[1], c[0] - 3, m[1] - 3, c[0], c[1])
}
