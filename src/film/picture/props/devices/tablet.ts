import { bar, block, down, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Prop } from '../prop.ts'
import { shaded } from '../../paint/colour.ts'
import { tintOf } from '../tint.ts'
import { caseList } from './case-list.ts'
import { glare, signIn, type Area } from './screens.ts'

const screen: Area = { x: -22, y: -31, width: 44, height: 62 }

/** A tablet in its rubber cover, as the home care carries it. */
export const tablet: Prop = {
  ...measures.tablet,
  up: 'fingers',
  reach: 24,
  rests: () => 'flat',
  draw(pen, state, variant) {
    const tone = tintOf(variant, '#3F6E7A')
    block(pen, -28, -38, 56, 76, 6, shaded(tone, 0.3))
    block(pen, -27.4, -37.6, 54.8, 74.8, 5.6, slanted(pen, -28, -38, 28, 38, [[0, '#6F98A2'], [0.4, tone], [1, shaded(tone, 0.18)]]))
    block(pen, -24.5, -34, 49, 68, 3, '#141C22')
    if (state === 'login') signIn(pen, screen)
    else if (state === 'off') bar(pen, screen.x, screen.y, screen.width, screen.height, down(pen, screen.y, screen.height, '#2A3944', '#172027'))
    else caseList(pen, screen)
    glare(pen, screen, 0.1)
  },
}
