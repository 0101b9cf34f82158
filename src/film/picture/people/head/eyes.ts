import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { between, fill, held, line, oval } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import type { Facing } from './facing.ts'

type Eye = { x: number; y: number; half: number; side: number; upper: number; widest: number; lower: number }

/** Where the middle of an eye is, in the head's units. */
export function eyeAt(facing: Facing, side: number): { x: number; y: number } {
  return { x: facing.x(side * 20, 34.5), y: facing.y(0, 35) }
}

/** Both eyes: white, iris, lids that follow the gaze, lashes. */
export function drawEyes(pen: Pen, look: Look, pose: Pose, facing: Facing): void {
  for (const side of [-1, 1]) if (facing.seen(side * 20, 34.5)) drawEye(pen, look, pose, shapeOf(look, pose, facing, side))
}

function shapeOf(look: Look, pose: Pose, facing: Facing, side: number): Eye {
  const { face } = pose
  const open = 1 - held(pose.blink, 0, 1)
  const droop = look.face.lines * 0.9
  const tall = 8.5 + look.face.eyes * 0.7 - droop
  const widest = tall + held(face.brow, 0, 1) * 1.9 + held(-pose.gaze.y, 0, 1) * 1.2
  const looking = 1 - held(pose.gaze.y, 0, 1) * 0.4 - held(face.smile - 0.45, 0, 1) * 0.22 - held(-face.worry, 0, 1) * 0.16 - held(-face.brow, 0, 1) * 0.16
  const lower = (5.3 - held(face.smile, 0, 1) * 2.4) * between(0.8, 1, open)
  const { x, y } = eyeAt(facing, side)
  return { x, y, half: (11.4 + look.face.eyes * 0.6) * facing.width(side * 20), side, upper: between(-lower * 0.86, widest * looking, open), widest, lower }
}

function drawEye(pen: Pen, look: Look, pose: Pose, eye: Eye): void {
  const { skin, face } = look
  const dark = mix(face.brow, '#1B1416', 0.72)
  if (eye.upper > -eye.lower * 0.5) {
    pen.save()
    opening(pen, eye, eye.upper)
    fill(pen, '#F8F2E9')
    pen.clip()
    const [ix, iy] = [eye.x + held(pose.gaze.x, -1, 1) * eye.half * 0.4, eye.y - 0.7 + held(pose.gaze.y, -1, 1) * 3]
    const across = held(eye.half / 11.4, 0.42, 1)
    oval(pen, ix, iy, 7 * across, 7.2)
    fill(pen, mix(face.iris, '#120D0D', 0.45))
    oval(pen, ix, iy + 0.6, 5.9 * across, 5.9)
    fill(pen, face.iris)
    oval(pen, ix, iy + 2.8, 3.9 * across, 3)
    fill(pen, fade(mix(face.iris, '#F2D9A8', 0.55), 0.5))
    oval(pen, ix, iy, 3.2 * across, 3.3)
    fill(pen, '#15100F')
    lidCurve(pen, eye, eye.upper - 1.6)
    line(pen, fade('#4B3440', 0.26), 4.2)
    oval(pen, ix - 2.3 * across, iy - 2.5, 1.5 * across, 1.5)
    fill(pen, fade('#FFFFFF', 0.92))
    pen.restore()
  }
  drawLid(pen, look, eye)
  drawLash(pen, look, eye, dark)
  pen.beginPath()
  pen.moveTo(eye.x - eye.side * eye.half * 0.55, eye.y + eye.lower * 0.86 + 0.6)
  pen.quadraticCurveTo(eye.x + eye.side * eye.half * 0.2, eye.y + eye.lower + 1.9, eye.x + eye.side * eye.half * 0.96, eye.y - 0.6)
  line(pen, fade(mix(skin.shade, dark, 0.4), 0.55), 1)
}

/** The inner corner lies a little lower than the outer one. */
function ends(eye: Eye): [number, number, number, number] {
  return [eye.x - eye.side * eye.half, eye.y + 1.9, eye.x + eye.side * eye.half, eye.y - 0.7]
}

function lidCurve(pen: Pen, eye: Eye, upper: number): void {
  const [ax, ay, bx, by] = ends(eye)
  pen.beginPath()
  pen.moveTo(ax, ay)
  pen.bezierCurveTo(ax + eye.side * eye.half * 0.38, eye.y - upper * 1.22, bx - eye.side * eye.half * 0.5, eye.y - upper * 1.34, bx, by)
}

function opening(pen: Pen, eye: Eye, upper: number): void {
  const [ax, ay, bx] = ends(eye)
  lidCurve(pen, eye, upper)
  pen.bezierCurveTo(bx - eye.side * eye.half * 0.3, eye.y + eye.lower * 1.2, ax + eye.side * eye.half * 0.62, eye.y + eye.lower * 1.34, ax, ay)
  pen.closePath()
}

/** The skin of the upper lid between its crease and its edge. */
function drawLid(pen: Pen, { skin, face }: Look, eye: Eye): void {
  const crease = eye.widest + 1.6
  const [ax, ay, bx, by] = ends(eye)
  lidCurve(pen, eye, eye.upper)
  pen.bezierCurveTo(bx - eye.side * eye.half * 0.5, eye.y - crease * 1.34, ax + eye.side * eye.half * 0.38, eye.y - crease * 1.22, ax, ay)
  pen.closePath()
  fill(pen, mix(skin.base, skin.shade, 0.3))
  pen.beginPath()
  pen.moveTo(ax + eye.side * eye.half * 0.24, ay - crease * 0.72)
  pen.bezierCurveTo(ax + eye.side * eye.half * 0.7, eye.y - crease * 1.26, bx - eye.side * eye.half * 0.5, eye.y - crease * 1.28, bx + eye.side * 0.6, by - 2.4 + face.lines * 2)
  line(pen, fade(skin.shade, 0.75), 1.1)
}

function drawLash(pen: Pen, { face }: Look, eye: Eye, dark: string): void {
  const [ax, ay, bx, by] = ends(eye)
  const thick = (face.lashes ? 2 : 1.4) * (eye.upper < 0 ? -0.1 : 1)
  const wing = face.lashes ? 3.2 : 0.8
  lidCurve(pen, eye, eye.upper)
  pen.lineTo(bx + eye.side * wing * held(eye.half / 11, 0.4, 1), by - wing * (eye.upper > 0 ? 0.9 : -0.2))
  pen.bezierCurveTo(bx - eye.side * eye.half * 0.4, eye.y - (eye.upper + thick) * 1.36 - 0.4, ax + eye.side * eye.half * 0.36, eye.y - (eye.upper + thick * 0.8) * 1.22 - 0.4, ax - eye.side * 0.7, ay + 0.2)
  pen.closePath()
  fill(pen, dark)
  line(pen, dark, 0.9)
}
