import type { Skin } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { blob, fill, line, taper } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Hand } from '../pose.ts'
import type { ArmPose } from './arm-pose.ts'
import { handShapes, type Finger } from './hand-shapes.ts'

/** Draws a hand and what it holds. `size` undoes the person's height, so that things are as large for all. */
export function drawHand(pen: Pen, skin: Skin, age: number, hand: Hand, arm: ArmPose, size: number): void {
  const shape = handShapes[hand.fingers]
  const edge = mix(skin.base, skin.shade, 0.75)
  pen.save()
  pen.translate(arm.palm.x, arm.palm.y)
  pen.rotate(arm.angle)
  if (hand.holds && !shape.around) drawHeld(pen, hand.holds, size)
  pen.scale(arm.thumb, 1)
  drawFingers(pen, shape.fingers, skin.base, edge)
  drawPalm(pen, skin, edge, hand.fingers)
  if (age > 60) drawVeins(pen, skin)
  if (hand.holds && shape.around) {
    pen.scale(arm.thumb, 1)
    drawHeld(pen, hand.holds, size)
    pen.scale(arm.thumb, 1)
  }
  drawThumb(pen, shape.thumb, skin, edge)
  pen.restore()
}

/** The wrist between sleeve and hand; the forearm is drawn over it. */
export function drawWrist(pen: Pen, { base }: Skin, { elbow, wrist }: ArmPose): void {
  pen.beginPath()
  taper(pen, { x: elbow.x + (wrist.x - elbow.x) * 0.8, y: elbow.y + (wrist.y - elbow.y) * 0.8 }, 5.6, wrist, 5.9)
  fill(pen, base)
}

function drawHeld(pen: Pen, holds: (pen: Pen) => void, size: number): void {
  pen.save()
  pen.scale(1 / size, 1 / size)
  holds(pen)
  pen.restore()
}

/** Every second finger lies over its neighbours; so few strokes draw them all. */
function drawFingers(pen: Pen, fingers: readonly Finger[], base: string, edge: string): void {
  for (const odd of [0, 1]) {
    const layer = fingers.filter((_, at) => at % 2 === odd)
    const width = Math.max(...layer.map((finger) => finger.width))
    fingerPath(pen, layer)
    line(pen, edge, width + 1.2)
    line(pen, base, width - 0.1)
  }
  pen.beginPath()
  for (const { path: [, joint], width, bent } of fingers) {
    if (!joint) continue
    const half = width * (bent ? 0.3 : 0.24)
    pen.moveTo(joint[0] - half, joint[1] - (bent ? 0.2 : 1))
    if (bent) pen.quadraticCurveTo(joint[0], joint[1] + 1.6, joint[0] + half, joint[1] - 0.2)
    else pen.lineTo(joint[0] + half, joint[1] - 1)
  }
  line(pen, fade(edge, 0.5), 0.75)
}

function fingerPath(pen: Pen, fingers: readonly Finger[]): void {
  pen.beginPath()
  for (const { path } of fingers) path.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
}

function drawPalm(pen: Pen, skin: Skin, edge: string, fingers: Hand['fingers']): void {
  blob(pen, [[-5.2, -15], [-7.2, -6], [-8.4, 2], [-6.6, 7], [-1.8, 8.4], [3.4, 8.6], [7.6, 7], [8.3, 1], [7.4, -6], [5.2, -15]])
  fill(pen, skin.base)
  pen.beginPath()
  pen.moveTo(-8.2, 2)
  pen.quadraticCurveTo(-7.9, -5, -5.6, -12.5)
  line(pen, fade(edge, 0.6), 1)
  if (fingers === 'open') {
    pen.beginPath()
    pen.moveTo(-6.5, 2.4)
    pen.quadraticCurveTo(0, -0.6, 6.4, 3.8)
    pen.moveTo(5.6, 1)
    pen.quadraticCurveTo(-0.6, -2.4, -0.4, -10)
    line(pen, fade(edge, 0.5), 0.9)
    return
  }
  pen.beginPath()
  for (const [x, y] of [[-4, 6.2], [-0.2, 7.4], [3.8, 7.2]] as const) {
    pen.moveTo(x, y + 1.6)
    pen.lineTo(x * 0.86, y - 3)
  }
  line(pen, fade(edge, 0.4), 0.9)
}

function drawThumb(pen: Pen, thumb: Finger, skin: Skin, edge: string): void {
  const { path: [root, joint], width } = thumb
  if (!root || !joint) return
  blob(pen, [[root[0] - 4, root[1] - 5], [root[0] + 1.6, root[1] - 4], [joint[0] + 1.6, joint[1] - 1.6], [joint[0] - 2, joint[1] + 2.4], [root[0] - 4, root[1] + 7]])
  fill(pen, skin.base)
  fingerPath(pen, [thumb])
  line(pen, edge, width + 1.2)
  line(pen, skin.base, width)
  pen.beginPath()
  pen.moveTo(root[0] + 1.8, root[1] - 3.6)
  pen.quadraticCurveTo(joint[0] + 2.4, joint[1] - 3, joint[0] + 2.6, joint[1])
  line(pen, fade(edge, 0.5), 0.8)
  blob(pen, [[root[0] - 4, root[1] - 4], [root[0] + 1, root[1] - 3.4], [joint[0] + 1, joint[1] - 1], [joint[0] - 2, joint[1] + 1], [root[0] - 4, root[1] + 6]])
  fill(pen, skin.base)
}

function drawVeins(pen: Pen, skin: Skin): void {
  pen.beginPath()
  pen.moveTo(-3, -9)
  pen.quadraticCurveTo(-3.6, -3, -2.4, 3)
  pen.moveTo(1.4, -8)
  pen.quadraticCurveTo(2.4, -3, 1.6, 3)
  line(pen, fade(skin.shade, 0.35), 0.9)
}
