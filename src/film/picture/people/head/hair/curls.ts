import type { Look } from '../../look/look.ts'
import { fade } from '../../paint/colour.ts'
import { between, fill, line, oval } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import type { Facing } from '../facing.ts'
import { onHead, onOutline, type Cap } from './cap.ts'

/** Curls round the outline and along the hairline, with light on those near the window. */
export function curlsAlong(pen: Pen, { hair }: Look, cap: Cap, facing: Facing, paint: object): void {
  const afro = hair.style === 'afro'
  const size = afro ? 7.5 : 9.5
  pen.beginPath()
  const count = afro ? 22 : 15
  const turned = Math.min(1, Math.abs(facing.yaw) * 1.6)
  for (let at = 0; at <= count; at++) {
    const [x, y] = onOutline({ top: cap.top - size * 0.4, sides: cap.sides - size * 0.15 }, facing, between(between(88, 50, turned), between(-88, -112, turned), at / count))
    const radius = size + (at % 3) * 1.1
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, Math.PI * 2)
  }
  for (const [angle, height] of cap.line.filter(([at]) => Math.abs(at) < 56 && at * facing.sin < 22)) {
    const [x, y] = onHead(facing, angle, height - 3)
    pen.moveTo(x + size * 0.62, y)
    pen.arc(x, y, size * 0.62, 0, Math.PI * 2)
  }
  fill(pen, paint)
  drawTwists(pen, hair.light, hair.dark, cap, facing, afro)
}

/** The mass of curls behind the head. */
export function curlsBehind(pen: Pen, { hair }: Look, facing: Facing): void {
  const afro = hair.style === 'afro'
  const size = afro ? 56 : 49
  oval(pen, facing.towards * -Math.abs(facing.yaw) * 7, -8, size + 3, size + 1)
  fill(pen, hair.dark)
  pen.beginPath()
  for (let at = 0; at < 14; at++) {
    const angle = between(-0.35, Math.PI + 0.35, at / 13)
    const [x, y] = [facing.towards * -Math.abs(facing.yaw) * 7 + Math.cos(angle) * size, -6 + Math.sin(angle) * (afro ? 46 : 34)]
    pen.moveTo(x + 9, y)
    pen.arc(x, y, 9, 0, Math.PI * 2)
  }
  fill(pen, hair.dark)
}

function drawTwists(pen: Pen, bright: string, dark: string, cap: Cap, facing: Facing, afro: boolean): void {
  const rows = [[0.86, 12], [0.7, 9]] as const
  for (const [paint, from, to, shift] of [[fade(bright, afro ? 0.42 : 0.55), -74, 6, 0], [fade(dark, 0.55), 14, 78, 0.5]] as const) {
    pen.beginPath()
    for (const [part, count] of rows) {
      for (let at = 0; at < count / 2; at++) {
        const [ox, oy] = onOutline(cap, facing, between(from, to, (at + shift) / (count / 2)) * facing.towards)
        const [x, y] = [ox * part, -8 + (oy + 8) * part]
        if (y > -37 || Math.abs(x) > 46) continue
        const radius = afro ? 2.6 : 4.2
        pen.moveTo(x + radius * Math.cos(2.6), y + radius * Math.sin(2.6))
        pen.arc(x, y, radius, 2.6, 5.6)
      }
    }
    line(pen, paint, afro ? 1.5 : 2)
  }
}
