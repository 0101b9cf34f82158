import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { between, fill, held, line, oval } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import type { Facing } from './facing.ts'

/** The mouth at one moment: corners, the middle of each lip's edges, in the head's units. */
type Shape = { left: [number, number]; right: [number, number]; middle: number; height: number; upper: number; lower: number; topLip: number; lowLip: number; half: number; peak: number }

/** Lips, and within them teeth and tongue, as the sound of the moment forms them. */
export function drawMouth(pen: Pen, look: Look, pose: Pose, facing: Facing): void {
  const shape = shapeOf(look, pose, facing)
  const { mouth } = pose
  const gap = shape.lower - shape.upper
  const lip = look.face.lashes ? look.skin.lip : mix(look.skin.lip, look.skin.base, 0.42)
  if (gap > 1.2) {
    pen.save()
    inner(pen, shape)
    fill(pen, '#5A1D26')
    pen.clip()
    drawTeeth(pen, shape, gap, mouth.bite)
    drawTongue(pen, shape, gap, mouth.tongue)
    pen.restore()
  }
  drawLips(pen, look, shape, lip, gap)
  drawAround(pen, look, pose, shape, facing)
}

function shapeOf({ face }: Look, { mouth, face: mood }: Pose, facing: Facing): Shape {
  const open = held(mouth.open, 0, 1)
  const round = held(mouth.round, 0, 1)
  const wide = (10.5 + held(mouth.wide, 0, 1) * 7 + held(mood.smile, -0.4, 1) * 3.4) * (1 - round * 0.4) * (1 - open * 0.06)
  const lift = mood.smile * 4.4 * (1 - round * 0.5) - held(mood.worry, 0, 1) * 1.5
  const height = facing.y(43.5 + face.length * 1.2, 43)
  const corner = (side: number): [number, number] => [facing.x(side * wide, 33 + round * 4), facing.y(43.5 + face.length * 1.2, 36) - lift]
  const drop = open * 13.5
  const full = (1 + face.lips * 0.34) * (1 + round * 0.25 - held(mood.smile, 0, 1) * 0.15)
  const upper = height - lift * 0.1 - drop * 0.22
  const lower = height + held(mood.smile, 0, 1) * 1.6 + drop * 0.78 - mouth.bite * 2.2
  return { left: corner(-1), right: corner(1), middle: facing.x(0, 40.5 + round * 4), height, upper: Math.min(upper, lower), lower: Math.max(lower, upper), topLip: 3.5 * full, lowLip: 4.7 * full * (1 - mouth.bite * 0.45), half: wide, peak: facing.cos }
}

function inner(pen: Pen, { left, right, middle, upper, lower }: Shape): void {
  pen.beginPath()
  pen.moveTo(left[0], left[1])
  pen.bezierCurveTo(between(left[0], middle, 0.45), upper - 0.4, between(left[0], middle, 0.8), upper, middle, upper + 0.5)
  pen.bezierCurveTo(between(right[0], middle, 0.8), upper, between(right[0], middle, 0.45), upper - 0.4, right[0], right[1])
  pen.bezierCurveTo(between(right[0], middle, 0.25), between(right[1], lower, 0.85), between(right[0], middle, 0.6), lower, middle, lower)
  pen.bezierCurveTo(between(left[0], middle, 0.6), lower, between(left[0], middle, 0.25), between(left[1], lower, 0.85), left[0], left[1])
  pen.closePath()
}

function drawTeeth(pen: Pen, { left, right, upper, lower, middle }: Shape, gap: number, bite: number): void {
  const tall = Math.min(gap * 0.5, 3.4) + bite * 2.6
  const [from, to] = [between(left[0], middle, 0.16), between(right[0], middle, 0.16)]
  pen.beginPath()
  pen.moveTo(from, upper - 6)
  pen.lineTo(to, upper - 6)
  pen.lineTo(to, upper + tall * 0.55)
  pen.quadraticCurveTo(middle, upper + tall * 1.4, from, upper + tall * 0.55)
  pen.closePath()
  fill(pen, '#FBF6EC')
  if (gap > 6.5) {
    oval(pen, middle, lower + 1.2, (to - from) * 0.36, 2.6)
    fill(pen, '#E9DFD2')
  }
}

function drawTongue(pen: Pen, { left, right, upper, lower, middle }: Shape, gap: number, raised: number): void {
  const wide = (right[0] - left[0]) * 0.33
  oval(pen, middle, between(lower + 1.5, upper + gap * 0.48, raised), wide, between(gap * 0.36, gap * 0.42, raised))
  fill(pen, raised > 0.5 ? '#D07A7C' : '#B9585F')
}

function drawLips(pen: Pen, { skin }: Look, shape: Shape, lip: string, gap: number): void {
  const { left, right, middle, upper, lower, topLip, lowLip, peak } = shape
  const bow = 3.4 * peak
  pen.beginPath()
  pen.moveTo(left[0], left[1])
  pen.bezierCurveTo(between(left[0], middle, 0.4), between(left[1], upper - topLip, 0.75), between(left[0], middle, 0.7), upper - topLip - 0.7, middle - bow, upper - topLip)
  pen.quadraticCurveTo(middle, upper - topLip + 1.7, middle + bow, upper - topLip)
  pen.bezierCurveTo(between(right[0], middle, 0.7), upper - topLip - 0.7, between(right[0], middle, 0.4), between(right[1], upper - topLip, 0.75), right[0], right[1])
  pen.bezierCurveTo(between(right[0], middle, 0.45), upper - 0.4, between(right[0], middle, 0.8), upper, middle, upper + 0.5)
  pen.bezierCurveTo(between(left[0], middle, 0.8), upper, between(left[0], middle, 0.45), upper - 0.4, left[0], left[1])
  pen.closePath()
  fill(pen, mix(lip, skin.shade, 0.3))
  pen.beginPath()
  pen.moveTo(left[0], left[1])
  pen.bezierCurveTo(between(left[0], middle, 0.25), between(left[1], lower, 0.85), between(left[0], middle, 0.6), lower, middle, lower)
  pen.bezierCurveTo(between(right[0], middle, 0.6), lower, between(right[0], middle, 0.25), between(right[1], lower, 0.85), right[0], right[1])
  pen.bezierCurveTo(between(right[0], middle, 0.3), between(right[1], lower + lowLip, 0.9), between(right[0], middle, 0.6), lower + lowLip, middle, lower + lowLip)
  pen.bezierCurveTo(between(left[0], middle, 0.6), lower + lowLip, between(left[0], middle, 0.3), between(left[1], lower + lowLip, 0.9), left[0], left[1])
  pen.closePath()
  fill(pen, lip)
  oval(pen, middle - 1.5, lower + lowLip * 0.42, 4.2 * peak, lowLip * 0.2)
  fill(pen, fade('#FFF0E4', 0.22))
  pen.beginPath()
  pen.moveTo(left[0], left[1])
  pen.bezierCurveTo(between(left[0], middle, 0.45), upper - 0.2, between(left[0], middle, 0.8), upper + 0.2, middle, upper + 0.6)
  pen.bezierCurveTo(between(right[0], middle, 0.8), upper + 0.2, between(right[0], middle, 0.45), upper - 0.2, right[0], right[1])
  line(pen, fade(mix(lip, '#3A1016', 0.62), gap > 1.2 ? 0.75 : 0.95), 1.5)
}

/** The shadow under the lower lip, and the corners that a smile or sorrow marks. */
function drawAround(pen: Pen, { skin, face: features }: Look, { face }: Pose, shape: Shape, facing: Facing): void {
  const under = shape.lower + shape.lowLip + 2.6
  pen.beginPath()
  pen.moveTo(shape.middle - 6 * facing.cos, under)
  pen.quadraticCurveTo(shape.middle, under + 2, shape.middle + 6 * facing.cos, under)
  line(pen, fade(skin.shade, 0.4), 1.9)
  if (Math.abs(face.smile) < 0.25 || features.beard) return
  pen.beginPath()
  for (const [[x, y], side] of [[shape.left, -1], [shape.right, 1]] as const) {
    if (!facing.seen(side * 17, 30)) continue
    const fold = side * (face.smile > 0 ? 2.6 : 1.6)
    pen.moveTo(x + fold * 0.7, y - 2.8)
    pen.quadraticCurveTo(x + fold * 1.4, y, x + fold * 0.6, y + (face.smile > 0 ? 2.2 : 3.4))
  }
  line(pen, fade(skin.shade, 0.42 * Math.min(1, Math.abs(face.smile) * 1.4)), 1.5)
}
