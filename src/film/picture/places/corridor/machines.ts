import type { Pen } from '../../pen.ts'
import { palette } from '../../paint/colour.ts'
import { block, oval } from '../../paint/shapes.ts'
import { brochures } from '../shared/brochures.ts'
import { paperStack, penPot, trays } from '../shared/desk-things.ts'
import { cupboard } from '../shared/furniture.ts'
import { plant } from '../shared/greenery.ts'
import { printer, shredder } from '../shared/machines.ts'
import { shelf, vase } from '../shared/shelf.ts'
import type { Room } from '../shared/room.ts'

const floor = 790

/** Printer, shredder and the low cupboard with paper, along the wall. */
export function machines({ pen, room }: Room): void {
  printer(room, pen, 374, floor, 0.9)
  block(room, 386, 486, 118, 12, 4, '#D0C9BD')
  paperStack(room, 398, 500, 70, 2, 3)
  shredder(room, pen, 608, floor + 6, 0.94)
  cupboard(room, 872, floor, 260, 214, 4, '#E6D3B4')
  trays(room, 886, 570, 0.86)
  paperStack(room, 986, 570, 78, 9, 2)
  penPot(room, 1086, 570, 0.6)
  brochures(room, 872 + 240, 570, 0.5)
  shelf(room, 872, 392, 262, 884, 1010, 6)
  vase(room, 1080, 392, 0.8, '#D9A58A')
  plant(room, 312, floor + 6, 0.86, 27, palette.mustard)
}

/** The small lights of the machines that wait, for each picture. */
export function blink(pen: Pen, seconds: number): void {
  const on = 0.5 + 0.5 * Math.sin(seconds * 2.2)
  pen.globalAlpha = on
  oval(pen, 392, 537, 4, 4, '#9FE0AF')
  pen.globalAlpha = 1
}
