import { palette } from '../../paint/colour.ts'
import { across, at, block, down, polygon } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { glow } from './lamp.ts'
import { standShadow } from './room.ts'
import { screenPicture } from './screen-picture.ts'

/** A screen for self-service on a slim post, turned to those who come; x and y are its foot. */
export function kiosk(pen: Pen, lamp: Pen, x: number, y: number, scale: number, strength: number): void {
  standShadow(pen, x, y, 140 * scale)
  glow(lamp, x, y - 290 * scale, 220 * scale, 0.08 + 0.3 * strength, '#CFE6F2')
  at(pen, x, y, scale, () => {
    block(pen, -52, -12, 104, 12, 5, '#46545F')
    polygon(pen, [-20, -12, 20, -12, 14, -210, -14, -210], across(pen, -20, 40, palette.birchLight, palette.birchDark))
    polygon(pen, [-92, -210, 92, -210, 80, -232, -80, -232], down(pen, -232, 22, palette.birch, palette.birchLight))
    block(pen, -88, -356, 176, 124, 10, '#2A343E')
  })
  at(lamp, x, y, scale, () => screenPicture(lamp, -79, -347, 158, 106))
}
