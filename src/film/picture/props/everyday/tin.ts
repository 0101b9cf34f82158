import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, block, line, oval, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import { phone } from '../devices/phone.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

const [top, foot, half, flat] = [-9, 15, 29, 7.5] as const

/** A round biscuit tin; open its lid leans beside it, and one sees what was put in it. */
export const tin: Prop = {
  ...measures.tin,
  up: 'fingers',
  reach: 8,
  rests: () => 'standing',
  footprint: () => ({ width: 62, height: 46 }),
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#33618C')
    if (state !== 'closed') at(pen, 41, 4, 1, () => leaningLid(pen, tone))
    body(pen, tone)
    if (state === 'closed') return lid(pen, tone)
    inside(pen, tone)
    if (state === 'with-phone') at(pen, 2, -17, 0.86, () => phone.draw(pen, 'off'), 0.5)
    frontWall(pen, tone)
  },
}

function wall(pen: Pen, from: number, to: number, width: number): void {
  pen.beginPath()
  pen.moveTo(-width, from)
  pen.lineTo(-width, to)
  pen.ellipse(0, to, width, flat, 0, Math.PI, 0, true)
  pen.lineTo(width, from)
  pen.ellipse(0, from, width, flat, 0, 0, Math.PI)
  pen.closePath()
}

function metal(pen: Pen, tone: string): object {
  return across(pen, -half - 2, half * 2 + 4, lit(tone, 0.18), lit(tone, 0.34), tone, shaded(tone, 0.32))
}

function body(pen: Pen, tone: string): void {
  wall(pen, top, foot, half)
  pen.fillStyle = metal(pen, tone)
  pen.fill()
  frontWall(pen, tone)
}

/** The wall that is towards us, with a wreath painted on it and a gold edge below. */
function frontWall(pen: Pen, tone: string): void {
  wall(pen, top, foot, half)
  pen.fillStyle = metal(pen, tone)
  pen.fill()
  pen.beginPath()
  pen.ellipse(0, foot - 2.4, half, flat, 0, Math.PI * 0.98, Math.PI * 0.02, true)
  line(pen, fade(palette.mustard, 0.9), 1.8)
  for (const x of [-17, 0, 17]) {
    const y = 12.5 - Math.abs(x) * 0.09
    oval(pen, x, y, 5.4, 5.4, fade(palette.cream, 0.92))
    oval(pen, x, y, 3.4, 3.4, '#C98F54')
    oval(pen, x, y, 1.2, 1.2, palette.terracotta)
  }
}

function lid(pen: Pen, tone: string): void {
  wall(pen, top - 8, top + 1, half + 2)
  pen.fillStyle = metal(pen, lit(tone, 0.06))
  pen.fill()
  oval(pen, 0, top - 8, half + 2, flat + 0.6, lit(tone, 0.36))
  oval(pen, 0, top - 8, half - 3, flat - 1.4, lit(tone, 0.16))
  for (const [x, y] of [[-9, 0], [0, -1.4], [9, 0], [0, 1.8]] as const) oval(pen, x, top - 8 + y, 5, 2, fade('#D9A566', 0.95))
  pen.beginPath()
  pen.ellipse(0, top + 1, half + 2, flat, 0, Math.PI * 0.98, Math.PI * 0.02, true)
  line(pen, fade(palette.mustard, 0.9), 1.6)
  trace(pen, [-24, top - 2, -24, top + 2], fade('#FFFFFF', 0.4), 3)
}

function inside(pen: Pen, tone: string): void {
  oval(pen, 0, top, half, flat, lit(tone, 0.5))
  oval(pen, 0, top + 0.8, half - 2, flat - 1.2, shaded(tone, 0.62))
  for (let fold = 0; fold < 9; fold++) oval(pen, -22 + fold * 5.5, top + 2 - Math.abs(fold - 4) * 0.5, 4, 3, fold % 2 === 0 ? '#FBF3E2' : '#E6D8BE')
}

/** The lid as it stands on its edge behind the tin. */
function leaningLid(pen: Pen, tone: string): void {
  pen.save()
  pen.transform(1, 0, 0.1, 1, 0, 0)
  oval(pen, 0, -6, 12, 24, shaded(tone, 0.3))
  oval(pen, -2.5, -6, 11, 23.4, lit(tone, 0.3))
  oval(pen, -2.5, -6, 8.4, 19, lit(tone, 0.12))
  pen.restore()
  block(pen, -8, 16, 16, 2.4, 1.2, fade(palette.ink, 0.2))
}
