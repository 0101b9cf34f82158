import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, oval, trace } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { officeChair } from '../shared/furniture.ts'
import { plant } from '../shared/greenery.ts'
import { litByLamp } from '../shared/evening.ts'
import { pendant } from '../shared/lamp.ts'
import { boardFloor, ceiling, wainscot } from '../shared/boards.ts'
import { corners, roomAt, sunbeams, wall } from '../shared/room.ts'
import { clock, hourOf } from '../shared/wall-things.ts'
import { gardenView } from '../shared/garden-view.ts'
import { window } from '../shared/window.ts'
import { drawings } from './drawings.ts'
import { pigeonholes } from './pigeonholes.ts'
import { bounds, pane, wallFoot } from './plan.ts'
import { playground } from './playground.ts'

/** The school's office without the secretary's desk. */
export function drawBack(pen: Pen, moment: Moment): void {
  const it = roomAt(pen, moment)
  wall(it, { ...bounds, height: wallFoot - bounds.y }, '#F5E6C8')
  wainscot(it, 0, 560, bounds.width, wallFoot - 560, '#BFD0C4')
  ceiling(it, 0, bounds.y, bounds.width, 64)
  boardFloor(it, { x: 0, y: wallFoot, width: bounds.width, height: 1000 - wallFoot }, '#CFA97A')
  window(pen, it.room, pane, gardenView, { panes: 3, crossbar: false, sill: true }, it.light)
  playground(pen, pane, it.light)
  sill(it.room)
  drawings(it.room, 716, 92)
  pigeonholes(it)
  door(it, 1792, 810, 148, 452, '#5F86A0', 'clouded')
  clock(it.room, 1866, 226, 46, hourOf[moment.time])
  bench(it.room)
  officeChair(it.room, 1066, 880, '#C9776A', 0.92)
  sunbeams(it, pane.x, pane.y + 20, pane.width, 900)
  for (const [x, colour] of [[860, palette.terracotta], [1240, palette.mustard]] as const) {
    pendant(pen, x, 40, 0.62, colour, it.light)
    litByLamp(it, x, 220, 460, { y: 900, width: 760 })
  }
  litByLamp(it, 1600, 330, 420, { y: 590, width: 420 })
  corners(it, bounds)
}

function sill(room: Pen): void {
  plant(room, 150, 480, 0.46, 3, palette.mustard)
  for (const [index, x] of [250, 292, 334, 376].entries()) {
    block(room, x, 448, 26, 32, 5, across(room, x, 26, '#F4E8D6', '#CDB79C'))
    trace(room, [x + 13, 448, x + 13 + (index % 2 === 0 ? 3 : -3), 424 - index * 3], palette.leafDark, 3)
    oval(room, x + 13 + (index % 2 === 0 ? 8 : -9), 426 - index * 3, 8, 4, palette.leaf, index % 2 === 0 ? -0.5 : 0.5)
  }
}

function bench(room: Pen): void {
  oval(room, 320, 866, 250, 16, fade('#2A1E18', 0.18))
  for (const leg of [120, 500]) bar(room, leg, 760, 18, 104, across(room, leg, 18, palette.birch, palette.birchDark))
  block(room, 96, 742, 448, 24, 6, across(room, 96, 448, palette.birchLight, palette.birch, palette.birchDark))
  bar(room, 120, 812, 400, 9, shaded(palette.birch, 0.14))
  backpack(room, 494, 744, palette.terracotta)
  backpack(room, 152, 744, '#5F86A0')
  for (const [x, colour] of [[270, '#E4AC48'], [306, '#E4AC48'], [370, '#4E7F7C'], [404, '#4E7F7C']] as const) {
    block(room, x, 838, 26, 24, 6, across(room, x, 26, lit(colour, 0.2), shaded(colour, 0.2)))
    block(room, x - 3, 852, 36, 12, 6, shaded(colour, 0.3))
  }
}

function backpack(room: Pen, x: number, y: number, colour: string): void {
  trace(room, [x - 8, y - 82, x, y - 94, x + 8, y - 82], shaded(colour, 0.3), 5)
  block(room, x - 34, y - 86, 68, 88, 22, across(room, x - 34, 68, lit(colour, 0.24), colour, shaded(colour, 0.24)))
  block(room, x - 24, y - 38, 48, 34, 9, fade(shaded(colour, 0.4), 0.35))
  trace(room, [x - 20, y - 34, x + 20, y - 34], palette.cream, 2.4)
  trace(room, [x - 26, y - 56, x + 26, y - 56], fade(palette.cream, 0.6), 2)
  oval(room, x + 22, y - 28, 4, 5, palette.mustard)
}
