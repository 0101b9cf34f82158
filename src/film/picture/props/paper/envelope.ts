import { fade, palette } from '../../paint/colour.ts'
import { bar, block, line, polygon, slanted, trace } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import type { Prop } from '../prop.ts'
import { municipalMark } from './mark.ts'
import { print } from './writing.ts'

const { width, height } = measures.envelope.size

/** A window envelope: closed, opened along its flap, or seen from behind. */
export const envelope: Prop = {
  ...measures.envelope,
  up: 'fingers',
  reach: 14,
  rests: () => 'flat',
  draw(pen, state) {
    if (state === 'open') flapUp(pen)
    body(pen)
    if (state === 'closed') front(pen)
    else flapSide(pen, state === 'back')
  },
}

function body(pen: Pen): void {
  block(pen, -width / 2, -height / 2, width, height, 1.4, fade('#6B5A48', 0.55))
  block(pen, -width / 2 + 0.3, -height / 2 + 0.3, width - 0.6, height - 0.6, 1.2, slanted(pen, -29, -19, 29, 19, [[0, '#FFFDF6'], [0.5, palette.cream], [1, '#DCCFB8']]))
}

function front(pen: Pen): void {
  municipalMark(pen, -25.5, -15.5, 7)
  print(pen, { x: -16.6, y: -14.2, width: 12, lines: 2, gap: 2.6, seed: 4, colour: fade(palette.tealDark, 0.75) })
  block(pen, -25.5, -2.5, 30, 15, 2, fade('#8FA3A6', 0.45))
  block(pen, -25, -2, 29, 14, 1.6, '#FDFCF8')
  print(pen, { x: -22, y: 1, width: 19, lines: 3, gap: 3.4, seed: 2, colour: palette.ink })
  polygon(pen, [-25, -2, -14, -2, -20, 12, -25, 12], fade('#FFFFFF', 0.4))
  block(pen, 16, -15.5, 9.5, 11, 0.6, palette.terracotta)
  bar(pen, 17.2, -14.3, 7.1, 8.6, palette.cream)
  municipalMark(pen, 18.3, -13, 5)
  for (const row of [0, 1, 2]) trace(pen, [8, -13 + row * 2.4, 15, -13.8 + row * 2.4, 22, -13 + row * 2.4], fade(palette.ink, 0.35), 0.5)
}

function flapSide(pen: Pen, isShut: boolean): void {
  pen.beginPath()
  pen.moveTo(-28.6, 18.6)
  pen.lineTo(-3, -1)
  pen.quadraticCurveTo(0, -3, 3, -1)
  pen.lineTo(28.6, 18.6)
  line(pen, fade('#7A6650', 0.35), 0.6)
  if (!isShut) return
  polygon(pen, [-28.6, -18.4, 28.6, -18.4, 2.4, 4.4, 0, 5.6, -2.4, 4.4], slanted(pen, 0, -19, 0, 6, [[0, '#FFFDF6'], [1, '#E9DEC9']]))
  trace(pen, [-28.6, -18.4, -2.4, 4.4, 0, 5.6, 2.4, 4.4, 28.6, -18.4], fade('#7A6650', 0.4), 0.6)
}

function flapUp(pen: Pen): void {
  polygon(pen, [-28.7, -18, 28.7, -18, 21, -32, -21, -32], slanted(pen, 0, -32, 0, -18, [[0, '#EFE5D3'], [1, '#CDBFA6']]))
  bar(pen, -20, -27, 40, 22, palette.white)
  print(pen, { x: -16, y: -24.5, width: 30, lines: 2, gap: 2.8, seed: 6 })
}
