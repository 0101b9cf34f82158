import type { Look } from '../look/look.ts'
import { fade } from '../paint/colour.ts'
import { line } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import { earAt } from './ears.ts'
import { eyeAt } from './eyes.ts'
import type { Facing } from './facing.ts'

/** Glasses: two rims that turn with the face, the bridge, and the bar to the near ear. */
export function drawGlasses(pen: Pen, { face, hair, hijab }: Look, facing: Facing): void {
  if (!face.glasses) return
  const covered = hijab !== undefined || hair.style === 'bob' || hair.style === 'long' || hair.style === 'waves'
  const { colour, round } = face.glasses
  for (const side of [-1, 1]) {
    const eye = eyeAt(facing, side)
    const x = eye.x + facing.sin * 2
    const half = 15 * facing.width(side * 22)
    const tall = round ? 13.6 : 11.6
    pen.beginPath()
    if (round) pen.ellipse(x, eye.y + 1.5, half, tall, 0, 0, Math.PI * 2)
    else softBox(pen, x - half, eye.y + 1.5 - tall, half * 2, tall * 2, 7)
    pen.fillStyle = fade('#FFFFFF', 0.1)
    pen.fill()
    line(pen, colour, 2.7)
    pen.beginPath()
    pen.moveTo(x - half * 0.5, eye.y + 4)
    pen.lineTo(x - half * 0.1, eye.y - 7)
    line(pen, fade('#FFFFFF', 0.2), 2.4)
    if (-side * facing.sin > -0.3) drawBar(pen, facing, side, x + side * half, eye.y - 2, colour, covered)
  }
  const [left, right] = [eyeAt(facing, -1), eyeAt(facing, 1)]
  pen.beginPath()
  pen.moveTo(left.x + facing.sin * 2 + 15 * facing.width(-22), left.y - 1)
  pen.quadraticCurveTo(facing.x(0, 46), left.y - 6, right.x + facing.sin * 2 - 15 * facing.width(22), right.y - 1)
  line(pen, colour, 2.7)
}

function drawBar(pen: Pen, facing: Facing, side: number, x: number, y: number, colour: string, covered: boolean): void {
  const ear = earAt(facing, side)
  pen.beginPath()
  pen.moveTo(x, y)
  if (covered) pen.lineTo(facing.x(side * 42.5, 12), y - 0.6)
  else pen.lineTo(ear.x + side * 1.5, ear.y - 8)
  line(pen, colour, 2.5)
}

function softBox(pen: Pen, x: number, y: number, width: number, height: number, round: number): void {
  const radius = Math.min(round, width / 2.2)
  pen.moveTo(x + radius, y)
  pen.lineTo(x + width - radius, y)
  pen.quadraticCurveTo(x + width, y, x + width, y + radius)
  pen.lineTo(x + width - 1, y + height - radius)
  pen.quadraticCurveTo(x + width - 1, y + height, x + width - 1 - radius, y + height)
  pen.lineTo(x + 1 + radius, y + height)
  pen.quadraticCurveTo(x + 1, y + height, x + 1, y + height - radius)
  pen.lineTo(x, y + radius)
  pen.quadraticCurveTo(x, y, x + radius, y)
  pen.closePath()
}
