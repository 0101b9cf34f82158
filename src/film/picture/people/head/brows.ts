import type { Look } from '../look/look.ts'
import { between, fill } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Face } from '../pose.ts'
import type { Facing } from './facing.ts'

/** Both brows: thick at the nose and thin at the temple; worry lifts their inner ends, anger lowers them. */
export function drawBrows(pen: Pen, { face }: Look, mood: Face, facing: Facing): void {
  const thick = face.browWidth
  const base = -19.5 - mood.brow * 4.6
  for (const side of [-1, 1]) {
    if (!facing.seen(side * 21, 34)) continue
    const point = (aside: number, forward: number, height: number): [number, number] => [facing.x(side * aside, forward), facing.y(height, forward)]
    const worry = mood.worry * (mood.worry > 0 ? 5.4 : 5.8)
    const inner = point(9.4 + Math.min(0, mood.worry) * 1.4, 41, base + 1.6 - worry)
    const arch = point(24, 36.5, base - 2.6 - mood.brow * 1.2 + worry * 0.16)
    const outer = point(33, 28, base + 2.6 + worry * 0.4)
    const [ix, iy] = inner
    pen.beginPath()
    pen.moveTo(ix, iy - thick * 0.5)
    pen.quadraticCurveTo(between(ix, arch[0], 0.62), arch[1] - thick * 0.5, arch[0], arch[1] - thick * 0.5)
    pen.quadraticCurveTo(between(arch[0], outer[0], 0.5), arch[1] - thick * 0.45, outer[0], outer[1])
    pen.quadraticCurveTo(between(arch[0], outer[0], 0.45), arch[1] + thick * 0.45, arch[0], arch[1] + thick * 0.42)
    pen.quadraticCurveTo(between(ix, arch[0], 0.62), arch[1] + thick * 0.42, ix - side * 0.4, iy + thick * 0.56)
    pen.quadraticCurveTo(ix - side * 1.6 * facing.cos, iy, ix, iy - thick * 0.5)
    pen.closePath()
    fill(pen, face.brow)
  }
}
