import { palette, shadow } from '../picture/palette.ts'
import { box, fill, stroke } from '../picture/shapes.ts'

const tiles = ['#8C4A3C', '#56756A', '#2C4159', '#7C3B33']
const kinds = ['gabled', 'hipped', 'stepped'] as const

/** The roofs of the town in turn, so that neighbours differ. */
const kindAt = (at: number) => kinds[at % kinds.length] ?? 'gabled'

/** How much room the roof of a house takes above its walls. */
export function roofHeight(at: number, width: number): number {
  return { gabled: width * 0.5, hipped: 92, stepped: 104 }[kindAt(at)]
}

/** The roof of a house, standing on `top`. */
export function roofOf(at: number, width: number, top: number): string {
  const tile = tiles[at % tiles.length] ?? palette.brick
  const middle = width / 2
  switch (kindAt(at)) {
    case 'gabled':
      return fill(`M0 ${top}L${middle} 4 ${width} ${top}Z`, tile) + fill(`M${middle} 4L${width} ${top}H${middle}Z`, shadow, 0.16) + attic(middle, top - 50)
    case 'hipped':
      return (
        box(width * 0.74, top - 88, 18, 40, '#7C3B33') +
        box(width * 0.74 - 2, top - 92, 22, 6, palette.cream) +
        fill(`M0 ${top}l24-58H${width - 24}l24 58Z`, tile) +
        fill(`M${width - 70} ${top - 58}h46l24 58h-46Z`, shadow, 0.16) +
        stroke(`M2 ${top}H${width - 2}`, palette.cream, 3)
      )
    case 'stepped': {
      const step = (width - 16) * 0.086
      const side = (up: string, run: number) => `v${up}h${run}`.repeat(5)
      return fill(`M8 ${top}${side('-17', step)}v-17h${width - 16 - 10 * step}v17${`h${step}v17`.repeat(5)}Z`, tile) + attic(middle, top - 60)
    }
  }
}

const attic = (x: number, y: number): string =>
  box(x - 12, y, 24, 32, palette.cream) + box(x - 9.5, y + 2.5, 19, 27, palette.glass) + stroke(`M${x} ${y + 2}v28M${x - 10} ${y + 13}h20`, palette.cream, 2.4)
