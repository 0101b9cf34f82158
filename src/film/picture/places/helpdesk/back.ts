import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, line, slanted, trace } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { sofa } from '../shared/furniture.ts'
import { fig, plant } from '../shared/greenery.ts'
import { litByLamp } from '../shared/evening.ts'
import { glow, pendant } from '../shared/lamp.ts'
import { ceiling } from '../shared/boards.ts'
import { corners, type Room, roomAt, stoneFloor, sunbeams, wall } from '../shared/room.ts'
import { clock, hourOf } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'
import { pegboard } from './pegboard.ts'
import { bounds, pane, screens, wallFoot } from './plan.ts'
import { shelves } from './shelves.ts'

/** The service desk without its counter: those who wait to the left, the workshop to the right. */
export function drawBack(pen: Pen, moment: Moment): void {
  const it = roomAt(pen, moment)
  wall(it, { ...bounds, height: wallFoot - bounds.y }, '#F0E5D2')
  workshopWall(it.room)
  ceiling(it, 0, bounds.y, bounds.width, 36)
  stoneFloor(it, { x: 0, y: wallFoot, width: bounds.width, height: 1000 - wallFoot }, '#D6C6AE')
  window(pen, it.room, pane, townView, { panes: 2, crossbar: true, sill: true }, it.light)
  plant(it.room, 150, 450, 0.46, 5, palette.cream)
  door(it, 576, 800, 140, 446, palette.mustard, 'clouded')
  clock(it.room, 584, 140, 42, hourOf[moment.time])
  sofa(it.room, 132, 862, 330, '#5E8580')
  fig(it.room, 524, 824, 0.62, 8, palette.terracotta)
  shelves(it.room)
  pegboard(it.room, 1630, 60)
  wallScreens(it)
  serviceSign(it)
  sunbeams(it, pane.x, pane.y + 20, pane.width, 900, 520)
  for (const x of [1080, 1412, 1785]) {
    pendant(pen, x, -36, 0.5, palette.terracotta, it.light)
    litByLamp(it, x, 260, 470)
  }
  litByLamp(it, 300, 300, 460, { y: 900, width: 640 })
  corners(it, bounds)
}

function workshopWall(room: Pen): void {
  bar(room, 850, bounds.y, 1150, wallFoot - bounds.y, slanted(room, 850, 0, 2000, 700, [[0, '#6E9A97'], [0.5, '#557F80'], [1, '#3F6268']]))
  bar(room, 850, bounds.y, 10, wallFoot - bounds.y, fade('#FFF6E2', 0.2))
  for (const y of [220, 500]) bar(room, 850, y, 1150, 2, fade('#1E2233', 0.08))
}

function wallScreens({ room, pen, light }: Room): void {
  for (const { x, y, width, height } of screens) {
    glow(pen, x + width / 2, y + height / 2, 260, 0.08 + 0.26 * light.lamps, '#CFE6F2')
    block(room, x - 4, y + 6, width + 20, height + 18, 8, fade('#10202A', 0.35))
    block(room, x - 9, y - 9, width + 18, height + 18, 8, slanted(room, x, y, x + width, y + height, [[0, '#39454F'], [1, '#161E24']]))
  }
}

/** A sign without words: a lifebuoy with a plug, so that nobody has to read to find help. */
function serviceSign({ room, pen, light }: Room): void {
  const [x, y] = [752, 250]
  for (const side of [-34, 34]) trace(room, [x + side, -150, x + side, y - 60], fade(palette.ink, 0.5), 2.5)
  glow(pen, x, y, 150, 0.06 + 0.2 * light.lamps)
  block(room, x - 60, y - 56, 128, 128, 18, fade('#2A1E18', 0.18))
  block(room, x - 64, y - 62, 128, 128, 18, down(room, y - 62, 128, '#FFFDF6', '#F1E5D0'))
  room.beginPath()
  room.arc(x, y + 2, 36, 0, Math.PI * 2)
  line(room, palette.terracotta, 19)
  for (let part = 0; part < 4; part++) {
    room.beginPath()
    room.arc(x, y + 2, 36, part * 1.571 + 0.55, part * 1.571 + 1.02)
    room.lineCap = 'butt'
    room.strokeStyle = palette.cream
    room.lineWidth = 19
    room.stroke()
  }
  block(room, x - 9, y - 8, 18, 16, 4, palette.navy)
  for (const pin of [-4, 4]) bar(room, x + pin - 1.6, y - 16, 3.2, 9, palette.navy)
  trace(room, [x, y + 8, x, y + 20], palette.navy, 4)
}
