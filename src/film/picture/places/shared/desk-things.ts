import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { between } from '../../paint/random.ts'
import { across, at, bar, block, fill, line, oval, polygon, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A pot of pens, its foot at x and y. */
export function penPot(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 2, 0, 32, 5, fade('#282828', 0.18))
    for (const [index, colour] of [palette.terracotta, palette.navy, palette.mustard, palette.tealDark].entries()) trace(pen, [-12 + index * 8, -32, -20 + index * 13, -78 + (index % 2) * 10], colour, 5)
    block(pen, -23, -54, 46, 54, 7, across(pen, -23, 46, '#F4E8D6', '#C4AC90'))
  })
}

/** A stack of paper, a little untidy, lying flat. */
export function paperStack(pen: Pen, x: number, y: number, width: number, sheets: number, seed: number): void {
  for (let sheet = 0; sheet < sheets; sheet++) {
    const shift = between(seed + sheet, -4, 4)
    bar(pen, x + shift, y - 3 - sheet * 3, width, 3, sheet % 5 === 4 ? '#E6D7BE' : sheet % 2 === 0 ? '#FFFDF7' : '#EEE6D8')
  }
  const top = y - sheets * 3
  polygon(pen, [x + width * 0.12, top - 9, x + width * 0.94, top - 9, x + width, top, x, top], '#FFFDF7')
  for (const share of [0.3, 0.6]) bar(pen, x + width * 0.22, top - 9 + 9 * share, width * 0.5, 1, fade(palette.ink, 0.25))
}

/** A cup with steam that does not move; for a table that somebody uses. */
export function cup(pen: Pen, x: number, y: number, scale: number, colour: string = palette.white): void {
  at(pen, x, y, scale, () => {
    oval(pen, 2, 0, 24, 5, fade('#282828', 0.18))
    pen.beginPath()
    pen.ellipse(20, -18, 9, 10, 0, -1.4, 1.4)
    line(pen, shaded(colour, 0.12), 5)
    pen.beginPath()
    pen.moveTo(-20, -36)
    pen.lineTo(20, -36)
    pen.quadraticCurveTo(19, -2, 8, 0)
    pen.lineTo(-8, 0)
    pen.quadraticCurveTo(-19, -2, -20, -36)
    pen.closePath()
    fill(pen, across(pen, -20, 40, lit(colour, 0.3), colour, shaded(colour, 0.18)))
    oval(pen, 0, -36, 20, 4.6, shaded(colour, 0.1))
    oval(pen, 0, -35.4, 16, 3, '#5B3B28')
  })
}

/** Letter trays, one above the other. */
export function trays(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    for (const row of [0, 1, 2]) {
      bar(pen, 6, -14 - row * 20, 76, 5, '#FFFDF7')
      polygon(pen, [0, -2 - row * 20, 92, -2 - row * 20, 86, -10 - row * 20, 6, -10 - row * 20], ['#46545F', '#4E7F7C', '#B4573A'][row] ?? '#46545F')
    }
    for (const side of [2, 86]) bar(pen, side, -60, 4, 60, '#3A444E')
  })
}

/** A Danish flag on a small stand, as on a day when somebody has a birthday. */
export function tableFlag(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 0, 0, 16, 4, palette.birchDark)
    trace(pen, [0, -2, 0, -96], '#FBF8F2', 3)
    bar(pen, 2, -94, 50, 36, '#C8102E')
    bar(pen, 2, -79, 50, 6, '#FFFFFF')
    bar(pen, 16, -94, 6, 36, '#FFFFFF')
    oval(pen, 0, -98, 3, 3, palette.mustard)
  })
}
