import { fade, palette } from '../../paint/colour.ts'
import { bar, block, line, oval, slanted, within, roundedPath } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import { municipalMark } from '../paper/mark.ts'
import { numberStrokes } from '../paper/writing.ts'
import type { Prop } from '../prop.ts'

/** A health card: yellow, with name and number as strokes. */
export const idCard: Prop = {
  ...measures['id-card'],
  up: 'fingers',
  reach: 13,
  rests: () => 'flat',
  draw(pen, state) {
    plastic(pen, 40, 26, '#F0CC62', '#E0AC3E')
    if (state === 'back') {
      bar(pen, -20, -9, 40, 5.4, '#3A3430')
      bar(pen, -16, 1, 22, 4, palette.white)
      return
    }
    municipalMark(pen, -17, -10, 6, palette.terracottaDark)
    bar(pen, -8, -9, 18, 1.8, palette.ink)
    bar(pen, -8, -5.6, 12, 1.2, fade(palette.ink, 0.55))
    for (const [row, width] of [16, 20, 12].entries()) bar(pen, -17, -0.6 + row * 3, width, 1.4, fade(palette.ink, 0.72))
    numberStrokes(pen, 2.6, 8, 14)
  },
}

/** A staff card with its picture, on the cord that hangs around the neck. */
export const accessCard: Prop = {
  ...measures['access-card'],
  up: 'fingers',
  reach: 4,
  rests: () => 'loose',
  draw(pen, state) {
    pen.beginPath()
    pen.moveTo(-9, -30)
    pen.quadraticCurveTo(-2, -18, 0, -14)
    pen.quadraticCurveTo(3, -19, 9, -31)
    line(pen, palette.terracotta, 2.6)
    block(pen, -2, -16, 4, 6, 1, '#A7B0B3')
    pen.translate(0, 10)
    plastic(pen, 28, 40, '#FFFEFA', '#E6DECF')
    block(pen, -5, -18, 10, 2.2, 1.1, '#C9C1B2')
    if (state === 'back') return bar(pen, -14, -8, 28, 6, '#3A3430')
    portrait(pen)
    bar(pen, -9, 7.6, 18, 2, palette.ink)
    bar(pen, -9, 11.4, 12, 1.4, fade(palette.ink, 0.5))
    bar(pen, -14, 15.6, 28, 4.2, palette.teal)
  },
}

function plastic(pen: Pen, width: number, height: number, light: string, dark: string): void {
  block(pen, -width / 2, -height / 2, width, height, 2.6, fade('#5A4A38', 0.6))
  block(pen, -width / 2 + 0.3, -height / 2 + 0.3, width - 0.6, height - 0.6, 2.4, slanted(pen, -width / 2, -height / 2, width / 2, height / 2, [[0, light], [1, dark]]))
}

function portrait(pen: Pen): void {
  const frame = () => roundedPath(pen, -8, -14, 16, 19, 1.4)
  within(pen, frame, () => {
    bar(pen, -8, -14, 16, 19, '#BCD2CF')
    oval(pen, 0, 6.4, 8, 7, palette.navy)
    oval(pen, 0, -4.6, 4.2, 5, '#E8BE9C')
    pen.beginPath()
    pen.arc(0, -6.4, 4.6, Math.PI, 0)
    pen.fillStyle = '#6B4230'
    pen.fill()
  })
}
