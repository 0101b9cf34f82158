import type { Gradient, Pen } from '../pen.ts'

/** What a shape is filled with: a colour or a gradient. */
export type Paint = string | Gradient

/** A colour of a gradient and where it is, from 0 to 1. */
export type GradientStop = readonly [offset: number, colour: string]

/** Fills the path that was just drawn. */
export function fill(pen: Pen, paint: Paint): void {
  pen.fillStyle = paint
  pen.fill()
}

/** Draws the line of the path that was just drawn, with round ends. */
export function line(pen: Pen, paint: Paint, width: number): void {
  pen.strokeStyle = paint
  pen.lineWidth = width
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.stroke()
}

/** A filled rectangle. */
export function bar(pen: Pen, x: number, y: number, width: number, height: number, paint: Paint): void {
  pen.fillStyle = paint
  pen.fillRect(x, y, width, height)
}

/** A filled rectangle with round corners. */
export function block(pen: Pen, x: number, y: number, width: number, height: number, radius: number, paint: Paint): void {
  roundedPath(pen, x, y, width, height, radius)
  fill(pen, paint)
}

/** The path of a rectangle with round corners, to fill, to stroke or to clip. */
export function roundedPath(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  const r = Math.min(radius, width / 2, height / 2)
  pen.beginPath()
  pen.moveTo(x + r, y)
  pen.lineTo(x + width - r, y)
  pen.quadraticCurveTo(x + width, y, x + width, y + r)
  pen.lineTo(x + width, y + height - r)
  pen.quadraticCurveTo(x + width, y + height, x + width - r, y + height)
  pen.lineTo(x + r, y + height)
  pen.quadraticCurveTo(x, y + height, x, y + height - r)
  pen.lineTo(x, y + r)
  pen.quadraticCurveTo(x, y, x + r, y)
  pen.closePath()
}

/** A filled polygon; the corners are x and y in turn. */
export function polygon(pen: Pen, corners: readonly number[], paint: Paint): void {
  polygonPath(pen, corners)
  fill(pen, paint)
}

/** The path of a polygon; the corners are x and y in turn. */
export function polygonPath(pen: Pen, corners: readonly number[]): void {
  pen.beginPath()
  for (let index = 0; index + 1 < corners.length; index += 2) pen.lineTo(corners[index] ?? 0, corners[index + 1] ?? 0)
  pen.closePath()
}

/** A filled circle or ellipse around a middle. */
export function oval(pen: Pen, x: number, y: number, rx: number, ry: number, paint: Paint, rotation = 0): void {
  pen.beginPath()
  pen.ellipse(x, y, rx, ry, rotation, 0, Math.PI * 2)
  fill(pen, paint)
}

/** A straight or broken line through points, x and y in turn. */
export function trace(pen: Pen, points: readonly number[], paint: Paint, width: number): void {
  pen.beginPath()
  for (let index = 0; index + 1 < points.length; index += 2) pen.lineTo(points[index] ?? 0, points[index + 1] ?? 0)
  line(pen, paint, width)
}

/** A gradient from left to right over `width`, the colours evenly spaced. */
export function across(pen: Pen, x: number, width: number, ...colours: string[]): Gradient {
  return evenly(pen.createLinearGradient(x, 0, x + width, 0), colours)
}

/** A gradient from top to bottom over `height`, the colours evenly spaced. */
export function down(pen: Pen, y: number, height: number, ...colours: string[]): Gradient {
  return evenly(pen.createLinearGradient(0, y, 0, y + height), colours)
}

/** A gradient between two points, with its stops where they are wanted. */
export function slanted(pen: Pen, x0: number, y0: number, x1: number, y1: number, stops: readonly GradientStop[]): Gradient {
  const gradient = pen.createLinearGradient(x0, y0, x1, y1)
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour)
  return gradient
}

/** A gradient from a middle outwards, with its stops where they are wanted. */
export function radiating(pen: Pen, x: number, y: number, radius: number, stops: readonly GradientStop[]): Gradient {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, radius)
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour)
  return gradient
}

/** Draws at another place, size and angle; what is set on the pen within is forgotten after. */
export function at(pen: Pen, x: number, y: number, scale: number, draw: () => void, angle = 0): void {
  pen.save()
  pen.translate(x, y)
  if (angle !== 0) pen.rotate(angle)
  if (scale !== 1) pen.scale(scale, scale)
  draw()
  pen.restore()
}

/** Draws within the path that `path` makes, and nowhere else. */
export function within(pen: Pen, path: () => void, draw: () => void): void {
  pen.save()
  path()
  pen.clip()
  draw()
  pen.restore()
}

function evenly(gradient: Gradient, colours: readonly string[]): Gradient {
  for (const [index, colour] of colours.entries()) gradient.addColorStop(colours.length > 1 ? index / (colours.length - 1) : 0, colour)
  return gradient
}
