import { fade, palette } from '../../paint/colour.ts'
import { between } from '../../paint/random.ts'
import { across, at, bar, block, oval, polygon, trace } from '../../paint/shapes.ts'
import { type Room, standShadow } from '../shared/room.ts'

const bodyWidth = 196
const bodyHeight = 470

/** The refrigerator with magnets, a drawing, photographs and a list; x is its left side. */
export function fridge({ room }: Room, x: number, y: number): void {
  standShadow(room, x + bodyWidth / 2, y, bodyWidth * 1.08)
  block(room, x, y - bodyHeight, bodyWidth, bodyHeight - 6, 18, across(room, x, bodyWidth, '#FFFDF6', '#EFE7D8', '#CFC4B2'))
  bar(room, x, y - bodyHeight * 0.66, bodyWidth, 4, fade('#6E5A44', 0.35))
  bar(room, x, y - bodyHeight * 0.66 + 4, bodyWidth, 2, fade('#FFFFFF', 0.8))
  for (const [top, long] of [[0.74, 42], [0.6, 84]] as const) block(room, x + 14, y - bodyHeight * top, 10, long, 5, across(room, x + 14, 10, '#D8DCDA', '#9BA5A8'))
  bar(room, x + 20, y - 8, bodyWidth - 40, 8, '#4A4038')
  const papers: { x: number; y: number; width: number; height: number; draw: (pen: Room['room'], w: number, h: number) => void }[] = [
    { x: 56, y: 190, width: 72, height: 58, draw: childsDrawing },
    { x: 138, y: 198, width: 42, height: 68, draw: list },
    { x: 62, y: 270, width: 46, height: 40, draw: photograph },
    { x: 122, y: 286, width: 54, height: 42, draw: photograph },
    { x: 60, y: 40, width: 60, height: 76, draw: list },
    { x: 134, y: 50, width: 44, height: 40, draw: photograph },
  ]
  for (const [index, paper] of papers.entries()) {
    at(room, x + paper.x + paper.width / 2, y - bodyHeight + paper.y + paper.height / 2, 1, () => {
      bar(room, -paper.width / 2 + 2, -paper.height / 2 + 3, paper.width, paper.height, fade('#3C2D19', 0.18))
      bar(room, -paper.width / 2, -paper.height / 2, paper.width, paper.height, '#FFFEF9')
      room.translate(-paper.width / 2, -paper.height / 2)
      paper.draw(room, paper.width, paper.height)
      magnet(room, paper.width / 2, 3, index)
    }, between(index + 4, -0.07, 0.07))
  }
}

function magnet(room: Room['room'], x: number, y: number, index: number): void {
  const colour = [palette.terracotta, palette.teal, palette.mustard, palette.navy, '#D8574E', palette.leaf][index % 6] ?? palette.teal
  if (index % 3 === 1) {
    for (let petal = 0; petal < 5; petal++) oval(room, x + Math.cos(petal * 1.256) * 6, y + Math.sin(petal * 1.256) * 6, 5, 5, colour)
    oval(room, x, y, 4, 4, '#FFE3A0')
    return
  }
  oval(room, x + 1, y + 2, 7, 7, fade('#3C2D19', 0.24))
  oval(room, x, y, 7, 7, colour)
  oval(room, x - 2, y - 2, 2, 2, fade('#FFFFFF', 0.6))
}

function childsDrawing(room: Room['room'], width: number, height: number): void {
  oval(room, width * 0.82, height * 0.24, 7, 7, palette.mustard)
  bar(room, 4, height * 0.78, width - 8, 5, palette.leaf)
  bar(room, width * 0.18, height * 0.5, width * 0.28, height * 0.3, '#E08A66')
  polygon(room, [width * 0.13, height * 0.5, width * 0.32, height * 0.28, width * 0.51, height * 0.5], '#B4573A')
  for (const person of [0.62, 0.76]) {
    oval(room, width * person, height * 0.5, 4, 4, '#E6B99A')
    trace(room, [width * person, height * 0.57, width * person, height * 0.78], palette.navy, 3)
  }
}

function list(room: Room['room'], width: number, height: number): void {
  for (let row = 0; row < 6; row++) bar(room, 7, 14 + row * ((height - 20) / 6), (width - 14) * between(row + width, 0.5, 1), 2, fade(palette.navy, 0.42))
}

function photograph(room: Room['room'], width: number, height: number): void {
  bar(room, 4, 4, width - 8, height - 8, across(room, 0, width, '#BFD9E2', '#F6DDB6'))
  oval(room, width * 0.36, height * 0.48, 6, 7, '#E6B99A')
  oval(room, width * 0.62, height * 0.5, 6, 7, '#C98F6E')
  block(room, width * 0.22, height * 0.64, width * 0.26, height * 0.24, 5, palette.terracotta)
  block(room, width * 0.5, height * 0.64, width * 0.26, height * 0.24, 5, palette.teal)
}
