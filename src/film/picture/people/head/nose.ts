import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { fill, held, line, oval, type Pair } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Facing } from './facing.ts'

/** The nose: its shaded side, the line down the side it is turned to, tip, wings and nostrils. */
export function drawNose(pen: Pen, { skin, face }: Look, facing: Facing): void {
  const size = 1 + face.nose * 0.13
  const turned = held((facing.yaw + 0.08) * 6, -1, 1)
  const at = (aside: number, forward: number, height: number): [number, number] => [facing.x(aside, forward), facing.y(height, forward)]
  const bridge = at(turned * 3.4, 40.5, -5)
  const middle = at(turned * 3.6, 45 + size * 3, 9)
  const tip = at(turned * 2.4, 46 + size * (9.5 + Math.abs(facing.sin) * 8), 21 + size * 1.5)
  const base = at(0, 46 + size * 3, 25 + size * 2.4)
  const far = at(turned * 7.6 * size, 43, 23.5 + size * 1.5)
  const near = at(turned * -7.6 * size, 43, 23.5 + size * 1.5)
  const ink = mix(skin.base, skin.shade, 0.9)
  if (Math.abs(facing.sin) > 0.35) drawProfile(pen, mix(skin.base, skin.shade, turned > 0 ? 0.35 : 0.05), bridge, middle, tip, near, turned)
  pen.beginPath()
  pen.moveTo(bridge[0], bridge[1])
  pen.bezierCurveTo(middle[0], middle[1] - 6, tip[0] - turned * 1.5, tip[1] - 9, tip[0], tip[1])
  pen.bezierCurveTo(tip[0] + turned * 1.2, tip[1] + 3.5, far[0], far[1] + 3, far[0] - turned * 1.4, far[1] + 1.8)
  pen.bezierCurveTo(far[0] + turned * 2.4, far[1] - 4, middle[0] + turned * 4.6 * facing.cos, middle[1] + 4, bridge[0], bridge[1])
  pen.closePath()
  fill(pen, fade(skin.shade, 0.4))
  pen.beginPath()
  pen.moveTo(middle[0] - turned * 0.6, middle[1] - 5)
  pen.bezierCurveTo(middle[0], middle[1] - 1, tip[0] - turned * 1, tip[1] - 8, tip[0], tip[1])
  pen.bezierCurveTo(tip[0] + turned * 1, tip[1] + 3.4, base[0] + turned * 4.2, base[1] + 1.2, base[0], base[1])
  line(pen, fade(ink, 0.4 + Math.abs(facing.sin) * 0.5), 1.5)
  pen.beginPath()
  pen.moveTo(base[0] + turned * 3.5, base[1])
  pen.quadraticCurveTo(base[0] - turned * 2, base[1] + 1.2, near[0] + turned * 2.4, near[1] + 1.8)
  pen.quadraticCurveTo(near[0] - turned * 1.6, near[1] + 1, near[0] - turned * 0.7, near[1] - 4.6 * size)
  line(pen, fade(ink, 0.85), 1.7)
  const nostril = at(turned * -3.7, 46, 25 + size * 2)
  oval(pen, nostril[0], nostril[1] - 0.6, 2.3, 1.1, turned * 0.25)
  fill(pen, fade(mix(skin.shade, '#3A1512', 0.5), 0.6))
  oval(pen, tip[0] - turned * 3.4, tip[1] - 3.4, 3.2 * size, 2.4 * size)
  fill(pen, fade(skin.light, 0.34))
}

/** The nose itself where it stands out over the far cheek. */
function drawProfile(pen: Pen, paint: string, bridge: Pair, middle: Pair, tip: Pair, near: Pair, turned: number): void {
  pen.beginPath()
  pen.moveTo(bridge[0], bridge[1])
  pen.bezierCurveTo(middle[0], middle[1] - 6, tip[0] - turned * 1.5, tip[1] - 9, tip[0], tip[1])
  pen.quadraticCurveTo(tip[0] + turned * 0.6, tip[1] + 5, tip[0] - turned * 6, tip[1] + 5)
  pen.lineTo(near[0], near[1])
  pen.closePath()
  fill(pen, paint)
}
