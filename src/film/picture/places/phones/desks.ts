import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, block, line, polygon, roundedPath } from '../../paint/shapes.ts'
import { cup, paperStack, penPot, trays } from '../shared/desk-things.ts'
import { table } from '../shared/furniture.ts'
import { lamplight, pool } from '../shared/lamp.ts'
import { tableLamp } from '../shared/lamps.ts'
import { keyboard, monitorAside } from '../shared/screens.ts'
import { deskPhone, headset } from '../shared/telephones.ts'
import type { Room } from '../shared/room.ts'

const floor = 884
const top = floor - 196

/** The two desks with what stands on them, and the low felt screens beside and between; they hide the legs of those who sit. */
export function desks({ pen, room, light }: Room): void {
  lowScreen(room, 818, 566, 36, '#7FA39C')
  table(room, 388, floor, 400, { height: 196, depth: 34, panel: '#E3D6C2' })
  table(room, 884, floor, 400, { height: 196, depth: 34, panel: '#E3D6C2' })
  for (const x of [588, 1084]) pool(pen, x, top - 8, 440, 60, lamplight(light))
  monitorAside(room, pen, 452, top - 12, 0.74, 1, light.lamps)
  keyboard(room, 516, top - 6, 96)
  deskPhone(room, 716, top - 8, 0.56)
  cup(room, 660, top - 4, 0.6, palette.mustard)
  headset(room, 766, top - 14, 0.6)
  monitorAside(room, pen, 1222, top - 12, 0.74, -1, light.lamps)
  keyboard(room, 1066, top - 6, 96)
  deskPhone(room, 956, top - 8, 0.56)
  penPot(room, 906, top - 12, 0.56)
  paperStack(room, 992, top - 4, 54, 4, 6)
  headset(room, 1016, top - 16, 0.6)
  trays(room, 1232, top - 4, 0.56)
  tableLamp(light.darkness > 0.5 ? pen : room, 408, top - 14, 0.6, palette.rose, light)
  lowScreen(room, 348, 600, 30, '#D99A7E')
  lowScreen(room, 1294, 600, 30, '#E2B469')
}

/** A low screen of felt that stands across the room: its near edge is tall, its far edge runs back to the wall. */
function lowScreen(room: Room['room'], x: number, y: number, width: number, colour: string): void {
  const far = x + width + 26
  block(room, x - 22, floor - 8, width + 44, 12, 5, '#4A545E')
  polygon(room, [x + width, y + 4, far, y - 12, far, floor - 66, x + width, floor - 8], across(room, x + width, 26, shaded(colour, 0.26), shaded(colour, 0.14)))
  block(room, x, y, width, floor - y - 6, 12, across(room, x, width, lit(colour, 0.3), colour, shaded(colour, 0.12)))
  roundedPath(room, x + 5, y + 6, width - 10, floor - y - 22, 9)
  line(room, fade('#FFF6E2', 0.25), 1.6)
}
