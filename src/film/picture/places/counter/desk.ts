import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, polygon, slanted } from '../../paint/shapes.ts'
import { brochures } from '../shared/brochures.ts'
import { paperStack, penPot } from '../shared/desk-things.ts'
import { lamplight, pool } from '../shared/lamp.ts'
import { monitorFromBehind } from '../shared/screens.ts'
import { deskPhone } from '../shared/telephones.ts'
import type { Room } from '../shared/room.ts'

const left = 1030
const top = 606

/** The counter that staff stand behind: a light top, a front of birch staves, and what stands on it. */
export function desk({ pen, room, light }: Room): void {
  bar(room, left + 24, 880, 800, 22, fade('#2A1E18', 0.2))
  staves(room)
  worktop(room)
  pool(pen, 1240, top + 6, 620, 60, lamplight(light) * 0.8)
  brochures(room, left + 76, top - 4, 0.62)
  penPot(room, left + 152, top - 4, 0.62)
  monitorFromBehind(room, 1356, top - 6, 0.6)
  deskPhone(room, 1446, top - 2, 0.56, '#3A444E')
  paperStack(room, 1562, top - 2, 70, 5, 4)
  monitorFromBehind(room, 1742, top - 6, 0.6)
}

function staves(room: Room['room']): void {
  bar(room, left + 18, top + 30, 820, 250, slanted(room, left, 0, 1800, 0, [[0, '#DDBA8A'], [0.5, '#CFA873'], [1, '#B88D58']]))
  for (let x = left + 18; x < 1800; x += 15) {
    bar(room, x, top + 36, 5, 246, fade('#5A3A18', 0.22))
    bar(room, x + 5, top + 36, 2, 246, fade('#FFF0D2', 0.24))
  }
  bar(room, left + 18, top + 38, 820, 46, down(room, top + 38, 46, fade('#3C230A', 0.42), fade('#3C230A', 0)))
  bar(room, left + 18, 868, 820, 20, '#5A4030')
}

function worktop(room: Room['room']): void {
  polygon(room, [left + 26, top - 18, 1800, top - 18, 1800, top + 8, left, top + 8], down(room, top - 18, 26, '#E9DFCD', '#FFFEFA'))
  block(room, left, top + 4, 860, 34, 7, down(room, top + 4, 34, '#FFFEFA', '#F0E6D6', '#D6C7AE'))
  bar(room, left + 6, top + 5, 800, 3, fade('#FFFFFF', 0.85))
  block(room, left + 10, top + 8, 3, 26, 1, fade(palette.white, 0.6))
}
