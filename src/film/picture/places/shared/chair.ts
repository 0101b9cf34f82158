import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { standShadow } from './room.ts'

/** A chair seen from the front with wooden legs and a bent back; x and y are the middle on the floor. */
export function chair(pen: Pen, x: number, y: number, colour: string, scale = 1): void {
  standShadow(pen, x, y, 130 * scale)
  at(pen, x, y, scale, () => {
    for (const side of [-1, 1]) trace(pen, [side * 38, -104, side * 44, -8], palette.birchDark, 8)
    for (const side of [-1, 1]) trace(pen, [side * 46, -108, side * 54, 0], palette.birch, 9)
    for (const side of [-1, 1]) trace(pen, [side * 36, -112, side * 40, -190], palette.birchDark, 8)
    block(pen, -52, -240, 104, 78, 24, across(pen, -52, 104, lit(colour, 0.2), colour, shaded(colour, 0.18)))
    block(pen, -58, -124, 116, 22, 11, down(pen, -124, 22, lit(colour, 0.22), shaded(colour, 0.16)))
    bar(pen, -44, -103, 88, 5, fade('#2A1E18', 0.3))
  })
}
