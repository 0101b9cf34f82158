import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { between } from '../../paint/random.ts'
import { across, at, bar, block, oval, polygon, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** Brochures in a clear holder, their pictures and lines without words. */
export function brochures(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 4, 1, 54, 6, fade('#282828', 0.16))
    polygon(pen, [-46, 0, -30, -78, 42, -78, 50, 0], fade('#DCE8E6', 0.5))
    for (const [index, [paper, picture]] of ([[palette.white, palette.teal], ['#E8B04A', '#FFF6E0'], [palette.terracottaDark, '#FFEBD8']] as const).entries()) {
      at(pen, -18 + index * 22, -8, 1, () => {
        bar(pen, -15, -84, 34, 80, paper)
        bar(pen, -9, -74, 22, 16, picture)
        bar(pen, -9, -50, 22, 3, fade(palette.ink, 0.25))
        bar(pen, -9, -42, 17, 3, fade(palette.ink, 0.25))
      }, -0.06 + index * 0.05)
    }
    polygon(pen, [-46, 0, -40, -36, 46, -36, 50, 0], fade('#EAF4F2', 0.6))
  })
}

/** A stand of brochures on the floor, several rows high. */
export function brochureStand(pen: Pen, x: number, y: number, scale: number): void {
  const colours = [palette.terracotta, palette.mustard, palette.teal, palette.navy, palette.rose, palette.white, palette.leaf]
  at(pen, x, y, scale, () => {
    oval(pen, 4, 0, 74, 11, fade('#2A1E18', 0.18))
    for (const side of [-1, 1]) trace(pen, [side * 56, -2, side * 50, -372], palette.birchDark, 8)
    for (let row = 0; row < 4; row++) {
      const shelfY = -70 - row * 90
      for (let column = 0; column < 3; column++) {
        const colour = colours[(row * 3 + column * 2) % colours.length] ?? palette.white
        const height = between(row * 5 + column, 64, 74)
        bar(pen, -46 + column * 32, shelfY - height, 28, height, across(pen, -46 + column * 32, 28, lit(colour, 0.16), shaded(colour, 0.06)))
        bar(pen, -42 + column * 32, shelfY - height + 8, 20, 16, fade('#FFFCF4', 0.7))
        bar(pen, -42 + column * 32, shelfY - height + 30, 16, 3, fade('#FFFCF4', 0.6))
      }
      block(pen, -56, shelfY - 26, 112, 30, 3, across(pen, -56, 112, palette.birchLight, palette.birchDark))
    }
  })
}
