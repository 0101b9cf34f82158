import { fade, lit, shaded } from '../../paint/colour.ts'
import { bar, block, down, oval, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'
import { bubbles, call, glare, signIn, type Area } from './screens.ts'

const { width, height } = measures.phone.size
const screen: Area = { x: -11, y: -22.5, width: 22, height: 45 }

/** A mobile phone; its cover has the colour of the variant. From behind one sees the cover. */
export const phone: Prop = {
  ...measures.phone,
  up: 'fingers',
  reach: 19,
  rests: () => 'flat',
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#2B3640')
    block(pen, -13, -26, width, height, 5, shaded(tone, 0.35))
    block(pen, -12.6, -25.8, width - 0.8, height - 0.8, 4.8, slanted(pen, -13, -26, 13, 26, [[0, lit(tone, 0.35)], [0.5, tone], [1, shaded(tone, 0.15)]]))
    if (state === 'back') return cover(pen, tone)
    block(pen, -11.9, -24.9, 23.8, 49.8, 3.8, '#141C22')
    show(pen, state)
    block(pen, -3, -24.3, 6, 1.1, 0.5, '#05080A')
    glare(pen, screen, state === 'off' ? 0.16 : 0.1)
  },
}

function show(pen: Pen, state: string): void {
  if (state === 'login') signIn(pen, screen)
  else if (state === 'message') bubbles(pen, screen)
  else if (state === 'call') call(pen, screen)
  else bar(pen, screen.x, screen.y, screen.width, screen.height, down(pen, screen.y, screen.height, '#2A3944', '#172027'))
}

function cover(pen: Pen, tone: string): void {
  block(pen, -10, -23, 9, 12, 2.6, shaded(tone, 0.25))
  for (const y of [-20, -14.4]) {
    oval(pen, -5.5, y, 2.2, 2.2, '#10161B')
    oval(pen, -6, y - 0.6, 0.7, 0.7, fade('#FFFFFF', 0.6))
  }
  oval(pen, 0, 4, 3, 3, fade(lit(tone, 0.5), 0.6))
}
