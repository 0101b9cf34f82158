import type { Look } from '../look/look.ts'
import { fade } from '../paint/colour.ts'
import { line } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Face } from '../pose.ts'
import { eyeAt } from './eyes.ts'
import type { Facing } from './facing.ts'

/** Lines that years have made: by the eyes, from nose to mouth, on the forehead; worry and raised brows deepen them. */
export function drawAgeLines(pen: Pen, { skin, face, hijab }: Look, mood: Face, facing: Facing): void {
  const { lines } = face
  const x = (aside: number, forward: number): number => facing.x(aside, forward)
  pen.beginPath()
  for (const side of [-1, 1]) {
    if (!facing.seen(side * 24, 32)) continue
    const fold = lines > 0.15 ? 1 : mood.smile > 0.55 ? 0.6 : 0
    if (fold > 0) {
      pen.moveTo(x(side * 13, 43), facing.y(27, 43))
      pen.quadraticCurveTo(x(side * 20.5, 39), facing.y(34, 39), x(side * (20 + mood.smile * 1.5), 37), facing.y(41 - mood.smile, 37))
    }
    if (lines > 0.3) {
      const eye = eyeAt(facing, side)
      const width = facing.width(side * 20)
      pen.moveTo(eye.x - 8 * width, eye.y + 12.5)
      pen.quadraticCurveTo(eye.x, eye.y + 16.5, eye.x + 8 * width, eye.y + 12)
      if (-side * facing.sin > -0.45) {
        pen.moveTo(x(side * 34, 29), facing.y(-3, 29))
        pen.lineTo(x(side * 38, 24), facing.y(-6, 24))
        pen.moveTo(x(side * 34, 29), facing.y(2, 29))
        pen.lineTo(x(side * 38.5, 24), facing.y(3, 24))
      }
    }
  }
  line(pen, fade(skin.shade, 0.22 + lines * 0.26), 1.5)
  if (hijab === undefined && (lines > 0.45 || mood.brow > 0.5 || mood.worry > 0.55)) drawForehead(pen, skin.shade, lines, facing)
  if (mood.worry < -0.25) drawFrown(pen, skin.shade, -mood.worry, facing)
}

function drawForehead(pen: Pen, shade: string, lines: number, facing: Facing): void {
  pen.beginPath()
  for (const [height, half] of [[-30.5, 15], [-36, 11]] as const) {
    pen.moveTo(facing.x(-half, 39), facing.y(height + 0.6, 39))
    pen.quadraticCurveTo(facing.x(0, 44), facing.y(height - 1.4, 43), facing.x(half, 39), facing.y(height + 0.6, 39))
  }
  line(pen, fade(shade, 0.24 + lines * 0.18), 1.4)
}

function drawFrown(pen: Pen, shade: string, anger: number, facing: Facing): void {
  pen.beginPath()
  for (const side of [-1, 1]) {
    pen.moveTo(facing.x(side * 3.4, 43), facing.y(-13, 43))
    pen.lineTo(facing.x(side * 2.6, 43), facing.y(-19, 43))
  }
  line(pen, fade(shade, Math.min(0.7, anger)), 1.5)
}
