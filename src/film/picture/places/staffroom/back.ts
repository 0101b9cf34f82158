import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { bar, block, oval } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { chair } from '../shared/chair.ts'
import { plant } from '../shared/greenery.ts'
import { litByLamp } from '../shared/evening.ts'
import { pendant } from '../shared/lamp.ts'
import { boardFloor, ceiling } from '../shared/boards.ts'
import { corners, type Room, roomAt, sunbeams, wall } from '../shared/room.ts'
import { clock, hourOf, noticeboard } from '../shared/wall-things.ts'
import { gardenView } from '../shared/garden-view.ts'
import { window } from '../shared/window.ts'
import { coatRack } from './coats.ts'
import { kitchenette } from './kitchenette.ts'
import { bounds, pane, wallFoot } from './plan.ts'
import { sofaCorner } from './sofa-corner.ts'

/** The staff room without its round table. */
export function drawBack(pen: Pen, moment: Moment): void {
  const it = roomAt(pen, moment)
  wall(it, { ...bounds, height: wallFoot - bounds.y }, '#F1E3CF')
  bar(it.room, 1190, 486, 810, wallFoot - 486, fade('#8FAE9F', 0.55))
  bar(it.room, 1190, 482, 810, 6, fade('#FFFAF0', 0.8))
  ceiling(it, 0, bounds.y, bounds.width, 64)
  boardFloor(it, { x: 0, y: wallFoot, width: bounds.width, height: 1000 - wallFoot }, '#C4A27A')
  window(pen, it.room, pane, gardenView, { panes: 2, crossbar: false, sill: true }, it.light)
  sill(it)
  kitchenette(it)
  clock(it.room, 620, 150, 42, hourOf[moment.time])
  noticeboard(it.room, 1200, 148, 252, 230, 4)
  sofaCorner(it)
  door(it, 1856, 812, 124, 446, palette.terracotta)
  coatRack(it.room, 1676, 300)
  for (const [x, colour] of [[806, '#7FA6A0'], [1110, '#C9776A'], [960, '#D9A653']] as const) chair(it.room, x, 872, colour, 0.94)
  oval(it.room, 958, 948, 420, 44, fade('#A8574A', 0.2))
  oval(it.room, 958, 948, 396, 38, fade('#F7E3C6', 0.3))
  sunbeams(it, pane.x, pane.y + 20, pane.width, 870, 420)
  pendant(pen, 1184, 96, 0.62, palette.mustard, it.light)
  litByLamp(it, 1184, 320, 340, { y: 930, width: 900 })
  litByLamp(it, 300, 400, 380, { y: 586, width: 520 })
  litByLamp(it, 1436, 460, 380, { y: 860, width: 700 })
  corners(it, bounds)
}

function sill({ room }: Room): void {
  plant(room, 786, 474, 0.5, 8, palette.terracotta)
  plant(room, 1068, 474, 0.44, 19, palette.white)
  for (const [index, colour] of ['#C9776A', palette.mustard, '#7FA6A0'].entries()) {
    block(room, 900 + index * 26, 446 - index * 3, 20, 28 + index * 3, 4, colour)
    oval(room, 910 + index * 26, 446 - index * 3, 10, 2.5, fade('#2A1E18', 0.4))
  }
}
