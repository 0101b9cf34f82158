import type { Pen } from '../../pen.ts'
import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, oval, slanted } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { cup } from '../shared/desk-things.ts'
import { door } from '../shared/door.ts'
import { chairAside, cupboard, officeChair } from '../shared/furniture.ts'
import { fig, plant } from '../shared/greenery.ts'
import { litByLamp } from '../shared/evening.ts'
import { glow, pendant } from '../shared/lamp.ts'
import { wallBoard } from '../shared/loose.ts'
import { boardFloor, ceiling } from '../shared/boards.ts'
import { corners, type Room, roomAt, sunbeams, wall } from '../shared/room.ts'
import { vase } from '../shared/shelf.ts'
import { clock, hourOf } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'
import { board, bounds, pane, screen, wallFoot } from './plan.ts'

/** The meeting room without its table: slats behind the screen, the window, chairs that wait. */
export function drawBack(pen: Pen, moment: Moment): void {
  const it = roomAt(pen, moment)
  wall(it, { ...bounds, height: wallFoot - bounds.y }, '#EDE3D2')
  slats(it.room, 540, 660)
  ceiling(it, 0, bounds.y, bounds.width, 64)
  boardFloor(it, { x: 0, y: wallFoot, width: bounds.width, height: 1000 - wallFoot }, '#B99C78')
  window(pen, it.room, pane, townView, { panes: 2, crossbar: true, sill: true }, it.light)
  bar(it.room, 0, 38, 550, 9, palette.birchDark)
  curtain(it.room, pane.x - 54, 46, 84)
  curtain(it.room, pane.x + pane.width - 26, 46, 76)
  plant(it.room, 360, 554, 0.5, 31, palette.cream)
  wallScreen(it)
  sideboard(it, moment)
  door(it, 1786, 812, 150, 452, '#B98A56', 'clouded')
  chairs(it.room)
  rug(it.room)
  fig(it.room, 1726, 836, 0.86, 12, palette.terracotta)
  sunbeams(it, pane.x, pane.y + 30, pane.width, 860, 620)
  for (const [x, colour] of [[660, palette.mustard], [985, palette.mustard], [1310, palette.mustard]] as const) {
    pendant(pen, x, 58, 0.6, colour, it.light)
    litByLamp(it, x, 220, 400, { y: 900, width: 640 })
  }
  wallBoard(pen, moment, board.x, board.y, board.scale)
  corners(it, bounds)
}

function slats(room: Pen, x: number, width: number): void {
  bar(room, x, bounds.y, width, wallFoot - bounds.y, across(room, x, width, mix(palette.teal, palette.cream, 0.16), shaded(palette.teal, 0.14)))
  for (let left = x; left < x + width; left += 22) {
    bar(room, left, bounds.y, 13, wallFoot - bounds.y, across(room, left, 13, lit(palette.birch, 0.24), palette.birch, shaded(palette.birch, 0.2)))
  }
  bar(room, x, bounds.y, width, wallFoot - bounds.y, slanted(room, x, 0, x + width, 500, [[0, fade('#FFF3D8', 0.16)], [1, fade('#3A2818', 0.16)]]))
}

function curtain(room: Pen, x: number, y: number, width: number): void {
  for (let fold = 0; fold < 5; fold++) {
    const each = width / 5
    block(room, x + fold * each, y, each + 2, 650, 5, across(room, x + fold * each, each + 2, '#E9C1A8', '#D79F83', '#C4876C'))
  }
}

function wallScreen({ pen, room, light }: Room): void {
  const { x, y, width, height } = screen
  glow(pen, x + width / 2, y + height / 2, width * 0.9, 0.06 + 0.24 * light.lamps, '#CFE6F2')
  block(room, x - 6, y + 4, width + 24, height + 26, 10, fade('#2A1E18', 0.28))
  block(room, x - 14, y - 14, width + 28, height + 28, 10, slanted(room, x, y, x + width, y + height, [[0, '#39454F'], [1, '#1B242B']]))
  block(room, x + width / 2 - 60, y + height + 26, 120, 16, 8, '#2B343B')
}

function sideboard(it: Room, moment: Moment): void {
  const { room } = it
  cupboard(room, 1040, 806, 240, 190, 3, '#E6D6BC')
  vase(room, 1080, 608, 0.8, '#C9A892')
  for (const index of [0, 1, 2]) cup(room, 1166 + index * 36, 610, 0.5, ['#C9776A', palette.white, '#7FA6A0'][index])
  clock(room, 1716, 150, 42, hourOf[moment.time])
}

function chairs(room: Pen): void {
  for (const [x, colour] of [[700, '#5E8580'], [985, '#C9776A'], [1270, '#5E8580'], [1520, '#D9A653']] as const) officeChair(room, x, 878, colour, 0.9)
  chairAside(room, 360, 906, '#5E8580', 1, 1.05)
}

function rug(room: Pen): void {
  for (const [grow, colour] of [[0, fade('#3F6462', 0.34)], [-26, fade(palette.cream, 0.34)], [-34, fade('#3F6462', 0.4)]] as const) oval(room, 1035, 954, 640 + grow, 62 + grow * 0.3, colour)
}
