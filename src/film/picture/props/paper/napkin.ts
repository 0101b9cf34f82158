import { fade, palette } from '../../paint/colour.ts'
import { fill, line, oval, slanted, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'

/** A paper napkin: crumpled after use, or folded. */
export const napkin: Prop = {
  ...measures.napkin,
  up: 'fingers',
  reach: 10,
  rests: (state) => (state === 'folded' ? 'flat' : 'standing'),
  draw(pen, state) {
    if (state === 'folded') folded(pen)
    else drawCrumpled(pen)
  },
}

/** The used napkin around the origin; the bin shows it too. */
export function drawCrumpled(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(-16, 6)
  pen.bezierCurveTo(-19, -2, -13, -6, -11, -10)
  pen.quadraticCurveTo(-6, -15, -1, -11)
  pen.quadraticCurveTo(5, -16, 10, -10)
  pen.bezierCurveTo(17, -9, 15, -2, 17, 3)
  pen.quadraticCurveTo(15, 13, 6, 12)
  pen.quadraticCurveTo(-2, 15, -8, 12)
  pen.quadraticCurveTo(-14, 13, -16, 6)
  fill(pen, slanted(pen, -14, -12, 14, 13, [[0, '#FFFEFA'], [0.55, '#F3EBDD'], [1, '#D6C8B2']]))
  pen.beginPath()
  pen.moveTo(-9, -8)
  pen.quadraticCurveTo(-2, -3, -4, 5)
  pen.moveTo(8, -9)
  pen.quadraticCurveTo(2, -4, 6, 3)
  pen.quadraticCurveTo(4, 8, 8, 11)
  pen.moveTo(-14, 4)
  pen.quadraticCurveTo(-8, 3, -7, 10)
  line(pen, fade('#8A7660', 0.4), 0.9)
  for (const [x, y] of [[-3, -7], [10, 0], [0, 9], [-10, 0]] as const) oval(pen, x, y, 1.4, 1.1, fade(palette.terracotta, 0.75))
}

function folded(pen: Pen): void {
  for (const step of [1, 0]) {
    pen.beginPath()
    pen.rect(-14 + step, -14 + step * 1.4, 28, 28)
    fill(pen, step === 1 ? '#DCCFBA' : slanted(pen, -14, -14, 14, 14, [[0, '#FFFEFA'], [1, '#E9DFCE']]))
  }
  trace(pen, [-11, -11, 11, -11, 11, 11, -11, 11, -11, -11], fade(palette.terracotta, 0.7), 0.8)
  trace(pen, [0, -14, 0, 14], fade('#8A7660', 0.25), 0.5)
}
