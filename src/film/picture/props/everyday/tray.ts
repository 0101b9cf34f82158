import { fade, palette, shaded } from '../../paint/colour.ts'
import { across, block, bar, line, oval, polygon } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

/** A meal on a tray as home care brings it: the plate under a lid, or the lid beside it and the dinner to be seen. */
export const tray: Prop = {
  ...measures.tray,
  up: 'fingers',
  reach: 12,
  rests: () => 'standing',
  footprint: () => ({ width: 100, height: 46 }),
  draw(pen, state, variant) {
    board(pen, tintOf(variant, '#C9774F'))
    oval(pen, -6, 6.4, 31, 8.4, fade(palette.ink, 0.16))
    oval(pen, -6, 4, 31, 8.6, palette.white)
    oval(pen, -6, 4, 24, 6.2, '#ECE6DA')
    if (state === 'covered') dome(pen)
    else if (state !== 'empty') dinner(pen)
    cutlery(pen)
  },
}

function board(pen: Pen, tone: string): void {
  polygon(pen, [-43, -5, 43, -5, 52, 16, -52, 16], across(pen, -52, 104, shaded(tone, 0.02), shaded(tone, 0.1)))
  polygon(pen, [-39, -2, 39, -2, 46, 13, -46, 13], shaded(tone, 0.16))
  block(pen, -52, 15, 104, 7, 3, across(pen, -52, 104, tone, shaded(tone, 0.14), shaded(tone, 0.34)))
  for (const x of [-48, 38]) block(pen, x, 17, 10, 2.4, 1.2, fade(palette.ink, 0.35))
  bar(pen, -50, 15.2, 100, 1.2, fade('#FFFFFF', 0.35))
}

/** A lid of clouded plastic with a grip; steam has made it damp. */
function dome(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(-34, 3)
  pen.bezierCurveTo(-33, -15, -20, -20, -6, -20)
  pen.bezierCurveTo(8, -20, 21, -15, 22, 3)
  pen.ellipse(-6, 3, 28, 7.6, 0, 0, Math.PI)
  pen.closePath()
  pen.fillStyle = across(pen, -34, 56, '#F2F6F4', '#DCE6E4', '#B4C6C6')
  pen.fill()
  line(pen, fade('#7F9596', 0.5), 1)
  block(pen, -13, -24, 14, 6, 3, '#8FA6A6')
  pen.beginPath()
  pen.moveTo(-27, -2)
  pen.quadraticCurveTo(-24, -14, -13, -16)
  line(pen, fade('#FFFFFF', 0.85), 2.6)
}

function dinner(pen: Pen): void {
  for (const [x, y] of [[-20, 2], [-12, 0], [-16, 4.6]] as const) oval(pen, x, y, 5.6, 3.6, '#EFD48E')
  for (const [x, y] of [[0, 3.2], [7, 1]] as const) {
    oval(pen, x, y, 7.4, 4.4, '#8A5834')
    oval(pen, x - 1, y - 1.2, 5, 2.2, '#A9744A')
  }
  for (let pea = 0; pea < 7; pea++) oval(pen, -9 + (pea % 4) * 3.2, 7 + Math.floor(pea / 4) * 1.8, 1.5, 1.2, palette.leaf)
}

function cutlery(pen: Pen): void {
  block(pen, 28, -1, 11, 13, 1.5, palette.cream)
  for (const x of [31, 35.5]) bar(pen, x, 0, 1.7, 11, '#98A5A9')
}
