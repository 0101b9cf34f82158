import type { Frame } from '../frame/frame.ts'
import { fade, light, mix } from '../paint/colour.ts'
import { fill, line } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'

const cloth = '#3F6F77'

/** A pram before whoever pushes it; from the front it is seen end on. */
export function drawPram(pen: Pen, { sin, cos, seated }: Frame, height: number, rolled: number): void {
  pen.save()
  pen.scale(1 / height, 1 / height)
  const way = sin >= 0 ? 1 : -1
  const long = 0.42 + 0.58 * Math.abs(sin)
  const away = seated ? 84 : 0
  const [x, y] = [sin * 128 + way * away, cos * 26]
  const handle = { x: sin * 66 + way * away, y: -228 + cos * 7 }
  pen.translate(x, y)
  for (const [at, wheel] of [[-36, 25], [38, 22]] as const) drawWheel(pen, at * long * way, -wheel, wheel, Math.max(0.4, Math.abs(sin)), rolled)
  pen.beginPath()
  pen.moveTo(-36 * long * way, -25)
  pen.lineTo(20 * long * way, -92)
  pen.moveTo(38 * long * way, -22)
  pen.lineTo(-26 * long * way, -92)
  pen.lineTo(handle.x - x, handle.y - y)
  line(pen, '#59636E', 4)
  const half = 62 * long
  pen.beginPath()
  pen.moveTo(-half, -146)
  pen.lineTo(half, -146)
  pen.bezierCurveTo(half, -96, half * 0.55, -82, 0, -82)
  pen.bezierCurveTo(-half * 0.55, -82, -half, -96, -half, -146)
  pen.closePath()
  const gradient = pen.createLinearGradient(-half, -140, half, -90)
  gradient.addColorStop(0, mix(cloth, light.warm, 0.22))
  gradient.addColorStop(0.5, cloth)
  gradient.addColorStop(1, mix(cloth, light.shade, 0.3))
  fill(pen, gradient)
  drawHoodOf(pen, half, way)
  pen.beginPath()
  pen.moveTo(-half, -146)
  pen.lineTo(half, -146)
  line(pen, '#EFE3CF', 6)
  pen.beginPath()
  pen.moveTo(handle.x - x - 18 * cos - 3, handle.y - y)
  pen.lineTo(handle.x - x + 18 * cos + 3, handle.y - y)
  line(pen, light.ink, 7)
  pen.restore()
}

function drawHoodOf(pen: Pen, half: number, way: number): void {
  const [from, to] = [half * 0.02 * way, half * way]
  pen.beginPath()
  pen.moveTo(to, -146)
  pen.bezierCurveTo(to * 1.08, -212, from + (to - from) * 0.3, -222, from, -208)
  pen.quadraticCurveTo(from + way * 14, -176, from + (to - from) * 0.42, -146)
  pen.closePath()
  fill(pen, mix(cloth, light.ink, 0.16))
  pen.beginPath()
  pen.moveTo(from + (to - from) * 0.55, -146)
  pen.quadraticCurveTo(from + (to - from) * 0.44, -182, from + (to - from) * 0.36, -213)
  pen.moveTo(from + (to - from) * 0.74, -146)
  pen.quadraticCurveTo(from + (to - from) * 0.76, -184, from + (to - from) * 0.66, -209)
  line(pen, fade(light.ink, 0.3), 1.8)
}

function drawWheel(pen: Pen, x: number, y: number, radius: number, squeeze: number, rolled: number): void {
  pen.beginPath()
  for (let spoke = 0; spoke < 6; spoke++) {
    const angle = rolled * 4 + (spoke * Math.PI) / 3
    pen.moveTo(x, y)
    pen.lineTo(x + Math.cos(angle) * radius * squeeze, y + Math.sin(angle) * radius)
  }
  line(pen, '#A9B1B8', 1.4)
  pen.beginPath()
  pen.ellipse(x, y, radius * squeeze, radius, 0, 0, Math.PI * 2)
  line(pen, light.ink, 5)
  pen.beginPath()
  pen.arc(x, y, 4, 0, Math.PI * 2)
  fill(pen, '#59636E')
}
