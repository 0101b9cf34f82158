import { fade, palette } from '../../paint/colour.ts'
import { bar, polygon, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { print } from './writing.ts'

/** The local newspaper, folded once. */
export const newspaper: Prop = {
  ...measures.newspaper,
  up: 'fingers',
  reach: 18,
  rests: () => 'flat',
  draw: drawNewspaper,
}

/** The newspaper around the origin; the bin shows it too. */
function drawNewspaper(pen: Pen): void {
  for (const step of [3, 2, 1]) bar(pen, -31 + step * 0.5, -24 + step * 0.9, 62, 48, step % 2 === 0 ? '#D9D3C6' : '#B9B1A2')
  bar(pen, -31, -24, 62, 48, slanted(pen, -31, -24, 31, 24, [[0, '#F6F1E6'], [0.5, '#ECE6D8'], [1, '#D3CBBB']]))
  bar(pen, -27, -20.5, 38, 5, palette.ink)
  bar(pen, 14, -20.5, 13, 2, fade(palette.terracottaDark, 0.9))
  bar(pen, 14, -17.2, 9, 1.2, fade(palette.ink, 0.5))
  bar(pen, -27, -13.4, 54, 0.5, fade(palette.ink, 0.6))
  bar(pen, -27, -11, 30, 3, fade(palette.ink, 0.85))
  bar(pen, -27, -7, 22, 3, fade(palette.ink, 0.85))
  picture(pen)
  for (const column of [0, 1]) print(pen, { x: -27 + column * 16, y: -1.4, width: 14, lines: 8, gap: 2.7, seed: 80 + column * 20, weight: 0.9 })
  print(pen, { x: 6, y: 12.6, width: 21, lines: 3, gap: 2.7, seed: 130, weight: 0.9 })
  bar(pen, -31, 21.5, 62, 2.5, fade('#6B5A48', 0.18))
}

function picture(pen: Pen): void {
  bar(pen, 6, -11, 21, 21, '#A9BBBD')
  polygon(pen, [6, 10, 6, 2, 11, -2, 16, 3, 21, -3, 27, 3, 27, 10], '#6F8784')
  polygon(pen, [12, 10, 12, -1, 15, -6, 18, -1, 18, 10], '#8A6A5C')
}
