import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, line, oval, polygon, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { standShadow } from './room.ts'

/** How high a seat and a table top are above the floor, in stage units at scale 1. */
export const seatHeight = 112
export const tableHeight = 184

/** A chair seen from the side; `facing` 1 looks to the right. */
export function chairAside(pen: Pen, x: number, y: number, colour: string, facing: 1 | -1, scale = 1): void {
  standShadow(pen, x, y, 130 * scale)
  pen.save()
  pen.translate(x, y)
  pen.scale(facing * scale, scale)
  trace(pen, [-36, -108, -50, -2], palette.birchDark, 9)
  trace(pen, [40, -106, 48, -2], palette.birch, 9)
  pen.beginPath()
  pen.moveTo(-36, -108)
  pen.quadraticCurveTo(-46, -160, -58, -248)
  line(pen, palette.birchDark, 9)
  pen.beginPath()
  pen.moveTo(-44, -160)
  pen.quadraticCurveTo(-50, -200, -60, -250)
  line(pen, across(pen, -66, 24, lit(colour, 0.2), shaded(colour, 0.12)), 20)
  block(pen, -50, -124, 104, 20, 10, down(pen, -124, 20, lit(colour, 0.22), shaded(colour, 0.16)))
  pen.restore()
}

/** An office chair on wheels, seen from the front; its back is round and padded. */
export function officeChair(pen: Pen, x: number, y: number, colour: string, scale = 1): void {
  standShadow(pen, x, y, 160 * scale)
  at(pen, x, y, scale, () => {
    for (const reach of [-62, -26, 26, 62]) {
      trace(pen, [0, -30, reach, -10], '#3A444E', 8)
      oval(pen, reach, -6, 9, 8, '#262E36')
    }
    block(pen, -6, -108, 12, 82, 4, across(pen, -6, 12, '#8A949A', '#4A545E'))
    block(pen, -60, -292, 120, 150, 40, across(pen, -60, 120, lit(colour, 0.18), colour, shaded(colour, 0.22)))
    block(pen, -8, -150, 16, 40, 4, '#4A545E')
    block(pen, -66, -130, 132, 28, 14, down(pen, -130, 28, lit(colour, 0.2), shaded(colour, 0.2)))
    for (const side of [-1, 1]) block(pen, side * 72 - 9, -186, 18, 10, 5, '#3A444E')
    for (const side of [-1, 1]) bar(pen, side * 70 - 3, -178, 6, 54, '#3A444E')
  })
}

/** A plain table or desk seen from the front: a top with its edge, legs, and a panel that hides knees when wanted. */
export function table(pen: Pen, x: number, y: number, width: number, options: { height?: number; depth?: number; colour?: string; panel?: string } = {}): void {
  const { height = tableHeight, depth = 26, colour = palette.birch, panel } = options
  const top = y - height
  standShadow(pen, x + width / 2, y, width * 1.04, 26)
  if (panel) {
    bar(pen, x + 22, top + 14, width - 44, height * 0.62, down(pen, top, height * 0.7, shaded(panel, 0.22), panel, shaded(panel, 0.06)))
    bar(pen, x + 22, top + 14, width - 44, 22, down(pen, top + 14, 22, fade('#2A1E18', 0.4), fade('#2A1E18', 0)))
  }
  for (const legX of [x + 14, x + width - 26]) bar(pen, legX, top + 12, 12, height - 12, across(pen, legX, 12, lit(colour, 0.1), shaded(colour, 0.28)))
  polygon(pen, [x + depth * 0.7, top - depth, x + width - depth * 0.7, top - depth, x + width, top, x, top], down(pen, top - depth, depth, shaded(colour, 0.04), lit(colour, 0.34)))
  block(pen, x - 2, top - 2, width + 4, 17, 4, down(pen, top, 17, lit(colour, 0.24), shaded(colour, 0.16)))
  bar(pen, x + 6, top + 15, width - 12, 8, fade('#2A1E18', 0.16))
}

/** A soft bench or sofa for those who wait; x and y are its left foot on the floor. */
export function sofa(pen: Pen, x: number, y: number, width: number, colour: string): void {
  standShadow(pen, x + width / 2, y, width * 1.06, 26)
  for (const legX of [x + 26, x + width - 34]) bar(pen, legX, y - 34, 9, 34, palette.birchDark)
  block(pen, x, y - 232, width, 170, 34, down(pen, y - 232, 170, lit(colour, 0.14), shaded(colour, 0.16)))
  const seats = Math.max(1, Math.round(width / 170))
  for (let seat = 0; seat < seats; seat++) {
    const left = x + 14 + ((width - 28) / seats) * seat
    block(pen, left, y - 128, (width - 28) / seats - 5, 48, 16, down(pen, y - 128, 48, lit(colour, 0.26), shaded(colour, 0.1)))
    block(pen, left + 4, y - 222, (width - 28) / seats - 13, 96, 22, fade('#FFF6E2', 0.09))
  }
  block(pen, x - 16, y - 172, 36, 134, 18, across(pen, x - 16, 36, lit(colour, 0.24), shaded(colour, 0.08)))
  block(pen, x + width - 20, y - 172, 36, 134, 18, across(pen, x + width - 20, 36, colour, shaded(colour, 0.24)))
}

/** A low cupboard with doors, standing along a wall. */
export function cupboard(pen: Pen, x: number, y: number, width: number, height: number, doors: number, colour = '#EFE4D2'): void {
  standShadow(pen, x + width / 2, y, width * 1.04)
  bar(pen, x, y - height, width, height - 8, across(pen, x, width, lit(colour, 0.4), colour, shaded(colour, 0.12)))
  bar(pen, x + 8, y - 9, width - 16, 9, shaded(colour, 0.5))
  for (let index = 0; index < doors; index++) {
    const left = x + (width / doors) * index
    pen.strokeStyle = fade('#6E5A44', 0.28)
    pen.lineWidth = 2
    pen.beginPath()
    pen.rect(left + 5, y - height + 18, width / doors - 10, height - 34)
    pen.stroke()
    block(pen, left + (index % 2 === 0 ? width / doors - 18 : 12), y - height * 0.62, 6, 30, 3, palette.birchDark)
  }
  block(pen, x - 6, y - height - 6, width + 12, 14, 3, down(pen, y - height - 6, 14, palette.birchLight, palette.birchDark))
}
