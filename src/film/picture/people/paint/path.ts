import type { Pen } from '../../pen.ts'

/** A point as a pair, for shapes that are written as lists. */
export type Pair = readonly [x: number, y: number]

/** Fills what the path holds. */
export function fill(pen: Pen, paint: string | object): void {
  pen.fillStyle = paint
  pen.fill()
}

/** Strokes the path with round ends. */
export function line(pen: Pen, paint: string | object, width: number): void {
  pen.strokeStyle = paint
  pen.lineWidth = width
  pen.stroke()
}

/** Begins a path that is an ellipse. */
export function oval(pen: Pen, x: number, y: number, across: number, down: number, rotation = 0): void {
  pen.beginPath()
  pen.ellipse(x, y, Math.abs(across), Math.abs(down), rotation, 0, Math.PI * 2)
}

/** Begins a path with straight sides. */
export function corners(pen: Pen, points: readonly Pair[]): void {
  pen.beginPath()
  points.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.closePath()
}

/** Begins a closed path that runs softly through all points. */
export function blob(pen: Pen, points: readonly Pair[]): void {
  pen.beginPath()
  runThrough(pen, points, true)
  pen.closePath()
}

/** Begins an open path that runs softly through all points. */
export function bow(pen: Pen, points: readonly Pair[]): void {
  pen.beginPath()
  runThrough(pen, points, false)
}

/** Adds to the path a limb with round ends: `from` wide at its beginning and `to` wide at its end, as radii. */
export function taper(pen: Pen, a: { x: number; y: number }, from: number, b: { x: number; y: number }, to: number): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const along = Math.atan2(b.y - a.y, b.x - a.x)
  const lean = Math.acos(Math.min(1, Math.max(-1, (from - to) / Math.max(length, 0.01))))
  pen.moveTo(a.x + from * Math.cos(along + lean), a.y + from * Math.sin(along + lean))
  pen.arc(a.x, a.y, from, along + lean, along + Math.PI * 2 - lean)
  pen.arc(b.x, b.y, to, along - lean, along + lean)
  pen.closePath()
}

/** Between two numbers; `amount` is not held to 0 and 1. */
export function between(from: number, to: number, amount: number): number {
  return from + (to - from) * amount
}

/** Holds a number between two others. */
export function held(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function runThrough(pen: Pen, points: readonly Pair[], closed: boolean): void {
  const count = points.length
  const point = (at: number): Pair => points[closed ? (at + count) % count : held(at, 0, count - 1)] ?? [0, 0]
  pen.moveTo(point(0)[0], point(0)[1])
  for (let at = 0; at < (closed ? count : count - 1); at++) {
    const [before, start, end, after] = [point(at - 1), point(at), point(at + 1), point(at + 2)]
    pen.bezierCurveTo(
      start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6,
      end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6,
      end[0], end[1],
    )
  }
}
