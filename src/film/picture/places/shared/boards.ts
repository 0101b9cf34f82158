import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { bar, block, down, polygon } from '../../paint/shapes.ts'
import { type Room, skirting } from './room.ts'
import type { Frame } from './sky.ts'

/** A ceiling seen at the top of the picture, with its moulding; it makes a room lower and closer. */
export function ceiling({ room }: Room, x: number, y: number, width: number, height: number): void {
  bar(room, x, y, width, height, down(room, y, height, '#E6DAC6', '#F6EDDD'))
  bar(room, x, y + height, width, 7, '#FFFBF2')
  bar(room, x, y + height + 7, width, 12, '#EBDFCA')
  bar(room, x, y + height + 19, width, 22, down(room, y + height + 19, 22, fade('#6E5A44', 0.2), fade('#6E5A44', 0)))
}

/** Narrow boards along the lower wall, with a light rail on top. */
export function wainscot({ room }: Room, x: number, y: number, width: number, height: number, colour = '#D8C3A2'): void {
  bar(room, x, y, width, height, down(room, y, height, colour, mix(colour, '#94744A', 0.4)))
  for (let board = x; board < x + width; board += 42) {
    bar(room, board, y + 2, 3, height, fade('#6E502D', 0.16))
    bar(room, board + 3, y + 2, 3, height, fade('#FFF6E1', 0.18))
  }
  bar(room, x, y - 8, width, 9, lit(colour, 0.72))
  bar(room, x, y + 1, width, 5, fade('#6E502D', 0.18))
}

/** A floor of long boards that run towards us, with a skirting along the wall. */
export function boardFloor({ room }: Room, { x, y, width, height }: Frame, colour = '#C9A67C', skirtingWidth = width): void {
  bar(room, x, y, width, height, down(room, y, height, mix(colour, '#7A5A3C', 0.26), colour, lit(colour, 0.16)))
  const middle = x + width / 2
  for (let index = -24; index <= 24; index++) {
    const top = middle + index * 62
    const bottom = middle + index * 118
    polygon(room, [top, y, top + 1.5, y, bottom + 3, y + height, bottom, y + height], fade('#5E3F22', 0.16))
    if (index % 3 === 0) polygon(room, [top, y, top + 62, y, bottom + 118, y + height, bottom, y + height], fade('#FFF0D4', 0.07))
  }
  skirting(room, x, y, skirtingWidth)
}

/** A rug of woven rags, lying flat. */
export function ragRug({ room }: Room, x: number, y: number, width: number, height: number): void {
  const stripes = ['#C9776A', '#F1E4CE', '#4E7F7C', '#E4AC48', '#F1E4CE', '#2C4159', '#E6B3A0', '#F1E4CE', '#5E8F6C', '#D4714B']
  const lean = height * 0.55
  const each = width / 20
  for (let index = 0; index < 20; index++) {
    const left = x + index * each
    const colour = stripes[index % stripes.length] ?? palette.cream
    polygon(room, [left + lean, y, left + each + lean, y, left + each - lean * 0.25, y + height, left - lean * 0.25, y + height], down(room, y, height, shaded(colour, 0.14), colour))
  }
  for (let index = 0; index < 14; index++) bar(room, x + lean * 0.9 - (lean * 1.15 * index) / 14, y + (height * index) / 14, width, 1.4, fade('#4A3524', 0.1))
  block(room, x - lean * 0.25, y + height - 2, width, 5, 2, fade('#2A1E18', 0.16))
}
