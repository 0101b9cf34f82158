import { places } from '../../../screenplay/vocabulary/places.ts'
import type { PlaceId } from '../../../screenplay/vocabulary/index.ts'
import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, oval } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { write } from './writing.ts'

/** A light board with the name of the place and a round i, as over a counter. */
export function nameBoard(pen: Pen, x: number, y: number, width: number, place: PlaceId): void {
  const name = places[place].da[0]
  block(pen, x - width / 2 + 5, y - 32, width, 74, 12, fade('#3C2D19', 0.16))
  block(pen, x - width / 2, y - 40, width, 74, 12, down(pen, y - 40, 74, '#FFFCF5', '#F6EDDD'))
  oval(pen, x - width / 2 + 46, y - 3, 20, 20, palette.terracotta)
  oval(pen, x - width / 2 + 46, y - 12, 3, 3, '#FFFAF0')
  bar(pen, x - width / 2 + 43.5, y - 6, 5, 13, '#FFFAF0')
  write(pen, name.charAt(0).toUpperCase() + name.slice(1), x + 26, y - 2, '700 38px Atkinson, sans-serif', palette.ink)
}
