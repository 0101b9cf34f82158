import { fade } from '../../paint/colour.ts'
import { across, at, bar, block, oval, polygon, slanted } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { glow } from './lamp.ts'
import { screenPicture } from './screen-picture.ts'

/** A monitor seen from behind, its foot at x and y. */
export function monitorFromBehind(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 4, 2, 78, 8, fade('#282828', 0.22))
    block(pen, -15, -60, 30, 58, 4, across(pen, -15, 30, '#C4CBCC', '#929B9E'))
    block(pen, -50, -8, 100, 11, 5, '#C7CDCE')
    block(pen, -118, -204, 236, 150, 12, slanted(pen, -118, -204, 118, -54, [[0, '#4A5865'], [1, '#2A343E']]))
    block(pen, -108, -194, 216, 130, 8, slanted(pen, -100, -194, 100, -64, [[0, '#53626E'], [1, '#323E49']]))
    oval(pen, 0, -128, 13, 13, fade('#FFFFFF', 0.18))
  })
}

/** A monitor seen from the front with something calm on it; `lamp` is the plain pen, since a screen shines. */
export function monitorFromFront(pen: Pen, lamp: Pen, x: number, y: number, scale: number, strength: number): void {
  glow(lamp, x, y - 128 * scale, 260 * scale, 0.08 + 0.3 * strength, '#CFE6F2')
  at(pen, x, y, scale, () => {
    oval(pen, 4, 2, 78, 8, fade('#282828', 0.22))
    block(pen, -13, -60, 26, 58, 4, across(pen, -13, 26, '#C4CBCC', '#929B9E'))
    block(pen, -50, -8, 100, 11, 5, '#C7CDCE')
    block(pen, -118, -204, 236, 150, 12, '#2A343E')
  })
  at(lamp, x, y, scale, () => screenPicture(lamp, -109, -195, 218, 132))
}

/** A monitor seen from the side, thin, its screen towards `facing`. */
export function monitorAside(pen: Pen, lamp: Pen, x: number, y: number, scale: number, facing: 1 | -1, strength: number): void {
  glow(lamp, x + facing * 40 * scale, y - 120 * scale, 200 * scale, 0.06 + 0.34 * strength, '#CFE6F2')
  pen.save()
  pen.translate(x, y)
  pen.scale(facing * scale, scale)
  oval(pen, 0, 1, 52, 7, fade('#282828', 0.2))
  block(pen, -46, -8, 84, 10, 5, '#C7CDCE')
  polygon(pen, [-20, -8, -4, -8, -8, -120, -20, -120], '#A5AEB1')
  polygon(pen, [-16, -204, 2, -210, 18, -56, -2, -50], slanted(pen, -16, -204, 18, -50, [[0, '#53626E'], [1, '#2A343E']]))
  polygon(pen, [2, -210, 8, -208, 24, -58, 18, -56], '#D9EEF6')
  pen.restore()
}

/** A keyboard lying on a table, seen from the front. */
export function keyboard(pen: Pen, x: number, y: number, width: number): void {
  polygon(pen, [x + 6, y - 8, x + width - 6, y - 8, x + width, y, x, y], '#D5D8D6')
  for (const row of [0, 1]) bar(pen, x + 9, y - 7 + row * 3, width - 18, 1.6, fade('#54606A', 0.5))
  bar(pen, x, y, width, 3, '#A7ADAD')
}
