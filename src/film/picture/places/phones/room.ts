import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, line, oval, roundedPath, slanted } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { cupboard, officeChair } from '../shared/furniture.ts'
import { fig, plant } from '../shared/greenery.ts'
import { glow, lamplight, pendant, pool } from '../shared/lamp.ts'
import { printer } from '../shared/machines.ts'
import { boardFloor } from '../shared/boards.ts'
import { type Room, corners, sunbeams, wall } from '../shared/room.ts'
import { display } from '../shared/sign.ts'
import { files, vase } from '../shared/shelf.ts'
import { clock, hourOf } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'

const floor = 748
const whole = { x: -200, y: -150, width: 2000, height: 1125 }

/** Where the pane is, so that rain falls on it in each picture. */
export const pane = { x: -20, y: 60, width: 400, height: 430 }

/** Where the number of callers that wait is shown. */
export const sign = { x: 836, y: 66, scale: 0.9 }

/** All that stands still behind those who answer the telephone. */
export function room(place: Room, moment: Moment): void {
  const { pen, room: toned, light } = place
  wall(place, { ...whole, height: floor + 150 }, '#EFE8DC')
  boardFloor(place, { x: -200, y: floor, width: 2000, height: 230 })
  window(pen, toned, pane, townView, { panes: 2, crossbar: true, sill: true }, light)
  plant(toned, 60, 487, 0.56, 17, palette.rose)
  acousticPanels(place)
  sunbeams(place, pane.x, pane.y, pane.width, 850, 440)
  clock(toned, 1402, 176, 44, hourOf[moment.time])
  door(place, 1582, floor, 176, 446, palette.terracotta, 'clouded', moment.states['door'] === 'open')
  printer(toned, pen, -140, 790, 0.86)
  fig(toned, 330, 786, 0.82, 14, palette.navy)
  cupboard(toned, 1220, 772, 250, 166, 3)
  files(toned, 1238, 598, 1330, 8)
  vase(toned, 1372, 599, 0.8, '#8FB0A9')
  plant(toned, 1436, 600, 0.5, 41, palette.mustard)
  for (const [x, colour] of [[590, palette.mustard], [1084, palette.teal]] as const) pendant(pen, x, 168, 0.8, colour, light)
  officeChair(toned, 590, 850, palette.tealDark)
  officeChair(toned, 1084, 850, palette.terracotta)
  eveningLight(place)
  display(pen, sign.x, sign.y, sign.scale)
  corners(place, whole)
}

/** Felt on the wall that swallows the voices: arches and rounds in muted colours. */
function acousticPanels({ room: toned }: Room): void {
  const felt = [['#7FA39C', 470, 236, 158, 322], ['#E2B469', 642, 176, 158, 382], ['#D99A7E', 814, 236, 158, 322], ['#5E7F86', 986, 150, 158, 408], ['#C9D3C4', 1158, 250, 130, 308]] as const
  for (const [colour, x, y, width, height] of felt) {
    block(toned, x + 7, y + 9, width, height, 79, fade('#3C2D19', 0.16))
    block(toned, x, y, width, height, 79, slanted(toned, x, y, x + width, y + height, [[0, lit(colour, 0.22)], [0.6, colour], [1, shaded(colour, 0.14)]]))
    roundedPath(toned, x + 12, y + 12, width - 24, height - 24, 68)
    line(toned, fade('#FFF6E2', 0.24), 2.4)
    for (let groove = 1; groove < 5; groove++) bar(toned, x + (width * groove) / 5, y + 60, 1.6, height - 100, fade('#22303F', 0.1))
  }
  for (const [x, y, radius, colour] of [[1240, 190, 40, '#E8B99E'], [1330, 330, 56, '#8FB0A9'], [1452, 372, 40, '#E2B469']] as const) {
    oval(toned, x + 4, y + 6, radius, radius, fade('#3C2D19', 0.16))
    oval(toned, x, y, radius, radius, across(toned, x - radius, radius * 2, lit(colour, 0.24), shaded(colour, 0.06)))
  }
  bar(toned, -200, 600, 2000, floor - 600, down(toned, 600, floor - 600, '#DCD3C2', '#C7BBA6'))
  bar(toned, -200, 594, 2000, 8, '#FBF5E8')
}

function eveningLight({ pen, light }: Room): void {
  const strength = lamplight(light)
  for (const x of [590, 1084]) {
    pool(pen, x, 470, 520, 520, strength * 0.5)
    pool(pen, x, 860, 640, 120, strength * 0.5)
  }
  glow(pen, 820, -80, 800, strength * 0.3, '#FFD08A')
}
