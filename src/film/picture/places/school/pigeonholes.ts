import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { across, bar, block, down, fill, line, oval, trace } from '../../paint/shapes.ts'
import { paperStack } from '../shared/desk-things.ts'
import { cupboard } from '../shared/furniture.ts'
import type { Room } from '../shared/room.ts'

const frame = { x: 1306, y: 214, columns: 6, rows: 5, width: 64, height: 56 } as const

/** The teachers' pigeonholes with their papers, and the cupboard below with a globe. */
export function pigeonholes({ room }: Room): void {
  const { x, y, columns, rows, width, height } = frame
  bar(room, x - 4, y + 10, columns * width + 22, rows * height + 16, fade('#3C2D19', 0.2))
  block(room, x - 10, y - 10, columns * width + 20, rows * height + 20, 4, across(room, x, columns * width, palette.birchLight, palette.birch, palette.birchDark))
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) hole(room, x + column * width, y + row * height, row * columns + column)
  cupboard(room, 1300, 806, 396, 212, 4, '#E8D5B4')
  globe(room, 1374, 588)
  paperStack(room, 1450, 588, 80, 12, 3)
  bell(room, 1598, 588)
}

function hole(room: Pen, x: number, y: number, seed: number): void {
  const { width, height } = frame
  bar(room, x + 4, y + 4, width - 8, height - 8, down(room, y, height, '#5E4630', '#8A6A48'))
  const papers = Math.floor(chance(seed + 3) * 5)
  for (let sheet = 0; sheet < papers; sheet++) {
    const tone = sheet % 3 === 2 ? palette.mustard : sheet % 3 === 1 ? '#D5E3DF' : '#FFFDF6'
    bar(room, x + 8 + between(seed + sheet, 0, 4), y + height - 9 - sheet * 4, width - 18, 3.4, tone)
  }
  if (seed % 7 === 2) bar(room, x + 12, y + 14, 15, height - 22, across(room, x + 12, 15, lit(palette.terracotta, 0.2), palette.terracottaDark))
  block(room, x + width / 2 - 14, y + height - 5, 28, 8, 2, palette.cream)
  bar(room, x + width / 2 - 9, y + height - 2.4, 18 - (seed % 4) * 2, 2.4, fade(palette.ink, 0.55))
}

function globe(room: Pen, x: number, foot: number): void {
  oval(room, x, foot - 2, 30, 6, shaded(palette.birchDark, 0.2))
  bar(room, x - 4, foot - 24, 8, 22, palette.birchDark)
  room.beginPath()
  room.arc(x, foot - 62, 46, -1.1, 1.9)
  line(room, palette.birchDark, 5)
  oval(room, x, foot - 62, 40, 40, across(room, x - 40, 80, '#B4D3DC', '#7FAFC2', '#4F7F99'))
  for (const [dx, dy, rx, ry, turn] of [[-12, -14, 14, 10, 0.4], [4, 12, 9, 15, -0.2], [20, -12, 10, 13, 0.6]] as const) oval(room, x + dx, foot - 62 + dy, rx, ry, '#8DB07E', turn)
  oval(room, x - 14, foot - 78, 12, 9, fade('#FFFFFF', 0.25))
}

function bell(room: Pen, x: number, foot: number): void {
  oval(room, x, foot, 30, 5, fade('#2A1E18', 0.2))
  room.beginPath()
  room.arc(x, foot - 6, 26, Math.PI, 0)
  room.closePath()
  fill(room, across(room, x - 26, 52, '#FBE7B0', palette.mustard, '#A9761F'))
  block(room, x - 30, foot - 8, 60, 9, 4, '#3A444E')
  trace(room, [x, foot - 34, x, foot - 40], '#3A444E', 6)
}
