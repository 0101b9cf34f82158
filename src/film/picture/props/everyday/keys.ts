import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, line, oval } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'

/** A bunch of three keys on a ring with a leather tag. */
export const keys: Prop = {
  ...measures.keys,
  up: 'wrist',
  reach: 14,
  rests: () => 'loose',
  draw(pen) {
    at(pen, 0, -14, 1, () => key(pen, '#A7B0B3'), 0.42)
    at(pen, 0, -14, 1, () => key(pen, '#C9A556'), -0.08)
    at(pen, 0, -14, 1, () => tag(pen), -0.62)
    pen.beginPath()
    pen.arc(0, -16, 6, 0, Math.PI * 2)
    line(pen, '#8C979C', 1.8)
    pen.beginPath()
    pen.arc(0, -16, 6, Math.PI * 0.9, Math.PI * 1.6)
    line(pen, '#DDE3E4', 0.8)
  },
}

function key(pen: Pen, tone: string): void {
  const metal = across(pen, -5, 10, lit(tone, 0.5), tone, shaded(tone, 0.25))
  bar(pen, -1.6, 12, 3.4, 22, metal)
  for (const [y, length] of [[24, 3], [28, 4], [32, 2.6]] as const) bar(pen, 1.6, y, length, 2, metal)
  oval(pen, 0, 9.4, 6.2, 6.6, metal)
  oval(pen, 0, 6.8, 2, 2, fade(palette.ink, 0.65))
}

function tag(pen: Pen): void {
  block(pen, -4.4, 5, 8.8, 22, 4, across(pen, -5, 10, lit(palette.terracotta, 0.25), palette.terracotta, palette.terracottaDark))
  oval(pen, 0, 9, 1.6, 1.6, fade(palette.ink, 0.5))
}
