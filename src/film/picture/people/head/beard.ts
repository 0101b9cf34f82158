import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { between, blob, fill, line, type Pair } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import type { Facing } from './facing.ts'
import { skullPoints } from './skull.ts'

/** A full beard or stubble along the jaw; it moves with the mouth and is drawn before it. */
export function drawBeard(pen: Pen, look: Look, pose: Pose, facing: Facing): void {
  const { beard, stubble } = look.face
  if (beard) {
    beardPath(pen, look, pose, facing, 1.07)
    fill(pen, beard)
  } else if (stubble) {
    beardPath(pen, look, pose, facing, 1)
    fill(pen, fade(stubble, 0.1))
  }
}

/** A moustache over the upper lip, drawn after the mouth. */
export function drawMoustache(pen: Pen, { face }: Look, pose: Pose, facing: Facing): void {
  const colour = face.moustache ?? face.beard
  if (!colour) return
  const lift = pose.face.smile * 1.6 + pose.mouth.open * 1.6
  const y = facing.y(36.5, 44) - lift * 0.4
  const points: Pair[] = []
  for (const side of [-1, 1]) {
    const wide = face.moustache ? 20 : 18
    const wing: Pair[] = [[facing.x(side * 3, 47), y - 4.4], [facing.x(side * 11, 43), y - 3.4], [facing.x(side * wide, 36), y + 6 - lift], [facing.x(side * 10, 43), y + 3.8], [facing.x(side * 2, 47), y + 2.6]]
    points.push(...(side < 0 ? [...wing].reverse() : wing))
  }
  blob(pen, [...points.slice(5), ...points.slice(0, 5)])
  fill(pen, colour)
  if (!face.moustache) return
  pen.beginPath()
  for (const side of [-1, 1]) {
    pen.moveTo(facing.x(side * 4, 46), y - 2)
    pen.quadraticCurveTo(facing.x(side * 11, 43), y - 0.6, facing.x(side * 15.5, 39), y + 4 - lift)
  }
  line(pen, fade(mix(colour, '#5C4A40', 0.5), 0.4), 1.3)
}

function beardPath(pen: Pen, look: Look, pose: Pose, facing: Facing, volume: number): void {
  const jaw = skullPoints(look, facing, pose.mouth.open).slice(4, 11)
  const middle = facing.x(0, 36)
  const grown = jaw.map(([x, y]): Pair => [middle + (x - middle) * between(1, volume, y > 40 ? 1 : 0.25), y > 40 ? between(43, y, volume) : y])
  const [first, last] = [grown[0], grown.at(-1)]
  if (!first || !last) return
  const s = facing.towards
  const cheek = (side: number, aside: number, forward: number, height: number): Pair => [facing.x(side * aside, forward), facing.y(height, forward)]
  const farBurn: Pair = facing.seen(s * 43, 6) ? cheek(s, 43, 6, 6) : [first[0], first[1] - 10]
  blob(pen, [
    farBurn, first, ...grown.slice(1, -1), last,
    cheek(-s, 45, 2, 4), cheek(-s, 39, 14, 8), cheek(-s, 34, 24, 24), cheek(-s, 24, 34, 33), cheek(-s, 12, 42, 33),
    cheek(s, 0, 46, 34), cheek(s, 12, 42, 33), cheek(s, 24, 33, 33), cheek(s, 34, 23, 24), ...(facing.seen(s * 39, 14) ? [cheek(s, 39, 14, 8)] : []),
  ])
}
