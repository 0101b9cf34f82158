import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, fill, line, oval } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A cup of coffee with its handle to the right; empty it shows its bottom. */
export const cup: Prop = {
  ...measures.cup,
  up: 'fingers',
  reach: 3,
  rests: () => 'standing',
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#7FA6A0')
    pen.beginPath()
    pen.ellipse(14, 0, 8, 8.6, 0, -Math.PI / 2, Math.PI / 2)
    line(pen, shaded(tone, 0.16), 4)
    side(pen)
    fill(pen, across(pen, -15, 30, lit(tone, 0.5), lit(tone, 0.12), tone, shaded(tone, 0.26)))
    oval(pen, 0, -14, 15, 4.6, lit(tone, 0.55))
    oval(pen, 0, -13.6, 13.2, 3.5, state === 'full' ? '#4A2F20' : shaded(tone, 0.3))
    if (state === 'full') oval(pen, -3, -13.2, 7, 1.5, fade('#8A5E3E', 0.8))
    oval(pen, 0, 3, 5.4, 5.6, fade(palette.cream, 0.9))
    oval(pen, 0, 3, 2.6, 2.8, fade(palette.terracotta, 0.9))
  },
}

function side(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(-15, -14)
  pen.bezierCurveTo(-15, 2, -14, 12, -9, 16)
  pen.quadraticCurveTo(0, 18.4, 9, 16)
  pen.bezierCurveTo(14, 12, 15, 2, 15, -14)
  pen.closePath()
}
