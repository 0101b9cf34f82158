import { seatHeight, type Frame } from '../frame/frame.ts'
import { fade, light } from '../paint/colour.ts'
import { corners, fill, line } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'

const metal = '#59636E'
const cushion = '#2F3A4A'

/** Backrest, handles and the far wheel. `rolled` turns the wheels. */
export function drawChairBehind(pen: Pen, frame: Frame, height: number, rolled: number): void {
  pen.save()
  pen.scale(1 / height, 1 / height)
  const at = place(frame)
  drawWheel(pen, frame, at, farSide(frame), rolled)
  corners(pen, [at(-40, seatHeight + 104, -20), at(40, seatHeight + 104, -20), at(42, seatHeight - 6, -18), at(-42, seatHeight - 6, -18)])
  fill(pen, cushion)
  line(pen, metal, 4)
  for (const side of [-1, 1]) {
    const [[ax, ay], [bx, by], [cx, cy]] = [at(side * 42, seatHeight, -20), at(side * 42, seatHeight + 112, -22), at(side * 42, seatHeight + 112, -40)]
    pen.beginPath()
    pen.moveTo(ax, ay)
    pen.lineTo(bx, by)
    pen.lineTo(cx, cy)
    line(pen, metal, 4.5)
    if (Math.abs(frame.sin) < 0.2) { pen.beginPath(); pen.arc(bx, by, 4, 0, 6.3); fill(pen, light.ink) }
  }
  corners(pen, [at(-42, seatHeight + 1, -20), at(42, seatHeight + 1, -20), at(42, seatHeight + 1, 60), at(-42, seatHeight + 1, 60)])
  fill(pen, cushion)
  pen.restore()
}

/** The near wheel, armrests and footrest. */
export function drawChairBefore(pen: Pen, frame: Frame, height: number, rolled: number): void {
  pen.save()
  pen.scale(1 / height, 1 / height)
  const at = place(frame)
  const near = -farSide(frame)
  for (const side of [-1, 1]) drawFootrest(pen, at, side)
  drawWheel(pen, frame, at, near, rolled)
  if (Math.abs(frame.sin) < 0.3) drawWheel(pen, frame, at, -near, rolled)
  for (const side of [-near, near]) {
    const [[ax, ay], [bx, by], [cx, cy]] = [at(side * 43, seatHeight + 52, -14), at(side * 43, seatHeight + 52, 44), at(side * 43, seatHeight - 2, 48)]
    pen.beginPath()
    pen.moveTo(bx, by)
    pen.lineTo(cx, cy)
    line(pen, metal, 3.6)
    pen.beginPath()
    pen.moveTo(ax, ay)
    pen.lineTo(bx, by)
    line(pen, light.ink, 7.5)
  }
  pen.restore()
}

type Place = (s: number, up: number, forward: number) => [number, number]

function place({ sin, cos }: Frame): Place {
  return (s, up, forward) => [s * cos + forward * sin, -up + (forward * cos - s * sin) * 0.2]
}

function farSide({ sin }: Frame): number {
  return sin >= 0 ? 1 : -1
}

function drawWheel(pen: Pen, { sin }: Frame, at: Place, side: number, rolled: number): void {
  const radius = 66
  const [x, y] = at(side * 50, radius + 1, -4)
  const across = Math.max(5, radius * Math.abs(sin))
  pen.beginPath()
  for (let spoke = 0; spoke < 9; spoke++) {
    const angle = rolled * 1.9 + (spoke * Math.PI * 2) / 9
    pen.moveTo(x, y)
    pen.lineTo(x + Math.cos(angle) * across * 0.93, y + Math.sin(angle) * radius * 0.93)
  }
  line(pen, fade('#8E98A2', 0.8), 1.3)
  pen.beginPath()
  pen.ellipse(x, y, across, radius, 0, 0, Math.PI * 2)
  line(pen, light.ink, 6.5)
  pen.beginPath()
  pen.ellipse(x, y, across * 0.87, radius * 0.88, 0, 0, Math.PI * 2)
  line(pen, '#C4CBD1', 2.2)
  pen.beginPath()
  pen.ellipse(x, y, Math.max(3, 6 * Math.abs(sin)), 6, 0, 0, Math.PI * 2)
  fill(pen, metal)
}

function drawFootrest(pen: Pen, at: Place, side: number): void {
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(side * 36, seatHeight - 6, 56), at(side * 33, 26, 82), at(side * 20, 19, 76), at(side * 20, 19, 112)]
  pen.beginPath()
  pen.moveTo(ax, ay)
  pen.quadraticCurveTo(bx, ay + 8, bx, by)
  line(pen, metal, 3.6)
  pen.beginPath()
  pen.moveTo(cx, cy)
  pen.lineTo(dx, dy)
  line(pen, light.ink, 6)
  const [wx, wy] = at(side * 40, 12, 50)
  pen.beginPath()
  pen.ellipse(wx, wy, 7, 11, 0, 0, Math.PI * 2)
  line(pen, light.ink, 4)
}
