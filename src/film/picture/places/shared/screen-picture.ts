import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, oval } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** What a screen shows when nothing else is said: a bar, a greeting field, a button; nothing that can be read. */
export function screenPicture(pen: Pen, x: number, y: number, width: number, height: number): void {
  block(pen, x, y, width, height, 4, down(pen, y, height, '#F4FAFA', '#DDEBEC'))
  bar(pen, x, y, width, height * 0.15, palette.tealDark)
  oval(pen, x + width * 0.06, y + height * 0.075, height * 0.04, height * 0.04, palette.mustard)
  bar(pen, x + width * 0.08, y + height * 0.26, width * 0.52, height * 0.08, fade(palette.navy, 0.75))
  for (const [row, share] of [0.74, 0.62, 0.7].entries()) bar(pen, x + width * 0.08, y + height * (0.42 + row * 0.1), width * share * 0.7, height * 0.04, fade(palette.navy, 0.26))
  block(pen, x + width * 0.08, y + height * 0.76, width * 0.3, height * 0.14, 4, palette.terracotta)
  block(pen, x + width * 0.68, y + height * 0.26, width * 0.24, height * 0.44, 4, fade(palette.teal, 0.3))
  oval(pen, x + width * 0.8, y + height * 0.4, height * 0.08, height * 0.08, fade(palette.teal, 0.7))
  block(pen, x + width * 0.73, y + height * 0.52, width * 0.14, height * 0.1, 5, fade(palette.teal, 0.7))
}
