import type { Look } from '../../look/look.ts'
import { fade } from '../../paint/colour.ts'
import { blob, fill, line, type Pair } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import type { Facing } from '../facing.ts'
import { onHead } from './cap.ts'

/** What hangs down before the ears and over the shoulders: long hair, waves, or the ends of a bob. */
export function drawLocks(pen: Pen, { hair }: Look, facing: Facing, paint: object): void {
  const turned = Math.abs(facing.yaw)
  const length = hair.style === 'bob' ? 60 : hair.style === 'waves' ? 112 : 118
  const curl = hair.style === 'waves' ? 5 : 0
  for (const side of [facing.towards, -facing.towards]) {
    const near = side !== facing.towards
    const [x, y] = onHead(facing, side * 70, 4)
    const outer = side * (near ? 53 + turned * 6 : 52 - turned * 5)
    const shape: Pair[] = hair.style === 'bob'
      ? [[x, y - 14], [x + side * (near ? 4 : 1), y + 22], [x + side * (near ? 0 : -2), y + 44], [x + side * (near ? -2 : -5), length - 4], [(x + outer) / 2, length + 2], [outer + side * 1, length - 8], [outer + side * 4, 20], [outer, -20]]
      : [[x, y - 14], [x + side * 1, y + 26], [x + side * (3 + curl), y + 56], [x + side * (1 - curl), length - 22], [x + side * (5 + curl), length], [outer - side * 1, length - 16], [outer + side * (4 + curl), length - 44], [outer + side * (1 - curl * 0.4), 38], [outer + side * 2, 8], [outer - side * 2, -24]]
    blob(pen, shape)
    fill(pen, paint)
    pen.beginPath()
    for (const part of [0.35, 0.68]) {
      const at = x + (outer - x) * part
      pen.moveTo(at, y)
      pen.bezierCurveTo(at + side * (4 + curl), y + 26, at - side * curl, length * 0.55, at + side * (1 + curl * 0.6), length - (hair.style === 'bob' ? 9 : 20))
    }
    line(pen, side < 0 ? fade(hair.light, 0.4) : fade(hair.dark, 0.55), 1.8)
  }
}
