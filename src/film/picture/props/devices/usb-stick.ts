import { fade, lit, shaded } from '../../paint/colour.ts'
import { across, bar, block, line, oval } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A USB stick with a ring; large enough to be seen in a hand. */
export const usbStick: Prop = {
  ...measures['usb-stick'],
  up: 'fingers',
  reach: 14,
  rests: () => 'loose',
  draw(pen, _state, variant) {
    const tone = tintOf(variant, '#C65C3F')
    block(pen, -4.6, -19, 9.2, 13, 0.8, across(pen, -4.6, 9.2, '#E6EAEA', '#BFC7C9', '#8D979B'))
    for (const x of [-2.8, 0.9]) bar(pen, x, -16, 1.9, 2.6, '#5F6B71')
    block(pen, -7, -7, 14, 24, 3, across(pen, -7, 14, lit(tone, 0.35), tone, shaded(tone, 0.25)))
    block(pen, -4.4, -3, 8.8, 10, 1, '#FBF8F2')
    for (const row of [0, 1, 2]) bar(pen, -3, -0.8 + row * 2.4, row === 2 ? 3.4 : 6, 0.9, fade('#22303F', 0.6))
    oval(pen, 0, 12.6, 2.2, 2.2, shaded(tone, 0.5))
    pen.beginPath()
    pen.arc(0, 16.4, 4.4, 0, Math.PI * 2)
    line(pen, '#9AA4A8', 1.1)
  },
}
