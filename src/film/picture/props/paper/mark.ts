import { palette } from '../../paint/colour.ts'
import { block, oval, polygon } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** The mark of an invented municipality: a gate between two towers over water. */
export function municipalMark(pen: Pen, x: number, y: number, size: number, colour: string = palette.tealDark): void {
  const unit = size / 10
  const tower = (left: number) => {
    block(pen, x + left * unit, y + 3 * unit, 2.4 * unit, 5 * unit, 0, colour)
    polygon(pen, [x + (left - 0.4) * unit, y + 3 * unit, x + (left + 1.2) * unit, y, x + (left + 2.8) * unit, y + 3 * unit], colour)
  }
  tower(0.6)
  tower(7)
  block(pen, x + 3 * unit, y + 4.6 * unit, 4 * unit, 3.4 * unit, 0, colour)
  oval(pen, x + 5 * unit, y + 7.4 * unit, 1.1 * unit, 1.6 * unit, palette.white)
  block(pen, x + 0.2 * unit, y + 8.6 * unit, 9.6 * unit, unit, unit / 2, palette.terracotta)
}
