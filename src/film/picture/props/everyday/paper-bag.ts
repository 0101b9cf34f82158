import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, fill, line, oval, polygon, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A baker's paper bag: its top folded down, or open with the rolls to be seen. */
export const paperBag: Prop = {
  ...measures['paper-bag'],
  up: 'wrist',
  reach: 24,
  rests: () => 'standing',
  footprint: () => ({ width: 46, height: 62 }),
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#E3C697')
    if (state === 'open') rolls(pen, tone)
    paper(pen, tone)
    if (state === 'closed') fold(pen, tone)
    pretzel(pen)
  },
}

function paper(pen: Pen, tone: string): void {
  pen.beginPath()
  pen.moveTo(-22, -20)
  for (let tooth = 0; tooth <= 10; tooth++) pen.lineTo(-22 + tooth * 4.4, -20 - (tooth % 2) * 2.4)
  pen.bezierCurveTo(23, -4, 26, 12, 23, 29)
  pen.quadraticCurveTo(0, 33, -23, 29)
  pen.bezierCurveTo(-26, 12, -23, -4, -22, -20)
  pen.closePath()
  fill(pen, across(pen, -24, 48, lit(tone, 0.34), lit(tone, 0.12), tone, shaded(tone, 0.22)))
  trace(pen, [-12, -16, -15, 6, -11, 27], fade(shaded(tone, 0.5), 0.22), 1.2)
  trace(pen, [14, -14, 16, 8, 13, 28], fade(shaded(tone, 0.5), 0.22), 1.2)
}

function fold(pen: Pen, tone: string): void {
  polygon(pen, [-20, -31, 20, -31, 22, -17, -22, -17], across(pen, -22, 44, lit(tone, 0.42), lit(tone, 0.2), shaded(tone, 0.1)))
  trace(pen, [-22, -17, 22, -17], fade(shaded(tone, 0.55), 0.5), 1.4)
  trace(pen, [-20.6, -24, 20.6, -24], fade(shaded(tone, 0.5), 0.25), 1)
}

function rolls(pen: Pen, tone: string): void {
  polygon(pen, [-22, -20, -18, -28, 18, -28, 22, -20, 0, -12], shaded(tone, 0.5))
  for (const [x, y] of [[-9, -25], [8, -26], [0, -22]] as const) {
    oval(pen, x, y, 9.6, 7, '#B97A42')
    oval(pen, x - 1.6, y - 2, 6.2, 3.4, '#DDA867')
  }
}

/** The mark of every baker, as a line without a beginning. */
function pretzel(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(-5, 14)
  pen.bezierCurveTo(14, 8, 12, -6, 3, -3)
  pen.bezierCurveTo(-1, -1, 0, 2, 0, 4)
  pen.bezierCurveTo(0, 2, 1, -1, -3, -3)
  pen.bezierCurveTo(-12, -6, -14, 8, 5, 14)
  line(pen, palette.terracottaDark, 2.6)
}
