import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, block, fill, line, oval } from '../../paint/shapes.ts'

/** A row of hooks with a rain jacket, a bag for gym clothes and a bike helmet. */
export function coatRack(room: Pen, x: number, y: number): void {
  block(room, x, y + 5, 138, 16, 4, fade('#3C2D19', 0.2))
  block(room, x, y, 138, 16, 4, palette.birchLight)
  for (const hook of [20, 66, 114]) block(room, x + hook - 4, y + 8, 8, 18, 4, '#6B7780')
  jacket(room, x + 24, y + 22)
  helmet(room, x + 104, y + 62)
}

function jacket(room: Pen, x: number, y: number): void {
  room.beginPath()
  room.moveTo(x - 6, y)
  room.quadraticCurveTo(x, y - 6, x + 6, y)
  room.bezierCurveTo(x + 32, y + 14, x + 34, y + 90, x + 30, y + 168)
  room.lineTo(x - 30, y + 168)
  room.bezierCurveTo(x - 34, y + 90, x - 32, y + 14, x - 6, y)
  fill(room, across(room, x - 32, 64, '#F0C058', '#E4AC48', '#B98430'))
  room.beginPath()
  room.moveTo(x, y + 4)
  room.lineTo(x + 2, y + 166)
  room.moveTo(x + 14, y + 40)
  room.quadraticCurveTo(x + 22, y + 100, x + 18, y + 150)
  room.moveTo(x - 14, y + 40)
  room.quadraticCurveTo(x - 20, y + 100, x - 17, y + 150)
  line(room, fade(shaded('#B98430', 0.4), 0.4), 2.4)
}

function helmet(room: Pen, x: number, y: number): void {
  room.beginPath()
  room.moveTo(x - 22, y + 16)
  room.quadraticCurveTo(x - 8, y + 62, x + 2, y + 64)
  room.quadraticCurveTo(x + 14, y + 62, x + 24, y + 16)
  line(room, '#3A444E', 3)
  room.beginPath()
  room.moveTo(x - 38, y + 20)
  room.bezierCurveTo(x - 40, y - 30, x + 30, y - 40, x + 40, y + 14)
  room.quadraticCurveTo(x + 2, y + 26, x - 38, y + 20)
  fill(room, across(room, x - 38, 78, lit(palette.terracotta, 0.3), palette.terracotta, shaded(palette.terracotta, 0.26)))
  for (const [from, to] of [[-22, -14], [-2, 2], [18, 18]] as const) {
    room.beginPath()
    room.moveTo(x + from, y + 8)
    room.quadraticCurveTo(x + from, y - 12, x + to, y - 17)
    line(room, fade(palette.ink, 0.5), 6)
  }
  oval(room, x, y + 64, 5, 4, palette.ink)
}
