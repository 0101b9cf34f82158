import type { Frame } from '../frame/frame.ts'
import type { Look, UpperKind } from '../look/look.ts'
import { fade, light, mix } from '../paint/colour.ts'
import { fill, line, type Pair } from '../paint/path.ts'
import type { Gradient, Pen } from '../../pen.ts'

const hems: Partial<Record<UpperKind, number>> = { coat: 108, raincoat: 152, dress: 96, jacket: 178, tunic: 172, hoodie: 186, knit: 186 }

/** How far down the upper clothes reach, as a height on the standing body. */
export function hemOf(look: Look): number {
  return hems[look.wear.upper] ?? 190
}

/** The clothes' colour in the light of the window: shared by torso and arms, so that they are one. */
export function clothLight(pen: Pen, colour: string): Gradient {
  const gradient = pen.createLinearGradient(-52, -320, 54, -290)
  gradient.addColorStop(0, mix(colour, light.warm, 0.22))
  gradient.addColorStop(0.45, colour)
  gradient.addColorStop(1, mix(colour, light.shade, 0.28))
  return gradient
}

/** The outline of the upper clothes from the neck to `hem`, a path that is begun. */
export function torsoPath(pen: Pen, frame: Frame, hem: number): void {
  const bottom = frame.seated ? Math.max(hem, 196) : hem
  const heights = [344, 338, 331, 322, 308, 292, 272, 240, 212, 190, 160, 130, 96].filter((up) => up > bottom + 4)
  const points = [...heights, bottom].map((up) => ({ y: frame.at(0, up).y, edges: frame.edges(up), flare: up < 190 ? (190 - up) * 0.1 : 0 }))
  const left: Pair[] = points.map(({ y, edges, flare }) => [edges[0] - flare, y])
  const right: Pair[] = points.map(({ y, edges, flare }) => [edges[1] + flare, y])
  pen.beginPath()
  run(pen, left, true)
  const [start, end] = [left.at(-1), right.at(-1)]
  if (start && end) pen.quadraticCurveTo((start[0] + end[0]) / 2, start[1] + (bottom < 180 ? 9 : 5), end[0], end[1])
  run(pen, right.reverse(), false)
  pen.closePath()
}

/** The torso in its clothes, without what is fastened to them. */
export function drawTorso(pen: Pen, look: Look, frame: Frame, cloth: object): void {
  torsoPath(pen, frame, hemOf(look))
  fill(pen, cloth)
  const hem = frame.seated ? 200 : Math.max(hemOf(look), 186)
  const [left, right] = frame.edges(236)
  const y = frame.at(0, 238).y
  pen.beginPath()
  pen.moveTo(left + 4, y - 6)
  pen.quadraticCurveTo(left + 12, y + 4, left + 21, y + 4)
  pen.moveTo(right - 5, y - 10)
  pen.quadraticCurveTo(right - 12, y, right - 20, y - 1)
  pen.moveTo(right - 4, frame.at(0, hem + 22).y)
  pen.quadraticCurveTo(right - 14, frame.at(0, hem + 16).y, right - 24, frame.at(0, hem + 16).y)
  line(pen, fade(light.ink, 0.11), 2)
  if (look.body.bust > 0.2) {
    const [a, b] = [frame.front(-29, 276), frame.front(-8, 272)]
    const [c, d] = [frame.front(8, 272), frame.front(30, 276)]
    pen.beginPath()
    pen.moveTo(a.x, a.y)
    pen.quadraticCurveTo((a.x + b.x) / 2, a.y + 9, b.x, b.y)
    pen.moveTo(c.x, c.y)
    pen.quadraticCurveTo((c.x + d.x) / 2, c.y + 9, d.x, d.y)
    line(pen, fade(light.ink, 0.07), 2.4)
  }
}

/** The neck from the chin to the shoulders, with the shadow of the head on it. */
export function drawNeck(pen: Pen, look: Look, frame: Frame): void {
  const { neck, head, headScale } = frame
  const [thin, wide] = [(look.body.shoulders > 1 ? 11.6 : 9.9) * (1 + look.body.belly * 0.14), look.body.shoulders > 1 ? 15.5 : 14]
  const top = head.y + 40 * headScale
  const lean = (head.x - neck.x) * 0.8 - 2 * frame.sin
  const [edgeLeft, edgeRight] = frame.edges(334)
  const [left, right] = [Math.max(edgeLeft + 1, neck.x - wide - 1), Math.min(edgeRight - 1, neck.x + wide + 1)]
  pen.beginPath()
  pen.moveTo(neck.x + lean - thin, top)
  pen.bezierCurveTo(neck.x + lean * 0.6 - thin, neck.y - 10, left + 6, neck.y - 6, left, neck.y + 1)
  pen.quadraticCurveTo(neck.x + frame.sin * 8, neck.y + 17, right, neck.y + 1)
  pen.bezierCurveTo(right - 6, neck.y - 6, neck.x + lean * 0.6 + thin, neck.y - 10, neck.x + lean + thin, top)
  pen.closePath()
  fill(pen, look.skin.base)
  const shade = head.y + 65 * headScale
  pen.beginPath()
  pen.moveTo(neck.x + lean - thin, top)
  pen.lineTo(neck.x + lean + thin, top)
  pen.quadraticCurveTo(neck.x + lean * 0.7 + thin, shade, neck.x + lean * 0.5 + thin + 0.4, neck.y - 5)
  pen.quadraticCurveTo(neck.x + lean * 0.6 + thin * 0.3, shade + 11, neck.x + lean * 0.8 - thin + 0.6, shade - 1)
  pen.closePath()
  fill(pen, mix(look.skin.base, look.skin.shade, 0.62))
  if (look.face.lines > 0.4) {
    pen.beginPath()
    pen.moveTo(neck.x + lean * 0.4 - 5 + frame.sin * 6, shade + 4)
    pen.lineTo(neck.x - 7 + frame.sin * 8, neck.y)
    pen.moveTo(neck.x + lean * 0.4 + 4 + frame.sin * 5, shade + 6)
    pen.lineTo(neck.x + 5 + frame.sin * 6, neck.y + 1)
    line(pen, fade(look.skin.shade, 0.3), 1.2)
  }
}

function run(pen: Pen, points: readonly Pair[], first: boolean): void {
  points.forEach(([x, y], at) => {
    const [before, after, beyond] = [points[at - 1] ?? points[at], points[at + 1], points[at + 2] ?? points[at + 1]]
    if (at === 0) { if (first) pen.moveTo(x, y); else pen.lineTo(x, y) }
    if (!before || !after || !beyond) return
    pen.bezierCurveTo(x + (after[0] - before[0]) / 6, y + (after[1] - before[1]) / 6, after[0] - (beyond[0] - x) / 6, after[1] - (beyond[1] - y) / 6, after[0], after[1])
  })
}
