import { fade, lit, shaded } from '../../paint/colour.ts'
import { across, fill, line, oval } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** The receiver of a desk phone, seen from its side, with the beginning of its curled cord. */
export const receiver: Prop = {
  ...measures.receiver,
  up: 'fingers',
  reach: 0,
  rests: () => 'loose',
  draw(pen, _state, variant) {
    const tone = tintOf(variant, '#33424E')
    cord(pen, tone)
    pen.beginPath()
    pen.moveTo(-4, -30)
    pen.bezierCurveTo(-10, -14, -10, 14, -4, 30)
    pen.lineTo(5, 30)
    pen.bezierCurveTo(0, 14, 0, -14, 5, -30)
    pen.closePath()
    fill(pen, across(pen, -9, 15, lit(tone, 0.3), tone, shaded(tone, 0.25)))
    for (const y of [-33, 33]) {
      oval(pen, 4, y, 10, 8.6, across(pen, -6, 20, lit(tone, 0.28), tone, shaded(tone, 0.3)))
      oval(pen, 9.6, y, 4, 6.6, shaded(tone, 0.5))
      for (const dot of [-2.4, 0, 2.4]) oval(pen, 9.8, y + dot, 0.7, 0.7, fade('#FFFFFF', 0.35))
    }
  },
}

function cord(pen: Pen, tone: string): void {
  pen.beginPath()
  pen.moveTo(2, 40)
  for (let turn = 0; turn < 5; turn++) pen.bezierCurveTo(10, 42 + turn * 4, 10, 47 + turn * 4, 2, 45 + turn * 4)
  line(pen, shaded(tone, 0.1), 1.5)
}
