import { fade, palette } from '../../paint/colour.ts'
import { polygon, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'
import { crease, handwriting } from './writing.ts'

/** A slip of paper with two lines in a shaky hand; face down, which is its back, nothing of them can be read. */
export const note: Prop = {
  ...measures.note,
  up: 'fingers',
  reach: 13,
  rests: () => 'flat',
  footprint: (state) => ({ width: 34, height: state === 'folded' ? 10 : 26 }),
  draw(pen, state, variant) {
    slip(pen, tintOf(variant, '#FBEDBE'), state === 'folded')
    if (state === 'folded') return
    crease(pen, 33, 0.4)
    if (state === 'face-up') {
      handwriting(pen, -12.5, -3.2, 23, 3.2, 14)
      handwriting(pen, -12.5, 7.2, 19, 3.2, 39)
      return
    }
    pen.scale(-1, 1)
    handwriting(pen, -12.5, -3.2, 23, 3.2, 14, fade(palette.navy, 0.1))
    handwriting(pen, -12.5, 7.2, 19, 3.2, 39, fade(palette.navy, 0.1))
  },
}

function slip(pen: Pen, tone: string, isFolded: boolean): void {
  const top = isFolded ? -1 : -13
  const corners = [-16.6, top + 0.6, 16.8, top, 16.4, 12.6, 10, 13, -17, 12.4]
  polygon(pen, corners.map((value) => value * 1.02), fade('#6B5A48', 0.5))
  polygon(pen, corners, slanted(pen, -17, top, 17, 13, [[0, '#FFFBEA'], [0.5, tone], [1, fade(tone, 0.9)]]))
  polygon(pen, [10, 13, 11.4, 8.8, 16.4, 12.6], '#E0CD96')
}
