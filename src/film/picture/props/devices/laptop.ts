import { fade, lit, shaded } from '../../paint/colour.ts'
import { across, bar, block, oval, polygon, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'
import { caseList } from './case-list.ts'
import { glare, signIn, type Area } from './screens.ts'

const screen: Area = { x: -45, y: -36, width: 90, height: 54 }

/** A laptop: open with a case, open and asking for sign-in, or closed with stickers on its lid. */
export const laptop: Prop = {
  ...measures.laptop,
  up: 'fingers',
  carried: 'closed',
  reach: 30,
  rests: (state) => (state === 'closed' ? 'flat' : 'standing'),
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#AEB7BA')
    if (state === 'closed') return lid(pen, tone)
    deck(pen, tone)
    block(pen, -49, -41, 98, 64, 4, shaded(tone, 0.2))
    block(pen, -48, -40, 96, 62, 3.4, '#1A242B')
    if (state === 'login') signIn(pen, screen)
    else caseList(pen, screen)
    glare(pen, screen, 0.1)
    oval(pen, 0, -38, 0.8, 0.8, '#4C5A62')
  },
}

function deck(pen: Pen, tone: string): void {
  polygon(pen, [-49, 22, 49, 22, 53, 39, -53, 39], across(pen, -53, 106, lit(tone, 0.3), tone, shaded(tone, 0.12)))
  bar(pen, -53, 39, 106, 3, shaded(tone, 0.3))
  for (let row = 0; row < 3; row++) {
    const [half, y] = [43 + row * 1.2, 24 + row * 3.1]
    for (let key = 0; key < 13; key++) bar(pen, -half + (key * half * 2) / 13, y, (half * 2) / 13 - 1, 2.2, fade('#22303F', 0.72))
  }
  polygon(pen, [-12, 34, 12, 34, 12.6, 38, -12.6, 38], fade('#22303F', 0.18))
}

function lid(pen: Pen, tone: string): void {
  block(pen, -50, -34, 100, 70, 5, shaded(tone, 0.35))
  block(pen, -50, -36, 100, 70, 5, slanted(pen, -50, -36, 50, 34, [[0, lit(tone, 0.45)], [0.5, tone], [1, shaded(tone, 0.14)]]))
  oval(pen, 0, -2, 6, 6, fade('#FFFFFF', 0.4))
  block(pen, 22, 8, 18, 12, 2, '#E4AC48')
  bar(pen, 25, 12, 12, 1.6, fade('#22303F', 0.6))
  bar(pen, 25, 15, 8, 1.6, fade('#22303F', 0.6))
  oval(pen, -32, 18, 7, 7, '#D4714B')
  oval(pen, -32, 18, 4, 4, '#F7EFE0')
}
