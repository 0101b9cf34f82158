import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { bar, block, polygon, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'
import { print } from './writing.ts'

/** A cardboard folder with papers that stand out at its side; open it shows the first page. */
export const file: Prop = {
  ...measures.file,
  up: 'fingers',
  reach: 22,
  rests: () => 'flat',
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#D9A35C')
    block(pen, -27, -34, 54, 68, 2, shaded(tone, 0.4))
    block(pen, -24, -36.5, 18, 6, 2, shaded(tone, 0.16))
    for (const step of [0, 1, 2]) bar(pen, -23 + step, -31.5 + step * 0.7, 49, 62, step % 2 === 0 ? '#F4ECDD' : '#DCD0BC')
    if (state === 'open') {
      bar(pen, -24, -31, 48, 62, palette.white)
      bar(pen, -19, -25, 24, 2.4, palette.ink)
      print(pen, { x: -19, y: -18, width: 38, lines: 6, gap: 3.6, seed: 61 })
      print(pen, { x: -19, y: 7, width: 38, lines: 5, gap: 3.6, seed: 71 })
      polygon(pen, [-27, -34, -33, -30, -33, 36, -27, 34], shaded(tone, 0.12))
      return
    }
    block(pen, -27, -33, 51, 67, 2, slanted(pen, -27, -33, 24, 34, [[0, lit(tone, 0.34)], [0.5, tone], [1, shaded(tone, 0.16)]]))
    bar(pen, -27, -33, 3, 67, fade(shaded(tone, 0.4), 0.35))
    block(pen, -17, -22, 32, 14, 1, palette.white)
    print(pen, { x: -14, y: -18.4, width: 25, lines: 2, gap: 4.2, seed: 17, colour: palette.ink })
  },
}
