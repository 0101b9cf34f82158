import { fade, palette } from '../../paint/colour.ts'
import { block, down, line, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { glow } from './lamp.ts'
import { write } from './writing.ts'

/** The number that a queue display shows when the film has not said one. */
export const firstNumber = 'A 47'

/** The dark housing of a queue display, hanging from the ceiling; the number is written by `displayNumber`. */
export function display(pen: Pen, x: number, y: number, scale: number, ceiling = -150): void {
  for (const side of [-1, 1]) trace(pen, [x + side * 36 * scale, ceiling, x + side * 36 * scale, y - 36 * scale], fade(palette.ink, 0.5), 2)
  block(pen, x - 72 * scale, y - 42 * scale, 144 * scale, 84 * scale, 10 * scale, '#36434F')
  block(pen, x - 68 * scale, y - 38 * scale, 136 * scale, 76 * scale, 8 * scale, down(pen, y - 38 * scale, 76 * scale, '#2B3947', '#1A242F'))
}

/** Writes what the display shows now; it shines, so it takes the plain pen. */
export function displayNumber(pen: Pen, x: number, y: number, scale: number, text: string): void {
  glow(pen, x, y, 110 * scale, 0.12, '#FFC861')
  write(pen, text, x, y + 2 * scale, `700 ${Math.round(42 * scale)}px Atkinson, sans-serif`, '#FFC861')
}

/** A small shining telephone, as a display of callers shows while nobody waits. */
export function displayHandset(pen: Pen, x: number, y: number, scale: number): void {
  glow(pen, x, y, 90 * scale, 0.1, '#8FD6C0')
  pen.beginPath()
  pen.moveTo(x - 17 * scale, y + 6 * scale)
  pen.quadraticCurveTo(x, y - 16 * scale, x + 17 * scale, y + 6 * scale)
  line(pen, '#8FD6C0', 7 * scale)
  for (const side of [-1, 1]) block(pen, x + side * 17 * scale - 7 * scale, y + 2 * scale, 14 * scale, 11 * scale, 4 * scale, '#8FD6C0')
}
