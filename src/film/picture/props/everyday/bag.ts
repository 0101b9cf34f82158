import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { block, fill, line, oval, slanted, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A leather bag that hangs from its two handles. */
export const bag: Prop = {
  ...measures.bag,
  up: 'wrist',
  reach: 50,
  rests: () => 'standing',
  draw(pen, _state, variant) {
    const tone = tintOf(variant, '#9A6340')
    for (const [shift, shade] of [[5, 0.35], [0, 0.12]] as const) {
      pen.beginPath()
      pen.moveTo(-22 + shift, -18)
      pen.bezierCurveTo(-20 + shift, -62, 20 + shift, -62, 22 + shift, -18)
      line(pen, shaded(tone, shade), 4.4)
    }
    pen.beginPath()
    pen.moveTo(-38, -22)
    pen.quadraticCurveTo(0, -27, 38, -22)
    pen.bezierCurveTo(44, 10, 47, 34, 44, 47)
    pen.quadraticCurveTo(43, 52, 36, 52)
    pen.lineTo(-36, 52)
    pen.quadraticCurveTo(-43, 52, -44, 47)
    pen.bezierCurveTo(-47, 34, -44, 10, -38, -22)
    fill(pen, slanted(pen, -40, -24, 40, 52, [[0, lit(tone, 0.3)], [0.5, tone], [1, shaded(tone, 0.28)]]))
    block(pen, -40, 6, 80, 40, 7, fade(shaded(tone, 0.4), 0.22))
    trace(pen, [-36, 9, 36, 9], fade(lit(tone, 0.6), 0.5), 1)
    for (const x of [-22, 22]) {
      block(pen, x - 4, -24, 8, 20, 3, shaded(tone, 0.2))
      oval(pen, x, -8, 2.2, 2.2, palette.mustard)
    }
    block(pen, -7, -26, 14, 40, 4, shaded(tone, 0.16))
    block(pen, -4, 4, 8, 8, 2, palette.mustard)
  },
}
