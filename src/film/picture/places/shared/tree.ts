import { fade, mix } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { across, at, fill, oval } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A tree of the street or garden with its foot at x and y; `sway` moves the crown. */
export function tree(pen: Pen, x: number, y: number, scale: number, seed: number, sway: number, snowed: boolean): void {
  at(pen, x, y, scale, () => {
    pen.beginPath()
    pen.moveTo(-11, 0)
    pen.quadraticCurveTo(-6, -60, -8, -130)
    pen.lineTo(8, -130)
    pen.quadraticCurveTo(6, -60, 11, 0)
    pen.closePath()
    fill(pen, across(pen, -11, 22, '#86624A', '#4E372A'))
    for (let index = 0; index < 14; index++) {
      const angle = chance(seed + index) * Math.PI * 2
      const reach = chance(seed + index * 3) * 68
      oval(pen, Math.cos(angle) * reach + sway * (0.6 + chance(index)), -182 + Math.sin(angle) * reach * 0.95, 54, 50, mix('#4F7F58', '#35604A', index / 14))
    }
    for (let index = 0; index < 10; index++) {
      const angle = 2.4 + chance(seed + index * 5) * 2
      const reach = 24 + chance(seed + index * 11) * 60
      oval(pen, Math.cos(angle) * reach - 10 + sway, -188 + Math.sin(angle) * reach, between(seed + index, 18, 32), between(seed + index, 16, 27), fade(snowed ? '#F4F8FB' : '#C9C76A', snowed ? 0.8 : 0.28))
    }
  })
}
