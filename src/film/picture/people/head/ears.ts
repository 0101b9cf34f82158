import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { blob, fill, line, oval, type Pair } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Facing } from './facing.ts'

/** The middle of an ear, and how much of it is seen: 0 hidden to 1 from the side. */
export function earAt(facing: Facing, side: number): { x: number; y: number; seen: number } {
  const near = -side * facing.sin
  return { x: facing.x(side * 46, -3) + side * (near > 0 ? near * 3 : 0), y: facing.y(7, -2), seen: near > -0.4 ? 0.5 + Math.min(0.5, Math.max(-0.4, near) * 0.75) : 0 }
}

/** One ear with what is worn in it; `before` draws only an ear that lies before the head, else one that is behind it. */
export function drawEar(pen: Pen, look: Look, facing: Facing, side: number, before: boolean): void {
  const { x, y, seen } = earAt(facing, side)
  if (seen <= 0 || -side * facing.sin > 0.14 !== before) return
  const { skin, face } = look
  const wide = side * (4.5 + seen * 6.5)
  const tall = 14 + face.lines * 2.5
  const ear: Pair[] = [[x - wide * 0.5, y - tall * 0.55], [x + wide * 0.3, y - tall], [x + wide, y - tall * 0.62], [x + wide * 0.92, y + tall * 0.1], [x + wide * 0.35, y + tall * 0.72], [x - wide * 0.25, y + tall], [x - wide * 0.62, y + tall * 0.5]]
  blob(pen, ear)
  fill(pen, mix(skin.base, skin.shade, side > 0 ? 0.42 : 0.2))
  pen.beginPath()
  pen.moveTo(x + wide * 0.5, y - tall * 0.6)
  pen.bezierCurveTo(x - wide * 0.2, y - tall * 0.75, x - wide * 0.35, y - tall * 0.1, x + wide * 0.02, y + tall * 0.42)
  pen.moveTo(x + wide * 0.42, y - tall * 0.25)
  pen.quadraticCurveTo(x + wide * 0.5, y + tall * 0.1, x + wide * 0.02, y + tall * 0.1)
  line(pen, fade(skin.shade, 0.75), 1.9)
  if (face.earrings) {
    oval(pen, x - wide * 0.2, y + tall + 2.4, 3.4, 3.4)
    fill(pen, '#E2B04E')
    oval(pen, x - wide * 0.2 - 1, y + tall + 1.4, 1, 1)
    fill(pen, '#FFF2CF')
  }
  if (face.hearingAid) drawHearingAid(pen, x, y, wide, tall)
}

function drawHearingAid(pen: Pen, x: number, y: number, wide: number, tall: number): void {
  pen.beginPath()
  pen.moveTo(x + wide * 0.62, y - tall * 0.98)
  pen.bezierCurveTo(x - wide * 0.2, y - tall * 1.35, x - wide * 0.75, y - tall * 0.8, x - wide * 0.12, y + tall * 0.06)
  line(pen, '#EDEBE6', 2)
  blob(pen, [[x + wide * 0.42, y - tall * 1.12], [x + wide * 0.95, y - tall * 0.95], [x + wide * 1.15, y - tall * 0.2], [x + wide * 0.92, y + tall * 0.14], [x + wide * 0.7, y - tall * 0.4]])
  fill(pen, '#AEB4B8')
  oval(pen, x - wide * 0.08, y + tall * 0.08, 2.6, 2.6)
  fill(pen, '#D9D4CB')
}
