import { palette, shaded } from '../../paint/colour.ts'
import { at, bar, block, oval } from '../../paint/shapes.ts'
import { ballPen } from '../../props/everyday/pen.ts'
import { drawThing } from '../../props/thing.ts'
import { cup, penPot, trays } from '../shared/desk-things.ts'
import { tableLit } from '../shared/evening.ts'
import { table } from '../shared/furniture.ts'
import { plant } from '../shared/greenery.ts'
import { keyboard, monitorAside } from '../shared/screens.ts'
import { deskPhone } from '../shared/telephones.ts'
import type { Room } from '../shared/room.ts'
import { desk } from './plan.ts'

/** The secretary's desk with what a school morning leaves on it. */
export function drawDesk(it: Room): void {
  const { room, pen, light } = it
  const { x, width, foot, top } = desk
  table(room, x, foot, width, { height: foot - top, panel: '#7FA39C' })
  for (const [dot, colour] of [palette.mustard, palette.cream, palette.terracotta, palette.cream, palette.mustard].entries()) oval(room, x + 90 + dot * 95, top + 68, 15, 15, colour)
  tableLit(it, x + width / 2, top - 6, 560)
  trays(room, 1300, top - 8, 0.66)
  monitorAside(room, pen, 1226, top - 10, 0.84, -1, light.lamps)
  keyboard(room, 1086, top - 4, 104)
  deskPhone(room, 1408, top - 8, 0.68, '#4A5A64')
  cup(room, 1052, top - 2, 0.6, palette.rose)
  penPot(room, 930, top - 6, 0.56)
  plant(room, 1448, top - 14, 0.26, 41, palette.cream)
  lunchBox(room, 1004, top - 3)
  at(room, 1180, top + 4, 0.8, () => drawThing(room, ballPen, 'lying'))
}

function lunchBox(room: Room['room'], x: number, y: number): void {
  block(room, x - 26, y - 26, 52, 26, 6, palette.mustard)
  block(room, x - 27, y - 31, 54, 10, 5, shaded(palette.mustard, 0.14))
  bar(room, x - 5, y - 27, 10, 9, palette.terracotta)
}
