import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, line, oval, slanted } from '../../paint/shapes.ts'

const [left, width] = [916, 660]
const boards = [376, 508] as const

/** Two long boards with what an IT service keeps: laptops in stacks and on end, boxes, coils of cable, a router. */
export function shelves(room: Pen): void {
  for (const y of boards) {
    bar(room, left + 4, y + 14, width - 4, 14, fade('#10202A', 0.3))
    bar(room, left, y, width, 14, down(room, y, 14, palette.birchLight, palette.birchDark))
    for (const bracket of [left + 40, left + width - 50]) bar(room, bracket, y + 14, 8, 26, '#33424B')
  }
  stack(room, 936, boards[0], 5)
  onEnd(room, 1090, boards[0], 7)
  coil(room, 1262, boards[0], palette.terracotta)
  coil(room, 1334, boards[0], palette.mustard)
  box(room, 1390, boards[0], 84, 74, '#C99B66')
  box(room, 1484, boards[0], 70, 54, palette.cream)
  router(room, 940, boards[1])
  box(room, 1070, boards[1], 104, 62, '#7FA39C')
  coil(room, 1224, boards[1], '#8FB0C4')
  stack(room, 1282, boards[1], 3)
  onEnd(room, 1436, boards[1], 5)
}

/** The small lights of the router, which blink in their own time; for each picture. */
export function lamps(pen: Pen, seconds: number): void {
  for (let lamp = 0; lamp < 6; lamp++) {
    const isOn = Math.sin(seconds * (3 + lamp * 1.7) + lamp * 2) > -0.3
    oval(pen, 958 + lamp * 13, boards[1] - 17, 3, 3, isOn ? (lamp === 4 ? '#F3C64E' : '#8FD9A0') : '#2F4A44')
  }
}

function stack(room: Pen, x: number, y: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const tone = ['#AEB7BA', '#5A6770', '#C7CDCE', '#46545F', '#B9A88F'][index % 5] ?? '#AEB7BA'
    const shift = [0, 5, -3, 4, -2][index % 5] ?? 0
    block(room, x + shift, y - 13 - index * 13, 132, 12, 4, across(room, x, 132, lit(tone, 0.3), tone, shaded(tone, 0.2)))
    bar(room, x + shift + 8, y - 8 - index * 13, 116, 1.4, fade('#10181E', 0.4))
  }
}

function onEnd(room: Pen, x: number, y: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const tone = ['#5A6770', '#AEB7BA', '#33424E', '#C7CDCE', '#7A8A90'][index % 5] ?? '#5A6770'
    const tall = [92, 84, 96, 88, 80][index % 5] ?? 88
    block(room, x + index * 19, y - tall, 16, tall, 3, across(room, x + index * 19, 16, lit(tone, 0.26), shaded(tone, 0.16)))
    block(room, x + index * 19 + 4, y - tall + 10, 8, 18, 1, palette.cream)
    bar(room, x + index * 19 + 5.4, y - tall + 13, 5, 2, index % 3 === 0 ? palette.terracotta : palette.teal)
  }
}

function coil(room: Pen, x: number, y: number, colour: string): void {
  for (let turn = 0; turn < 4; turn++) {
    room.beginPath()
    room.ellipse(x + turn * 1.5, y - 36, 30 - turn * 4.4, 32 - turn * 4.4, 0, 0, Math.PI * 2)
    line(room, turn % 2 === 0 ? colour : shaded(colour, 0.18), 4.6)
  }
  block(room, x - 6, y - 74, 15, 22, 4, '#33424E')
}

function box(room: Pen, x: number, y: number, wide: number, tall: number, colour: string): void {
  bar(room, x, y - tall, wide, tall, across(room, x, wide, lit(colour, 0.24), colour, shaded(colour, 0.2)))
  bar(room, x - 3, y - tall, wide + 6, 15, across(room, x, wide, lit(colour, 0.4), shaded(colour, 0.06)))
  block(room, x + wide / 2 - 18, y - tall + 26, 36, 18, 2, palette.white)
  for (const row of [0, 1]) bar(room, x + wide / 2 - 13, y - tall + 31 + row * 5, 24 - row * 8, 2, fade(palette.ink, 0.5))
}

function router(room: Pen, x: number, y: number): void {
  for (const antenna of [14, 92]) block(room, x + antenna, y - 84, 5, 60, 2.5, '#2B3840')
  block(room, x, y - 32, 112, 32, 6, slanted(room, x, y - 32, x + 112, y, [[0, '#4A5A64'], [1, '#26323A']]))
  block(room, x + 10, y - 24, 92, 14, 4, '#16202A')
}
