import { fade, palette } from '../../paint/colour.ts'
import { bar, block, line, roundedPath } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { municipalMark } from './mark.ts'
import { crease, handwriting, print, sheet } from './writing.ts'

/** A sheet to fill in: a heading, boxes, and a line to sign on. */
export const form: Prop = {
  ...measures.form,
  up: 'fingers',
  reach: 25,
  rests: () => 'flat',
  footprint: (state) => ({ width: 46, height: state === 'folded' ? 30 : 60 }),
  draw(pen, state) {
    if (state === 'folded') return folded(pen)
    sheet(pen, 46, 60)
    if (state === 'back') return crease(pen, 46, 0)
    fields(pen)
    if (state === 'filled-in') answers(pen)
  },
}

function fields(pen: Pen): void {
  bar(pen, -23, -30, 46, 12, palette.teal)
  municipalMark(pen, 13, -27.6, 6.4, palette.white)
  bar(pen, -18.5, -26, 22, 3.2, palette.white)
  bar(pen, -18.5, -21.4, 14, 1.2, fade(palette.white, 0.7))
  for (const row of [0, 1, 2]) {
    bar(pen, -18.5, -14.4 + row * 8.6, 9 + row * 2, 1, fade(palette.ink, 0.6))
    roundedPath(pen, -18.5, -12.4 + row * 8.6, 37, 5, 0.7)
    line(pen, fade(palette.teal, 0.85), 0.5)
  }
  for (const row of [0, 1]) {
    roundedPath(pen, -18.5, 12.4 + row * 4.4, 2.6, 2.6, 0.4)
    line(pen, fade(palette.teal, 0.85), 0.5)
    print(pen, { x: -14.6, y: 13.1 + row * 4.4, width: 30, lines: 1, gap: 2.9, seed: 50 + row, weight: 1 })
  }
  bar(pen, -18.5, 26, 20, 0.5, palette.ink)
  bar(pen, 6, 26, 12.5, 0.5, palette.ink)
}

function answers(pen: Pen): void {
  for (const row of [0, 1, 2]) handwriting(pen, -17, -8.6 + row * 8.6, 20 + row * 5, 2, 5 + row * 9)
  handwriting(pen, -17, 25.4, 15, 2.4, 77)
  pen.beginPath()
  pen.moveTo(-18, 13.6)
  pen.lineTo(-17.2, 14.8)
  pen.lineTo(-15.6, 11.6)
  line(pen, palette.navy, 0.6)
}

function folded(pen: Pen): void {
  block(pen, -22.6, -13.6, 46, 30, 0.5, '#D8CCB8')
  bar(pen, -23, -15, 46, 30, palette.white)
  bar(pen, -23, -15, 46, 12, palette.teal)
  municipalMark(pen, 13, -12.6, 6.4, palette.white)
  bar(pen, -18.5, -11, 22, 3.2, palette.white)
  print(pen, { x: -18.5, y: 1, width: 36, lines: 3, gap: 3.6, seed: 9, weight: 1 })
  bar(pen, -23, 13.4, 46, 1.6, fade('#8A7660', 0.25))
}
