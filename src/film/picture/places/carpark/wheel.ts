import type { Pen } from '../../pen.ts'
import { fade } from '../../paint/colour.ts'
import { oval, slanted, trace } from '../../paint/shapes.ts'

/** A wheel with its rim of five spokes. */
export function wheel(pen: Pen, x: number, y: number, snowed: boolean): void {
  oval(pen, x, y, 72, 72, '#22272C')
  oval(pen, x, y, 68, 68, '#2E353B')
  oval(pen, x, y, 48, 48, slanted(pen, x - 48, y - 48, x + 48, y + 48, [[0, '#E6EAEA'], [0.5, '#B5BEC1'], [1, '#7E8A8F']]))
  oval(pen, x, y, 40, 40, '#4A545A')
  for (let spoke = 0; spoke < 5; spoke++) {
    const angle = spoke * 1.2566 - 1.57
    trace(pen, [x, y, x + Math.cos(angle) * 40, y + Math.sin(angle) * 40], '#C3CBCD', 13)
  }
  oval(pen, x, y, 13, 13, '#98A3A7')
  oval(pen, x - 2, y - 2, 6, 6, '#D9DFE0')
  if (snowed) oval(pen, x, y + 70, 70, 8, fade('#F7FBFE', 0.9))
}
