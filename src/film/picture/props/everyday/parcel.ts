import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, polygon } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import { print } from '../paper/writing.ts'
import type { Prop } from '../prop.ts'

const card = '#C99B66'

/** A cardboard parcel with tape and a label, seen a little from above. */
export const parcel: Prop = {
  ...measures.parcel,
  up: 'fingers',
  reach: 16,
  rests: () => 'standing',
  draw(pen, state) {
    if (state === 'open') openTop(pen)
    else closedTop(pen)
    bar(pen, -41, -19, 82, 52, across(pen, -41, 82, lit(card, 0.2), card, shaded(card, 0.2)))
    bar(pen, -6, -19, 13, 17, fade('#E8D3AC', 0.85))
    bar(pen, -41, -19, 82, 1, fade(lit(card, 0.7), 0.8))
    block(pen, 4, 4, 30, 22, 1.4, palette.white)
    print(pen, { x: 7, y: 7.4, width: 18, lines: 3, gap: 3, seed: 3, colour: palette.ink })
    for (let stripe = 0; stripe < 11; stripe++) bar(pen, 7 + stripe * 2.1, 17.4, stripe % 3 === 0 ? 1.3 : 0.7, 6, palette.ink)
    polygon(pen, [-31, 24, -27, 13, -23, 24], fade(palette.ink, 0.4))
  },
}

function closedTop(pen: Pen): void {
  polygon(pen, [-39, -19, -30, -33, 36, -33, 41, -19], lit(card, 0.36))
  polygon(pen, [-6, -19, -3, -33, 7, -33, 7, -19], fade('#E8D3AC', 0.9))
}

/** The flaps stand out, and grey paper shows that something is packed in it. */
function openTop(pen: Pen): void {
  polygon(pen, [-39, -19, -30, -32, 36, -32, 41, -19], shaded(card, 0.55))
  for (const fold of [-24, -8, 8, 22]) polygon(pen, [fold - 12, -19, fold - 4, -33, fold + 6, -30, fold + 13, -19], '#D9D3C6')
  polygon(pen, [-40, -19, -30, -32, -44, -38, -52, -27], lit(card, 0.24))
  polygon(pen, [40, -19, 36, -32, 48, -38, 53, -27], shaded(card, 0.08))
}
