import { lit, shaded } from '../../paint/colour.ts'
import { across, block, polygon } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A ball pen; in a hand its point is ahead of the finger tips. */
export const ballPen: Prop = {
  ...measures.pen,
  up: 'wrist',
  reach: 9,
  rests: () => 'loose',
  draw(pen, _state, variant) {
    const tone = tintOf(variant, '#2C5A7A')
    const barrel = across(pen, -3, 6, lit(tone, 0.45), tone, shaded(tone, 0.25))
    const metal = across(pen, -3, 6, '#EEF1F1', '#B9C2C5', '#8A959A')
    block(pen, -1.1, -23, 2.2, 5, 0.8, metal)
    block(pen, -3, -19, 6, 30, 1.4, barrel)
    block(pen, -3, -4, 6, 1.6, 0, metal)
    polygon(pen, [-3, 11, 3, 11, 1, 20, 0.3, 23, -0.3, 23, -1, 20], metal)
    block(pen, 1.8, -18, 2.2, 14, 1, metal)
  },
}
