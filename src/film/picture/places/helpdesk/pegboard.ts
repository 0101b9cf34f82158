import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, line, oval, polygon, slanted, trace } from '../../paint/shapes.ts'

/** A board with holes on which tools and cables hang in their order. */
export function pegboard(room: Pen, x: number, y: number): void {
  block(room, x + 5, y + 8, 310, 380, 6, fade('#10202A', 0.3))
  block(room, x, y, 310, 380, 6, slanted(room, x, y, x + 310, y + 380, [[0, '#EFD9B0'], [1, '#CFA972']]))
  room.beginPath()
  for (let row = 0; row < 15; row++) for (let column = 0; column < 12; column++) room.rect(x + 20 + column * 24.4, y + 18 + row * 24.4, 4, 4)
  room.fillStyle = fade('#6E4E2A', 0.34)
  room.fill()
  for (const [index, colour] of [palette.terracotta, palette.teal, palette.mustard, palette.navy].entries()) screwdriver(room, x + 34 + index * 32, y + 34, colour, 60 + (index % 2) * 16)
  pliers(room, x + 190, y + 40)
  headphones(room, x + 262, y + 84)
  for (const [cx, colour] of [[60, palette.terracotta], [140, '#46545F'], [222, palette.mustard]] as const) loop(room, x + cx, y + 190, colour)
  tape(room, x + 276, y + 214)
  for (let hook = 0; hook < 5; hook++) plug(room, x + 44 + hook * 50, y + 290, [palette.cream, '#33424E', palette.cream, '#33424E', palette.rose][hook] ?? palette.cream)
}

function screwdriver(room: Pen, x: number, y: number, colour: string, length: number): void {
  bar(room, x + 3, y + 40, 5, length, fade('#6E4E2A', 0.2))
  bar(room, x - 2, y + 34, 4, length, '#A9B3B6')
  block(room, x - 8, y, 16, 42, 6, across(room, x - 8, 16, lit(colour, 0.3), colour, shaded(colour, 0.26)))
}

function pliers(room: Pen, x: number, y: number): void {
  for (const side of [-1, 1]) {
    room.beginPath()
    room.moveTo(x, y + 40)
    room.quadraticCurveTo(x + side * 18, y + 64, x + side * 12, y + 106)
    line(room, palette.terracottaDark, 8)
    polygon(room, [x, y + 44, x + side * 9, y + 24, x + side * 2, y], '#8A969B')
  }
  oval(room, x, y + 40, 6, 6, '#C7CDCE')
}

function headphones(room: Pen, x: number, y: number): void {
  room.beginPath()
  room.arc(x, y, 30, Math.PI, 0)
  line(room, palette.ink, 7)
  for (const side of [-1, 1]) block(room, x + side * 30 - 9, y - 4, 18, 36, 8, across(room, x + side * 30 - 9, 18, '#4A5A64', '#22303F'))
}

function loop(room: Pen, x: number, y: number, colour: string): void {
  for (const turn of [0, 1, 2]) {
    room.beginPath()
    room.ellipse(x, y + 28, 25 - turn * 5, 34 - turn * 5, 0, 0, Math.PI * 2)
    line(room, turn === 1 ? shaded(colour, 0.2) : colour, 4)
  }
  block(room, x - 4, y - 12, 8, 16, 3, '#6B7780')
}

function tape(room: Pen, x: number, y: number): void {
  oval(room, x, y, 22, 22, palette.teal)
  oval(room, x, y, 12, 12, '#DDBE8C')
  trace(room, [x, y - 34, x, y - 20], '#6B7780', 5)
}

function plug(room: Pen, x: number, y: number, colour: string): void {
  room.beginPath()
  room.moveTo(x, y + 28)
  room.bezierCurveTo(x - 16, y + 50, x + 18, y + 54, x, y + 76)
  line(room, shaded(colour, 0.1), 4)
  block(room, x - 10, y, 20, 30, 5, across(room, x - 10, 20, lit(colour, 0.3), shaded(colour, 0.18)))
  for (const pin of [-5, 3]) bar(room, x + pin, y - 9, 3, 10, '#A9B3B6')
}
