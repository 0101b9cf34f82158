import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { across, at, bar, down, line, oval } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A board with files standing on it; files fill `from` to `to`, the rest is left for other things. */
export function shelf(pen: Pen, x: number, y: number, width: number, from: number, to: number, seed: number): void {
  bar(pen, x + 4, y + 14, width - 4, 12, fade('#1E3237', 0.2))
  bar(pen, x, y, width, 14, down(pen, y, 14, palette.birchLight, palette.birchDark))
  files(pen, from, y, to, seed)
}

/** Files and books on end, from x to `to`, standing on y. */
export function files(pen: Pen, x: number, y: number, to: number, seed: number): void {
  let left = x
  for (let index = 0; left < to - 16; index++) {
    const width = between(seed * 9 + index, 15, 30)
    const height = between(index * 7 + seed, 64, 100)
    const colour = fileColours[Math.floor(chance(seed * 3 + index * 5) * fileColours.length)] ?? palette.cream
    bar(pen, left, y - height, width, height, across(pen, left, width, lit(colour, 0.14), shaded(colour, 0.16)))
    bar(pen, left + 3, y - height + 12, width - 6, 9, fade('#FFFFFF', 0.55))
    bar(pen, left + 3, y - 12, width - 6, 3, fade('#FFFFFF', 0.2))
    left += width + 2
  }
}

/** A vase with dried flowers, its foot at x and y. */
export function vase(pen: Pen, x: number, y: number, scale: number, colour = '#E2C4AE'): void {
  at(pen, x, y, scale, () => {
    for (let stem = 0; stem < 6; stem++) {
      const reach = (stem - 2.5) * 15
      pen.beginPath()
      pen.moveTo(0, -84)
      pen.quadraticCurveTo(reach * 0.45, -104, reach, -128 + Math.abs(stem - 2.5) * 7)
      line(pen, fade('#6B5A3A', 0.75), 2.4)
      oval(pen, reach, -130 + Math.abs(stem - 2.5) * 7, 5, 9, stem % 2 === 0 ? '#D9A970' : '#E9C98C', (stem - 2.5) * 0.22)
    }
    pen.beginPath()
    pen.moveTo(-8, 0)
    pen.bezierCurveTo(-36, -10, -28, -54, -12, -62)
    pen.lineTo(-12, -86)
    pen.lineTo(12, -86)
    pen.lineTo(12, -62)
    pen.bezierCurveTo(28, -54, 36, -10, 8, 0)
    pen.closePath()
    pen.fillStyle = across(pen, -28, 56, lit(colour, 0.4), shaded(colour, 0.18))
    pen.fill()
  })
}

const fileColours = ['#E9DCC6', '#D4714B', '#2C4159', '#E4AC48', '#BFD0C8', '#E6B3A0', '#F7EFE0', '#3A6462']
