import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, line, oval, polygon } from '../../paint/shapes.ts'
import { cup } from '../shared/desk-things.ts'
import { lamplight, pool } from '../shared/lamp.ts'
import { type Room, standShadow } from '../shared/room.ts'

const floor = 900
const top = floor - 206
const left = 560
const width = 492

/** Where the coffee steams. */
export const cups = [{ x: 800, y: top - 42 }, { x: 992, y: top - 42 }] as const

/** The table with its checked cloth and the coffee on it; it hides the knees of those who sit. */
export function laidTable({ pen, room, light }: Room): void {
  standShadow(room, left + width / 2, floor, width * 0.96, 30)
  for (const leg of [left + 40, left + width - 56]) bar(room, leg, top + 80, 16, floor - top - 82, down(room, top + 80, 120, '#A47A50', '#C79F6C'))
  cloth(room)
  pool(pen, left + width / 2, top - 16, width * 1.1, 70, lamplight(light))
  coffeePot(room, 900, top - 18)
  for (const { x } of cups) cup(room, x, top - 12, 0.72, '#FBF8F2')
  oval(room, 724, top - 12, 40, 8, fade('#3C2D19', 0.14))
  oval(room, 724, top - 15, 38, 8, '#FBF8F2')
  for (const [index, colour] of ['#C98F54', '#D9A566', '#B97A42', '#D9A566'].entries()) oval(room, 704 + index * 13, top - 20 - (index % 2) * 4, 10, 6, colour)
}

function cloth(room: Pen): void {
  const back = top - 34
  polygon(room, [left + 34, back, left + width - 34, back, left + width, top, left, top], down(room, back, 34, '#EFE3CE', '#FFFBF0'))
  bar(room, left, top, width, 78, down(room, top, 78, '#FBF3E2', '#E9D9C0'))
  for (let stripe = 0; stripe < 12; stripe++) {
    const x = left + (width * (stripe + 0.2)) / 12
    const middle = left + width / 2
    const far = middle + (x - middle) * (1 - 68 / width)
    polygon(room, [far, back, far + 15, back, x + 17, top, x, top], fade('#C9776A', 0.24))
    bar(room, x, top, 17, 78, fade('#C9776A', 0.24))
  }
  for (const y of [top - 22, top + 14, top + 40]) bar(room, y < top ? left + 22 : left, y, y < top ? width - 44 : width, y < top ? 8 : 13, fade('#C9776A', 0.2))
  for (let wave = 0; wave < 24; wave++) oval(room, left + (width * (wave + 0.5)) / 24, top + 78, width / 48, 6, wave % 2 === 0 ? '#F1E0C8' : '#EBD3BC')
  bar(room, left, top, width, 4, fade('#FFFFFF', 0.5))
}

function coffeePot(room: Pen, x: number, y: number): void {
  oval(room, x + 2, y + 2, 32, 6, fade('#3C2D19', 0.2))
  block(room, x - 26, y - 76, 52, 78, 12, down(room, y - 76, 78, '#5E8F8C', palette.tealDark))
  block(room, x - 20, y - 92, 40, 20, 8, palette.ink)
  polygon(room, [x - 26, y - 70, x - 42, y - 78, x - 26, y - 52], palette.tealDark)
  room.beginPath()
  room.moveTo(x + 26, y - 66)
  room.quadraticCurveTo(x + 52, y - 40, x + 26, y - 14)
  line(room, palette.ink, 7)
  bar(room, x - 18, y - 64, 5, 56, fade('#FFFFFF', 0.25))
}
