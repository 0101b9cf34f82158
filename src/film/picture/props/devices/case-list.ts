import { fade, palette } from '../../paint/colour.ts'
import { bar, block } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import type { Area } from './screens.ts'

/** A list on a screen at work: a coloured head, rows of strokes, one of them chosen. */
export function caseList(pen: Pen, { x, y, width, height }: Area): void {
  bar(pen, x, y, width, height, '#F8F7F1')
  bar(pen, x, y, width, height * 0.13, palette.tealDark)
  bar(pen, x + width * 0.05, y + height * 0.045, width * 0.3, height * 0.04, palette.white)
  bar(pen, x, y + height * 0.13, width * 0.2, height * 0.87, '#E4EAE6')
  for (let row = 0; row < 5; row++) bar(pen, x + width * 0.03, y + height * (0.2 + row * 0.1), width * 0.12, height * 0.03, fade(palette.ink, 0.4))
  for (let row = 0; row < 7; row++) {
    const top = y + height * (0.19 + row * 0.11)
    if (row === 2) bar(pen, x + width * 0.22, top - height * 0.025, width * 0.75, height * 0.1, fade(palette.mustard, 0.4))
    bar(pen, x + width * 0.25, top, width * (0.2 + ((row * 7) % 5) * 0.02), height * 0.04, fade(palette.ink, 0.65))
    bar(pen, x + width * 0.54, top, width * (0.16 + ((row * 3) % 4) * 0.02), height * 0.04, fade(palette.ink, 0.32))
    block(pen, x + width * 0.83, top - height * 0.008, width * 0.1, height * 0.056, height * 0.02, [palette.leaf, palette.mustard, palette.terracotta][row % 3] ?? palette.leaf)
  }
}
