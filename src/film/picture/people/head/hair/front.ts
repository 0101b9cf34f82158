import type { Look } from '../../look/look.ts'
import { fade, mix } from '../../paint/colour.ts'
import { bow, fill, line, oval, type Pair } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { earAt } from '../ears.ts'
import type { Facing } from '../facing.ts'
import { capPath, onHead, onOutline, type Cap } from './cap.ts'
import { curlsAlong } from './curls.ts'
import { drawLocks } from './locks.ts'

/** The hair on the head and before the face. */
export function drawHairFront(pen: Pen, look: Look, facing: Facing): void {
  const { hair } = look
  const { cap } = hair
  if (cap === undefined) return drawBald(pen, look, facing)
  const gradient = pen.createLinearGradient(-50, -50, 54, 10)
  gradient.addColorStop(0, mix(hair.colour, hair.light, 0.42))
  gradient.addColorStop(0.4, hair.colour)
  gradient.addColorStop(1, hair.dark)
  if (cap.overEars) drawLocks(pen, look, facing, gradient)
  capPath(pen, cap, facing)
  fill(pen, gradient)
  if (hair.style === 'curly' || hair.style === 'afro') curlsAlong(pen, look, cap, facing, gradient)
  else drawStrands(pen, look, cap, facing)
}

function drawStrands(pen: Pen, { hair }: Look, cap: Cap, facing: Facing): void {
  const inset = (degrees: number, part: number): Pair => {
    const [x, y] = onOutline(cap, facing, degrees * facing.towards)
    return [x * part, -8 + (y + 8) * part]
  }
  const away = facing.yaw < -0.15
  bow(pen, (away ? [-30, -18, -4, 12] : [-62, -42, -18, 8]).map((degrees) => inset(degrees, away ? 0.93 : 0.9)))
  line(pen, fade(hair.light, hair.style === 'crop' ? 0.3 : 0.62), hair.style === 'crop' ? 5 : 3.6)
  if (hair.style === 'crop') return
  if (!away) {
    bow(pen, [inset(-54, 0.78), inset(-34, 0.8), inset(-12, 0.82)])
    line(pen, fade(hair.light, 0.32), 2.6)
  }
  const swept = cap.line.filter((_, at) => at > 1 && at < cap.line.length - 2)
  pen.beginPath()
  for (const [at, [angle, height]] of swept.entries()) {
    if (at % 2 === 1 || Math.abs(angle) > 62) continue
    const [x, y] = onHead(facing, angle, height)
    const [ox, oy] = onHead(facing, angle * 0.72 + 8, Math.max(-54, height - 13))
    pen.moveTo(x, y - 0.6)
    pen.quadraticCurveTo((x + ox) / 2 + 1, (y + oy) / 2 - 2, ox, oy)
  }
  line(pen, fade(hair.dark, 0.5), 1.4)
}

function drawBald(pen: Pen, look: Look, facing: Facing): void {
  const { hair, skin, age } = look
  const [x, y] = onOutline({ top: 0, sides: 0 }, facing, -34 * facing.towards)
  oval(pen, x * 0.72, y * 0.82, 13, 6, -0.5)
  fill(pen, fade(skin.light, 0.5))
  if (age < 45) return
  for (const side of [-1, 1]) {
    const ear = earAt(facing, side)
    if (ear.seen <= 0) continue
    const near = Math.max(0, -side * facing.sin)
    const path: Pair[] = [[ear.x - side * 4, ear.y - 2], [ear.x - side * 5, ear.y - 20], [ear.x + side * (1 + near * 8), ear.y - 27], [ear.x + side * (5 + near * 17), ear.y - 20], [ear.x + side * (6 + near * 19), ear.y], [ear.x + side * (3 + near * 13), ear.y + 14], [ear.x + side * (3 + near * 9), ear.y - 10]]
    pen.beginPath()
    bow(pen, [...path, path[0] ?? [0, 0]])
    fill(pen, side > 0 ? hair.dark : hair.colour)
  }
}
