import { fade, palette, shaded } from '../../paint/colour.ts'
import { bar, block, roundedPath, line, slanted } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { municipalMark } from './mark.ts'
import { crease, handwriting, numberStrokes, print, sheet } from './writing.ts'

const { width, height } = measures.letter.size

/** A letter from the municipality: mark, address, and top right the CPR number, as strokes. */
export const letter: Prop = {
  ...measures.letter,
  up: 'fingers',
  reach: 25,
  rests: () => 'flat',
  footprint: (state) => ({ width, height: state === 'folded' ? 20 : height }),
  draw(pen, state) {
    if (state === 'folded') drawFolded(pen)
    else if (state === 'back') drawBack(pen)
    else drawLetter(pen)
  },
}

/** The open letter around the origin; the bin shows it too. */
function drawLetter(pen: Pen): void {
  sheet(pen, width, height)
  municipalMark(pen, -19, -26, 7)
  print(pen, { x: -10.5, y: -24.5, width: 11, lines: 2, gap: 2.6, seed: 4, colour: fade(palette.tealDark, 0.8) })
  block(pen, 4.4, -26.2, 15.6, 4.6, 0.8, fade(palette.mustard, 0.34))
  numberStrokes(pen, 5.4, -25, 13.8)
  address(pen, -15.5)
  bar(pen, -19, -1.5, 20, 1.7, palette.ink)
  print(pen, { x: -19, y: 2.6, width: 38, lines: 4, gap: 2.9, seed: 21 })
  print(pen, { x: -19, y: 15.6, width: 38, lines: 2, gap: 2.9, seed: 31 })
  handwriting(pen, -18, 25.6, 13, 2.2, 8)
  crease(pen, width, -10)
  crease(pen, width, 10)
}

function address(pen: Pen, y: number): void {
  roundedPath(pen, -20, y - 1.8, 23, 10.6, 1)
  line(pen, fade(palette.ink, 0.16), 0.35)
  print(pen, { x: -18.4, y, width: 17, lines: 3, gap: 2.9, seed: 2, colour: palette.ink })
}

function drawFolded(pen: Pen): void {
  for (const step of [2, 1]) bar(pen, -width / 2 + step * 0.3, -9.6 + step, width, 20, shaded('#E9DFCF', 0.05 * step + 0.06))
  bar(pen, -width / 2, -10, width, 20, slanted(pen, -20, -10, 20, 10, [[0, '#FFFEFA'], [0.5, palette.white], [1, '#E4DACA']]))
  municipalMark(pen, -19, -8, 6)
  block(pen, 4.4, -8.2, 15.6, 4.6, 0.8, fade(palette.mustard, 0.34))
  numberStrokes(pen, 5.4, -7, 13.8)
  address(pen, 0.4)
  bar(pen, -width / 2, 8.6, width, 1.4, fade('#8A7660', 0.22))
}

function drawBack(pen: Pen): void {
  sheet(pen, width, height)
  pen.save()
  pen.scale(-1, 1)
  print(pen, { x: -19, y: -15.5, width: 17, lines: 3, gap: 2.9, seed: 2, colour: fade(palette.ink, 0.09) })
  print(pen, { x: -19, y: 2.6, width: 38, lines: 6, gap: 2.9, seed: 21, colour: fade(palette.ink, 0.08) })
  pen.restore()
  crease(pen, width, -10)
  crease(pen, width, 10)
}
