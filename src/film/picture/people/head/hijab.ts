import type { Frame } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import { fade, light, mix } from '../paint/colour.ts'
import { blob, bow, fill, line, type Pair } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Facing } from './facing.ts'
import { onHead, onOutline } from './hair/cap.ts'

/** The cloth behind head and neck. */
export function drawHijabBack(pen: Pen, colour: string, facing: Facing): void {
  const shift = facing.towards * -Math.abs(facing.yaw) * 9
  blob(pen, [[shift, -58], [shift + 46, -36], [shift + 54, 10], [shift * 0.6 + 48, 58], [shift * 0.4 + 42, 92], [shift * 0.4 - 42, 92], [shift * 0.6 - 48, 58], [shift - 54, 10], [shift - 46, -36]])
  fill(pen, mix(colour, light.ink, 0.24))
}

/** The cloth over shoulders and chest, in the body's units; it lies over the arms. */
export function drawHijabDrape(pen: Pen, look: Look, frame: Frame, colour: string): void {
  const { neck, sin, cos } = frame
  const wide = 40 * look.body.shoulders
  const [left, middle, right] = [frame.front(-wide * 0.8, 300), frame.front(-3, 283), frame.front(wide * 0.74, 298)]
  const out = 9 + 32 * cos
  blob(pen, [[neck.x - 17 + sin * 3, neck.y - 20], [neck.x + 17 + sin * 3, neck.y - 20], [neck.x + 23, neck.y - 3], [neck.x + out + 3, neck.y + 17], [Math.max(right.x, neck.x + 24) + 3, right.y], [(middle.x + right.x) / 2 + 3, middle.y - 1], [middle.x, middle.y], [(middle.x + left.x) / 2 - 3, middle.y - 3], [Math.min(left.x, neck.x - 24) - 3, left.y], [neck.x - out - 3, neck.y + 17], [neck.x - 23, neck.y - 3]])
  const gradient = pen.createLinearGradient(neck.x - 44, neck.y, neck.x + 46, neck.y + 30)
  gradient.addColorStop(0, mix(colour, light.warm, 0.2))
  gradient.addColorStop(0.5, colour)
  gradient.addColorStop(1, mix(colour, light.shade, 0.27))
  fill(pen, gradient)
  bow(pen, [[neck.x - 24, neck.y - 2], [neck.x - 10 + sin * 8, neck.y + 16], [neck.x + 14 + sin * 8, neck.y + 22], [neck.x + out - 2, neck.y + 24]])
  line(pen, fade(light.ink, 0.17), 2)
  bow(pen, [[neck.x + 20, neck.y - 8], [neck.x + 6 + sin * 9, neck.y + 8], [neck.x - 16 + sin * 6, neck.y + 26], [neck.x - out + 6, neck.y + 32]])
  line(pen, fade(light.ink, 0.12), 2)
  bow(pen, [[neck.x - 20, neck.y + 4], [neck.x - 12 + sin * 6, neck.y + 24], [middle.x - 5, middle.y - 12]])
  line(pen, fade(light.warm, 0.2), 2.2)
}

/** The cloth round the face. */
export function drawHijabFront(pen: Pen, colour: string, facing: Facing, open: number): void {
  const near = facing.towards * -1
  const turned = Math.abs(facing.yaw)
  const cloth = { top: 6.5, sides: 6 }
  const outer: Pair[] = [94, 72, 50, 28, 6, -16, -38, -60, -82, -100].map((degrees) => onOutline(cloth, facing, degrees))
  outer.push([near * (50 + turned * 2), 36], [near * (40 - turned * 2), 66], [near * (18 - turned * 16), 82 + open * 4], [facing.x(0, 30) + facing.towards * 6, 84 + open * 4], [facing.towards * (34 + turned * 6), 66 + open * 2], [facing.towards * (48 - turned * 2), 38])
  const face: Pair[] = [[-60, 12], [-57, -10], [-45, -28], [-22, -37], [0, -39.5], [22, -37], [45, -28], [57, -10], [60, 12], [52, 36], [38, 54 + open * 3]].map(([angle = 0, height = 0]) => onHead(facing, angle, height))
  const chin: Pair[] = [[20, 63], [0, 66.5], [-20, 63], [-36, 54], [-52, 36]].map(([aside = 0, height = 0]): Pair => (Math.abs(aside) > 30 ? onHead(facing, aside, height) : [facing.x(aside, 29), height + open * 4.5 + facing.nod * 3]))
  pen.beginPath()
  addBlob(pen, outer)
  addBlob(pen, [...face, ...chin])
  const gradient = pen.createLinearGradient(-56, -40, 58, 20)
  gradient.addColorStop(0, mix(colour, light.warm, 0.24))
  gradient.addColorStop(0.45, colour)
  gradient.addColorStop(1, mix(colour, light.shade, 0.27))
  pen.fillStyle = gradient
  pen.fill('evenodd')
  bow(pen, face.slice(0, 9))
  line(pen, fade(light.ink, 0.2), 2.2)
  const inset = (degrees: number, part: number): Pair => { const [x, y] = onOutline(cloth, facing, degrees * facing.towards); return [x * part, -8 + (y + 8) * part] }
  bow(pen, [inset(-58, 0.93), inset(-34, 0.94), inset(-8, 0.94), inset(14, 0.93)])
  line(pen, fade(light.warm, 0.34), 3.4)
  const side = facing.x(near * 38, 14)
  bow(pen, [[side + near * 6, -34], [near * (49 + turned * 3), 4], [near * (40 + turned), 40], [near * 16 + facing.sin * 16, 74 + open * 4]])
  line(pen, fade(light.ink, 0.14), 2.2)
  bow(pen, [[facing.towards * (47 - turned * 5), -4], [facing.towards * 46, 34], [facing.towards * 26 + facing.sin * 8, 72 + open * 4]])
  line(pen, fade(light.ink, 0.14), 2.2)
}

function addBlob(pen: Pen, points: readonly Pair[]): void {
  const count = points.length
  const point = (at: number): Pair => points[(at + count) % count] ?? [0, 0]
  pen.moveTo(point(0)[0], point(0)[1])
  for (let at = 0; at < count; at++) {
    const [a, b, c, d] = [point(at - 1), point(at), point(at + 1), point(at + 2)]
    pen.bezierCurveTo(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6, c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6, c[0], c[1])
  }
  pen.closePath()
}
