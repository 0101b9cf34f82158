import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, oval, polygon, trace } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { brochureStand } from '../shared/brochures.ts'
import { door } from '../shared/door.ts'
import { chair } from '../shared/chair.ts'
import { fig, plant } from '../shared/greenery.ts'
import { glow, lamplight, pendant, pool } from '../shared/lamp.ts'
import { kiosk } from '../shared/kiosk.ts'
import { type Room, corners, standShadow, stoneFloor, sunbeams, wall } from '../shared/room.ts'
import { display } from '../shared/sign.ts'
import { clock, hourOf, noticeboard, poster } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'

const floor = 748
const whole = { x: -200, y: -150, width: 2000, height: 1125 }

/** Where the panes are, so that rain falls on them in each picture. */
export const panes = [{ x: -120, y: 56, width: 366, height: 430 }, { x: 330, y: 56, width: 366, height: 430 }] as const

const outside = { x: -120, y: 56, width: 816, height: 450 }

/** Where the queue display hangs. */
export const sign = { x: 888, y: 100, scale: 1.25 }

/** All that stands still behind the people who wait. */
export function hall(place: Room, moment: Moment): void {
  const { pen, room, light } = place
  wall(place, { ...whole, height: floor + 150 })
  paintedBand(place)
  stoneFloor(place, { x: -200, y: floor, width: 2000, height: 230 }, '#D6CDBB')
  for (const pane of panes) window(pen, room, pane, townView, { panes: 2, crossbar: true, sill: true }, light, outside)
  plant(room, 0, 487, 0.55, 21, palette.teal)
  plant(room, 610, 487, 0.6, 4, palette.mustard)
  for (const pane of panes) sunbeams(place, pane.x, pane.y, pane.width, 860, 430)
  selfService(place)
  noticeboard(room, 776, 300, 224, 216, 11)
  clock(room, 1110, 196, 46, hourOf[moment.time])
  door(place, 1586, floor, 176, 446, palette.teal, 'clouded', moment.states['door'] === 'open')
  brochureStand(room, 1094, 772, 0.7)
  toys(place)
  bookTable(place)
  for (const x of [86, 226, 366, 506]) chair(room, x, 846, x === 226 ? palette.mustard : palette.teal, 0.98)
  fig(room, 616, 790, 0.9, 5, palette.rose)
  for (const [x, colour] of [[288, palette.mustard], [1352, palette.terracotta]] as const) pendant(pen, x, x > 1000 ? 122 : 96, 0.74, colour, light)
  eveningLight(place)
  display(pen, sign.x, sign.y, sign.scale)
  corners(place, whole)
}

function paintedBand({ room }: Room): void {
  bar(room, -200, 560, 2000, floor - 560, down(room, 560, floor - 560, '#C3D2C2', '#A9BCAA'))
  bar(room, -200, 552, 2000, 9, '#FBF5E8')
  bar(room, -200, 561, 2000, 5, fade('#4A5A4A', 0.16))
}

function selfService(place: Room): void {
  const { pen, room, light } = place
  oval(room, 1352, 380, 236, 236, across(room, 1116, 472, '#EFC9B2', '#DFA98E'))
  bar(room, 1100, 560, 480, floor - 560, down(room, 560, floor - 560, '#C3D2C2', '#A9BCAA'))
  bar(room, 1100, 552, 480, 9, '#FBF5E8')
  poster(room, 1214, 214, 84, 112, 0)
  poster(room, 1310, 200, 94, 126, 2)
  poster(room, 1416, 214, 84, 112, 1)
  kiosk(room, pen, 1328, 812, 0.86, light.lamps)
  kiosk(room, pen, 1494, 794, 0.74, light.lamps)
  block(room, 1411, 424, 11, 368, 5, across(room, 1411, 11, '#DDE9E6', '#B9CFC9'))
  polygon(room, [1397, 796, 1436, 796, 1428, 784, 1405, 784], '#8A9794')
}

function toys({ room }: Room): void {
  standShadow(room, -70, 836, 240, 26)
  for (const leg of [-146, -2]) bar(room, leg, 764, 10, 70, palette.birchDark)
  polygon(room, [-146, 742, 8, 742, 22, 762, -160, 762], down(room, 742, 20, palette.birch, palette.birchLight))
  block(room, -162, 760, 186, 12, 4, palette.birch)
  for (const [index, colour] of [palette.terracotta, palette.mustard, palette.teal].entries()) block(room, -140 + index * 26, 730, 24, 24, 3, across(room, -140 + index * 26, 24, lit(colour, 0.2), shaded(colour, 0.1)))
  block(room, -128, 706, 24, 24, 3, palette.rose)
  polygon(room, [-94, 730, -82, 708, -70, 730], palette.leaf)
  for (const [index, colour] of [palette.terracotta, palette.leaf, palette.navy].entries()) {
    room.beginPath()
    room.moveTo(-52 + index * 8, 752)
    room.bezierCurveTo(-46 + index * 4, 690 - index * 12, -10 + index * 8, 690 - index * 10, -20 + index * 14, 752)
    room.strokeStyle = colour
    room.lineWidth = 3.4
    room.stroke()
    oval(room, -44 + index * 8, 718 - index * 6, 6, 6, lit(colour, 0.3))
  }
  trace(room, [-60, 754, 18, 754], palette.birchDark, 6)
  for (const x of [-176, 46]) {
    standShadow(room, x, 848, 66, 12)
    block(room, x - 26, 796, 52, 12, 5, palette.mustard)
    for (const leg of [-20, 14]) bar(room, x + leg, 806, 7, 40, palette.birchDark)
  }
}

/** A table against the wall with books to take along, as high as the hands of those who stand by it. */
function bookTable({ room }: Room): void {
  standShadow(room, 900, 806, 250, 22)
  for (const leg of [790, 1000]) bar(room, leg, 700, 11, 104, across(room, leg, 11, palette.birchLight, palette.birchDark))
  bar(room, 796, 764, 210, 8, palette.birchDark)
  for (const [index, [tall, colour]] of spines.entries()) bar(room, 806 + index * 15, 764 - tall, 13, tall, across(room, 806 + index * 15, 13, lit(colour, 0.24), shaded(colour, 0.12)))
  polygon(room, [788, 672, 1012, 672, 1026, 694, 774, 694], down(room, 672, 22, palette.birch, palette.birchLight))
  block(room, 772, 692, 256, 13, 5, across(room, 772, 256, lit(palette.birchLight, 0.3), palette.birch, shaded(palette.birch, 0.16)))
}

const spines: readonly (readonly [tall: number, colour: string])[] = [[44, palette.teal], [50, palette.terracotta], [40, palette.mustard], [47, palette.navy], [42, palette.rose], [49, palette.leaf], [38, palette.mustard], [46, palette.teal], [43, palette.terracotta], [50, palette.navy], [41, palette.leaf], [45, palette.rose]]

function eveningLight({ pen, light }: Room): void {
  const strength = lamplight(light)
  pool(pen, 288, 850, 760, 170, strength * 0.7)
  pool(pen, 1352, 830, 560, 150, strength * 0.7)
  glow(pen, 820, -40, 900, strength * 0.3, '#FFD08A')
}
