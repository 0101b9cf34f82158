import type { Pen } from '../../pen.ts'
import { fade } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { fill, line } from '../../paint/shapes.ts'
import type { Light } from './light.ts'
import type { Frame } from './sky.ts'

/** Rain or snow in the open, and leaves when it blows; one path each, so that it costs little. `near` is the size of the drops. */
export function falling(pen: Pen, frame: Frame, light: Light, seconds: number, near = 1): void {
  if (light.falling === 'rain') rain(pen, frame, seconds, near)
  if (light.falling === 'snow') snow(pen, frame, seconds, near)
  if (light.wind > 0.8) leaves(pen, frame, seconds, near)
}

/** Drops that stand and run on a pane when it rains, flakes in its corners when it snows. Clip to the pane first. */
export function onPane(pen: Pen, frame: Frame, light: Light, seconds: number): void {
  if (light.falling === 'rain') drops(pen, frame, seconds)
  if (light.falling === 'snow') snow(pen, frame, seconds, 0.7)
}

function rain(pen: Pen, { x, y, width, height }: Frame, seconds: number, near: number): void {
  const count = Math.round((width * height) / 9000 / near)
  pen.beginPath()
  for (let index = 0; index < Math.min(count, 140); index++) {
    const speed = between(index, 900, 1300) * near
    const length = between(index + 7, 14, 27) * near
    const dropY = y - length + ((chance(index * 3) * height + seconds * speed) % (height + length))
    const dropX = x + ((chance(index * 11) * width - (dropY - y) * 0.16 + width) % width)
    pen.moveTo(dropX, dropY)
    pen.lineTo(dropX - length * 0.16, dropY + length)
  }
  line(pen, fade('#E8F2FA', 0.5), 1.25 * near)
}

function snow(pen: Pen, { x, y, width, height }: Frame, seconds: number, near: number): void {
  const count = Math.min(110, Math.round((width * height) / 11000 / near))
  pen.beginPath()
  for (let index = 0; index < count; index++) {
    const size = between(index + 5, 1.6, 4.6) * near
    const speed = between(index, 50, 105) * near
    const flakeY = y + ((chance(index * 3) * height + seconds * speed) % height)
    const flakeX = x + ((chance(index * 11) * width + Math.sin(seconds * 0.9 + index) * 22 + seconds * 14 + width) % width)
    pen.moveTo(flakeX + size, flakeY)
    pen.arc(flakeX, flakeY, size, 0, Math.PI * 2)
  }
  fill(pen, fade('#FFFFFF', 0.85))
}

function leaves(pen: Pen, { x, y, width, height }: Frame, seconds: number, near: number): void {
  for (const [part, colour] of ['#C98B3C', '#A65A38', '#7E9A5C'].entries()) {
    pen.beginPath()
    for (let index = part; index < 21; index += 3) {
      const leafX = x + ((chance(index * 5) * width + seconds * between(index, 220, 380)) % width)
      const leafY = y + height * between(index + 40, 0.25, 0.95) + Math.sin(seconds * 2.4 + index) * 26
      const size = between(index + 9, 5, 10) * near
      pen.moveTo(leafX + size, leafY)
      pen.ellipse(leafX, leafY, size, size * (0.25 + 0.3 * Math.abs(Math.sin(seconds * 5 + index))), seconds * 3 + index, 0, Math.PI * 2)
    }
    fill(pen, fade(colour, 0.85))
  }
}

function drops(pen: Pen, { x, y, width, height }: Frame, seconds: number): void {
  const standing = Math.min(110, Math.round((width * height) / 1500))
  pen.beginPath()
  for (let index = 0; index < standing; index++) {
    const size = between(index + 5, 1.2, 3.4)
    const dropX = x + width * chance(index * 3)
    const dropY = y + height * chance(index * 7)
    pen.moveTo(dropX + size, dropY)
    pen.ellipse(dropX, dropY, size, size * 1.25, 0, 0, Math.PI * 2)
  }
  fill(pen, fade('#F2F8FC', 0.5))
  pen.beginPath()
  for (let index = 0; index < Math.min(14, Math.round(width / 30)); index++) {
    const dropX = x + width * chance(index * 13 + 2)
    const head = y + ((chance(index) * height + seconds * between(index + 3, 26, 90)) % (height * 1.2))
    pen.moveTo(dropX + Math.sin(head * 0.06) * 3, head - between(index, 24, 60))
    pen.lineTo(dropX + Math.sin(head * 0.06) * 2, head)
  }
  line(pen, fade('#F2F8FC', 0.42), 2.6)
}
