import { fade, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, fill, radiating, slanted } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { brochureStand } from '../shared/brochures.ts'
import { paperStack, tableFlag } from '../shared/desk-things.ts'
import { glassFront } from '../shared/glass-front.ts'
import { table } from '../shared/furniture.ts'
import { fig, plant } from '../shared/greenery.ts'
import { glow, lamplight, pendant, pool } from '../shared/lamp.ts'
import { keyboard, monitorFromFront } from '../shared/screens.ts'
import { wainscot } from '../shared/boards.ts'
import { type Room, corners, standShadow, stoneFloor, sunbeams, wall } from '../shared/room.ts'
import { nameBoard } from '../shared/name-board.ts'
import { display } from '../shared/sign.ts'
import { shelf, vase } from '../shared/shelf.ts'
import { clock, hourOf, noticeboard, poster } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'

const floor = 748
const whole = { x: -200, y: -150, width: 2000, height: 1125 }

/** Where the panes are, so that rain falls on them in each picture. */
export const townWindow = { x: 246, y: 62, width: 366, height: 424 }
export const entrance = { x: -176, y: 96, width: 314, height: floor - 96 }

const outside = { x: -176, y: 62, width: 788, height: 580 }

/** Where the queue display hangs. */
export const sign = { x: 726, y: 66, scale: 0.9 }

/** All that stands still behind the people of the citizen service. */
export function hall(place: Room, moment: Moment): void {
  const { pen, room, light } = place
  wall(place, { ...whole, height: floor + 150 })
  wainscot(place, -200, 604, 2000, floor - 604)
  stoneFloor(place, { x: -200, y: floor, width: 2000, height: 230 })
  glassFront(place, entrance.x, floor, entrance.width, entrance.height, 2, outside, moment.states['door'] === 'open')
  doormat(place)
  window(pen, room, townWindow, townView, { panes: 2, crossbar: true, sill: true }, light, outside)
  plant(room, 300, 487, 0.62, 12, palette.cream)
  arch(place)
  sunbeams(place, townWindow.x, townWindow.y, townWindow.width, 860, 470)
  noticeboard(room, 668, 300, 222, 196, 5)
  clock(room, 870, 190, 44, hourOf[moment.time])
  selfService(place)
  brochureStand(room, 872, 770, 0.72)
  fig(room, 196, 772, 0.86, 8)
  pendant(pen, 1100, 176, 0.62, palette.terracotta, light)
  pendant(pen, 1346, 150, 0.62, palette.cream, light)
  pendant(pen, 1592, 176, 0.62, palette.mustard, light)
  nameBoard(room, 1346, -64, 404, 'counter')
  eveningLight(place)
  display(pen, sign.x, sign.y, sign.scale)
  corners(place, whole)
}

function arch({ room, pen, light }: Room): void {
  const path = () => {
    room.beginPath()
    room.moveTo(960, 596)
    room.lineTo(960, 300)
    room.bezierCurveTo(960, -20, 1730, -20, 1730, 300)
    room.lineTo(1730, 596)
    room.closePath()
  }
  path()
  fill(room, across(room, 960, 770, '#93B4AC', '#7FA39C', '#668B87'))
  room.save()
  path()
  room.clip()
  room.fillStyle = radiating(room, 1160, 240, 440, [[0, fade('#FFF4D6', 0.36)], [1, fade('#FFF4D6', 0)]])
  room.fillRect(940, 20, 800, 600)
  shelf(room, 990, 290, 714, 1420, 1700, 0)
  shelf(room, 990, 438, 714, 1470, 1690, 3)
  block(room, 1014, 216, 52, 74, 5, palette.cream)
  block(room, 1026, 232, 28, 28, 14, palette.mustard)
  vase(room, 1138, 290, 0.95)
  plant(room, 1300, 292, 0.42, 31, palette.rose)
  poster(room, 1018, 338, 78, 98, 1)
  paperStack(room, 1160, 438, 92, 7, 3)
  tableFlag(room, 1424, 438, 0.72)
  block(room, 1296, 400, 74, 38, 6, across(room, 1296, 74, '#E9B26A', '#C78A45'))
  bar(room, 1296, 412, 74, 5, fade('#7A4E22', 0.3))
  if (light.lamps > 0.8) for (const x of [1100, 1346, 1592]) glow(pen, x, 250, 300, 0.2 * light.lamps, '#FFD48A')
  room.restore()
  bar(room, 956, 590, 778, 8, '#FBF5E8')
  block(room, 1650, 470, 130, 122, 8, across(room, 1650, 130, '#F3EDE1', '#C4BDB0'))
  bar(room, 1664, 500, 100, 12, '#323E49')
  bar(room, 1676, 496, 76, 8, palette.white)
  block(room, 1658, 460, 110, 14, 5, '#D8D2C6')
}

function selfService({ pen, room, light }: Room): void {
  standShadow(room, 560, 852, 110)
  for (const leg of [-30, 30]) block(room, 560 + leg - 4, 740, 8, 108, 3, shaded(palette.birchDark, 0.1))
  block(room, 514, 728, 92, 20, 10, down(room, 728, 20, '#E08A66', palette.terracottaDark))
  table(room, 340, 818, 196, { height: 186, panel: '#B9CFC9' })
  pen.save()
  pen.transform(0.86, -0.05, 0, 1, 60, 22)
  monitorFromFront(room, pen, 428, 622, 0.66, light.lamps)
  pen.restore()
  keyboard(room, 446, 628, 70)
  paperStack(room, 352, 624, 44, 3, 9)
}

function doormat({ room }: Room): void {
  room.beginPath()
  room.moveTo(-160, floor + 16)
  room.lineTo(120, floor + 16)
  room.lineTo(104, floor + 92)
  room.lineTo(-190, floor + 92)
  room.closePath()
  fill(room, slanted(room, -160, floor, 120, floor + 90, [[0, '#4E5A60'], [1, '#3A464D']]))
  for (let row = 1; row < 5; row++) bar(room, -176, floor + 14 + row * 15, 286, 2, fade('#FFFFFF', 0.08))
}

function eveningLight({ pen, light }: Room): void {
  const strength = lamplight(light)
  for (const x of [1100, 1346, 1592]) pool(pen, x, 600, 420, 240, strength * 0.7)
  glow(pen, 560, -60, 860, strength * 0.3, '#FFD08A')
  pool(pen, -20, floor + 60, 460, 160, strength * 0.35)
}
