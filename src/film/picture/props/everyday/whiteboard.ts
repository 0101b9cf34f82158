import { fade, palette } from '../../paint/colour.ts'
import { block, line, oval, slanted, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import { handwriting } from '../paper/writing.ts'
import type { Prop } from '../prop.ts'

const { width, height } = measures.whiteboard.size
const inks = [palette.navy, palette.terracottaDark, palette.tealDark] as const

/** A whiteboard: names and marks as strokes, or wiped so that only a haze is left. */
export const whiteboard: Prop = {
  ...measures.whiteboard,
  up: 'fingers',
  reach: 60,
  rests: () => 'standing',
  footprint: () => ({ width: 0, height }),
  draw(pen, state) {
    block(pen, -width / 2 + 4, -height / 2 + 7, width, height, 6, fade(palette.ink, 0.14))
    block(pen, -width / 2, -height / 2, width, height, 6, '#B9C1C3')
    block(pen, -width / 2 + 4, -height / 2 + 4, width - 8, height - 8, 3, slanted(pen, -130, -80, 130, 80, [[0, '#FFFFFF'], [0.55, '#F8F8F4'], [1, '#E3E4DE']]))
    haze(pen)
    if (state === 'names') names(pen)
    tray(pen)
  },
}

function names(pen: Pen): void {
  handwriting(pen, -112, -50, 82, 8, 12)
  trace(pen, [-114, -42, -26, -43], palette.terracotta, 1.8)
  for (let row = 0; row < 5; row++) {
    const y = -22 + row * 18
    handwriting(pen, -110, y, 58 + ((row * 17) % 24), 6.4, 30 + row * 7, inks[row % 3] ?? palette.navy)
    handwriting(pen, 0, y, 42 + ((row * 23) % 36), 5.6, 90 + row * 5, fade(palette.ink, 0.72))
    if (row % 2 === 0) trace(pen, [98, y - 5, 102, y, 110, y - 9], palette.leaf, 2.2)
    else trace(pen, [98, y - 3, 110, y - 3], fade(palette.ink, 0.3), 1.4)
  }
  trace(pen, [-16, -62, -16, 58], fade(palette.ink, 0.3), 1.2)
  trace(pen, [86, -62, 86, 58], fade(palette.ink, 0.3), 1.2)
}

function haze(pen: Pen): void {
  pen.beginPath()
  for (const row of [0, 1, 2]) {
    pen.moveTo(-100, -30 + row * 30)
    pen.quadraticCurveTo(0, -48 + row * 34, 100, -26 + row * 28)
  }
  line(pen, fade('#8FA0A8', 0.1), 20)
}

function tray(pen: Pen): void {
  block(pen, -70, height / 2 - 4, 140, 7, 2, '#98A2A6')
  for (const [index, ink] of inks.entries()) block(pen, -50 + index * 26, height / 2 - 8, 20, 4.4, 2, ink)
  block(pen, 38, height / 2 - 11, 24, 8, 2, '#4A545B')
  oval(pen, 116, -68, 4, 4, palette.terracotta)
}
