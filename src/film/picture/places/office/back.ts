import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { bar, block, slanted } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { paperStack, penPot, trays } from '../shared/desk-things.ts'
import { door } from '../shared/door.ts'
import { cupboard, officeChair, table } from '../shared/furniture.ts'
import { fig, plant } from '../shared/greenery.ts'
import { litByLamp } from '../shared/evening.ts'
import { pendant } from '../shared/lamp.ts'
import { ceilingLamp } from '../shared/lamps.ts'
import { wallBoard } from '../shared/loose.ts'
import { printer } from '../shared/machines.ts'
import { keyboard, monitorFromBehind, monitorFromFront } from '../shared/screens.ts'
import { boardFloor, ceiling } from '../shared/boards.ts'
import { corners, type Room, roomAt, sunbeams, wall } from '../shared/room.ts'
import { shelf, vase } from '../shared/shelf.ts'
import { clock, hourOf, poster } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'
import { litPart, workScreen } from '../shared/work-screen.ts'
import { aisleScreen, board, bounds, pane, wallFoot } from './plan.ts'

/** The office without its people: windows, shelves, the accent wall and the screen that faces the aisle. */
export function drawBack(pen: Pen, moment: Moment): void {
  const it = roomAt(pen, moment)
  wall(it, { ...bounds, height: wallFoot - bounds.y })
  accentWall(it)
  ceiling(it, 0, bounds.y, bounds.width, 64)
  boardFloor(it, { x: 0, y: wallFoot, width: bounds.width, height: 1000 - wallFoot }, '#CBB08C')
  window(pen, it.room, pane, townView, { panes: 3, crossbar: true, sill: true }, it.light)
  plant(it.room, 150, 512, 0.62, 4, palette.mustard)
  plant(it.room, 640, 512, 0.5, 17, palette.cream)
  filing(it)
  door(it, 1806, 808, 150, 452, palette.tealDark, 'clouded')
  clock(it.room, 1880, 232, 44, hourOf[moment.time])
  aisleDesk(it)
  farDesk(it)
  sunbeams(it, pane.x, pane.y + 20, pane.width, 860)
  lamps(it)
  wallBoard(pen, moment, board.x, board.y, board.scale)
  workScreen(pen, litPart(aisleScreen.x, aisleScreen.y, aisleScreen.scale), moment.states['screen'], it.light)
  corners(it, bounds)
}

function accentWall({ room }: Room): void {
  const [x, y, width, height] = [1370, 84, 400, wallFoot]
  block(room, x, y, width, height, 26, slanted(room, x, y, x + width, wallFoot, [[0, '#9DB9B2'], [1, '#6F948F']]))
}

function filing(it: Room): void {
  const { room, pen } = it
  shelf(room, 752, 306, 366, 880, 1110, 3)
  vase(room, 800, 306, 0.74)
  shelf(room, 752, 428, 366, 760, 960, 8)
  poster(room, 1000, 340, 66, 86, 2)
  plant(room, 1092, 428, 0.42, 9, palette.terracotta)
  cupboard(room, 752, 800, 366, 178, 4)
  trays(room, 776, 614, 0.9)
  paperStack(room, 890, 616, 78, 9, 5)
  penPot(room, 1010, 616, 0.72)
  printer(room, pen, 1170, 806, 0.94)
  poster(room, 1182, 226, 130, 176, 0)
}

function aisleDesk({ room, pen, light }: Room): void {
  officeChair(room, 1500, 822, palette.terracotta, 0.86)
  table(room, 1420, 826, 350, { height: 184, panel: palette.birch })
  monitorFromFront(room, pen, aisleScreen.x, aisleScreen.y, aisleScreen.scale, light.lamps)
  keyboard(room, 1530, 640, 130)
  paperStack(room, 1436, 638, 66, 5, 11)
  plant(room, 1738, 636, 0.4, 22, palette.white)
}

function farDesk({ room }: Room): void {
  officeChair(room, 300, 806, palette.navy, 0.84)
  table(room, 120, 818, 520, { height: 172, panel: '#D9C3A0' })
  monitorFromBehind(room, 230, 640, 0.74)
  monitorFromBehind(room, 480, 640, 0.74)
  penPot(room, 360, 640, 0.62)
  bar(room, 120, 818, 520, 4, fade('#2A1E18', 0.12))
  fig(room, 62, 860, 0.98, 6)
}

function lamps(it: Room): void {
  const { pen, light } = it
  for (const x of [390, 1570]) ceilingLamp(pen, x, 6, 300, light)
  pendant(pen, 900, 176, 0.62, palette.terracotta, light)
  pendant(pen, 1256, 150, 0.5, palette.mustard, light)
  litByLamp(it, 900, 330, 460, { y: 870, width: 900 })
  litByLamp(it, 1256, 300, 380, { y: 640, width: 300 })
  litByLamp(it, 1570, 240, 420, { y: 640, width: 460 })
  litByLamp(it, 390, 200, 420, { y: 640, width: 600 })
}
