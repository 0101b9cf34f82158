import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, line, oval, polygon } from '../../paint/shapes.ts'
import { napkin } from '../../props/paper/napkin.ts'
import { drawThing } from '../../props/thing.ts'
import { cup, tableFlag } from '../shared/desk-things.ts'
import { tableLit } from '../shared/evening.ts'
import type { Room } from '../shared/room.ts'
import { table } from './plan.ts'
import { lowTable } from './sofa-corner.ts'

/** The round table that people sit behind, laid for coffee, and the low one before the sofa. */
export function drawTable(it: Room): void {
  const { room } = it
  const { x, y, rx, ry, foot } = table
  oval(room, x, foot, 150, 18, fade('#2A1E18', 0.22))
  polygon(room, [x - 22, y + 20, x + 22, y + 20, x + 16, foot - 20, x - 16, foot - 20], across(room, x - 22, 44, '#E9E2D4', '#B9B0A0'))
  oval(room, x, foot - 8, 96, 16, across(room, x - 96, 192, '#EDE6D8', '#B4AB9B'))
  oval(room, x, y + 14, rx, ry, shaded(palette.birch, 0.26))
  oval(room, x, y, rx, ry, across(room, x - rx, rx * 2, lit(palette.birchLight, 0.5), lit(palette.birchLight, 0.2), palette.birch))
  oval(room, x - 40, y - 6, rx * 0.7, ry * 0.62, fade('#FFFFFF', 0.12))
  tableLit(it, x, y, 520)
  cake(room, x + 10, y - 2)
  cup(room, x - 150, y + 10, 0.66, '#7FA6A0')
  cup(room, x + 150, y + 12, 0.66, '#C9776A')
  cup(room, x + 62, y - 20, 0.58, palette.white)
  tableFlag(room, x - 62, y - 10, 0.56)
  at(room, x - 86, y + 22, 0.8, () => drawThing(room, napkin, 'lying-folded'))
  lowTable(room, 1630, 862)
}

function cake(room: Pen, x: number, y: number): void {
  oval(room, x, y + 6, 56, 12, fade('#2A1E18', 0.16))
  oval(room, x, y + 2, 54, 11, palette.white)
  room.beginPath()
  room.ellipse(x, y - 2, 40, 8, 0, 0, Math.PI)
  room.lineTo(x - 40, y - 30)
  room.ellipse(x, y - 30, 40, 8, 0, Math.PI, 0, true)
  room.closePath()
  room.fillStyle = across(room, x - 40, 80, '#F0CFA0', '#D9A970', '#B98650')
  room.fill()
  oval(room, x, y - 30, 40, 8, '#6B4630')
  room.beginPath()
  room.ellipse(x, y - 15, 40, 8, 0, 0, Math.PI)
  line(room, '#F7EBD8', 4)
  for (const berry of [-24, -8, 10, 26]) oval(room, x + berry, y - 32 - (berry % 3), 4.6, 4, '#C8442F')
  polygon(room, [x + 6, y - 22, x + 26, y - 23, x + 24, y + 4, x + 8, y + 5], '#F7E3C0')
  bar(room, x + 7, y - 14, 18, 4, '#F7EBD8')
  block(room, x + 5, y - 26, 22, 6, 3, '#6B4630')
}
