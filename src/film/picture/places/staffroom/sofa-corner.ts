import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { across, at, block, oval, polygon, trace } from '../../paint/shapes.ts'
import { cup } from '../../props/everyday/cup.ts'
import { newspaper } from '../../props/paper/newspaper.ts'
import { drawThing } from '../../props/thing.ts'
import { sofa } from '../shared/furniture.ts'
import { fig } from '../shared/greenery.ts'
import { glow, pool } from '../shared/lamp.ts'
import { ragRug } from '../shared/boards.ts'
import type { Room } from '../shared/room.ts'
import { poster } from '../shared/wall-things.ts'

/** The soft corner: a sofa with cushions, a lamp that leans over it, a low table and a rug. */
export function sofaCorner(it: Room): void {
  const { room } = it
  poster(room, 1500, 200, 118, 150, 1)
  fig(room, 1826, 836, 0.6, 15, palette.mustard)
  floorLamp(it, 1436, 846)
  ragRug(it, 1440, 900, 390, 74)
  sofa(room, 1472, 862, 320, '#C0715C')
  cushion(room, 1508, 756, palette.mustard, -0.2)
  cushion(room, 1756, 758, palette.teal, 0.24)
}

function cushion(room: Pen, x: number, y: number, colour: string, angle: number): void {
  at(room, x, y, 1, () => {
    block(room, -34, -34, 68, 62, 16, across(room, -34, 68, fade(colour, 0.95), colour))
    trace(room, [-20, -6, 20, -6], fade('#FFFFFF', 0.25), 3)
    trace(room, [-20, 8, 20, 8], fade('#FFFFFF', 0.25), 3)
  }, angle)
}

function floorLamp({ room, pen, light }: Room, x: number, foot: number): void {
  trace(room, [x, foot - 4, x - 4, 470], '#4A545E', 6)
  oval(room, x, foot, 34, 6, '#3A444E')
  glow(pen, x - 6, 470, 300, 0.08 + 0.5 * light.lamps)
  pool(pen, x - 60, foot + 20, 420, 90, 0.3 * light.lamps)
  polygon(pen, [x - 34, 410, x + 26, 410, x + 48, 486, x - 56, 486], across(pen, x - 56, 104, '#FFF3D6', '#F6DDA8', '#DDB778'))
}

/** The newspaper and a cup on the low table before the sofa. */
export function lowTable(room: Pen, x: number, y: number): void {
  oval(room, x, y + 84, 90, 12, fade('#2A1E18', 0.2))
  for (const leg of [-58, 52]) block(room, x + leg, y, 9, 84, 3, palette.birchDark)
  oval(room, x, y + 6, 104, 20, palette.birchDark)
  oval(room, x, y, 104, 20, across(room, x - 104, 208, palette.birchLight, palette.birch))
  at(room, x - 34, y - 2, 0.8, () => drawThing(room, newspaper, 'lying'))
  at(room, x + 48, y + 4, 0.9, () => drawThing(room, cup, 'lying', 'white'))
}
