import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { at, bar, block, line, oval, polygon, trace } from '../../paint/shapes.ts'

type Motif = (pen: Pen) => void

/** Children's drawings on a line with pegs, and a second row taped to the wall; crayons on paper of 100 by 76. */
export function drawings(room: Pen, x: number, y: number): void {
  room.beginPath()
  room.moveTo(x, y)
  room.quadraticCurveTo(x + 250, y + 42, x + 520, y - 4)
  line(room, '#8A7660', 2.4)
  for (const [motif, right, below, angle] of [[house, 66, 20, -0.05], [rainbow, 194, 30, 0.03], [family, 322, 28, -0.02], [cat, 450, 14, 0.05]] as const) hang(room, x + right, y + below, motif, angle, true)
  for (const [motif, right, below, angle] of [[flower, 116, 190, 0.04], [boat, 256, 206, -0.03], [sun, 396, 190, 0.05]] as const) hang(room, x + right, y + below, motif, angle, false)
}

function hang(room: Pen, x: number, y: number, motif: Motif, angle: number, hasPeg: boolean): void {
  at(room, x, y, 1.1, () => {
    bar(room, -48, 4, 100, 78, fade('#3C2D19', 0.18))
    bar(room, -50, 0, 100, 78, '#FFFDF6')
    motif(room)
    if (hasPeg) for (const peg of [-30, 30]) block(room, peg - 4, -10, 8, 22, 2, palette.birchDark)
    else for (const tape of [-46, 46]) at(room, tape, 3, 1, () => bar(room, -11, -4, 22, 8, fade('#F4D58A', 0.9)), tape < 0 ? -0.7 : 0.7)
  }, angle)
}

const house: Motif = (pen) => {
  bar(pen, -42, 64, 84, 6, '#7DA36B')
  bar(pen, -16, 36, 40, 30, '#E0785A')
  polygon(pen, [-22, 37, 4, 14, 30, 37], '#5B79A8')
  bar(pen, -2, 48, 12, 18, '#8A5E3E')
  bar(pen, 12, 44, 8, 8, '#F3D164')
  oval(pen, -34, 18, 9, 9, '#F3C64E')
}

const rainbow: Motif = (pen) => {
  for (const [index, colour] of ['#D9644A', '#EBA644', '#F3D164', '#7DA36B', '#5B86B8'].entries()) {
    pen.beginPath()
    pen.arc(0, 64, 42 - index * 6, Math.PI, 0)
    line(pen, colour, 5)
  }
  for (const x of [-36, 36]) oval(pen, x, 66, 11, 7, '#DCE6EA')
}

const family: Motif = (pen) => {
  bar(pen, -44, 68, 88, 4, '#7DA36B')
  for (const [x, tall, colour] of [[-28, 40, '#5B79A8'], [-4, 36, '#D9644A'], [18, 24, '#EBA644'], [36, 20, '#8C7AA8']] as const) {
    trace(pen, [x, 68 - tall * 0.4, x - 5, 68], palette.ink, 2)
    trace(pen, [x, 68 - tall * 0.4, x + 5, 68], palette.ink, 2)
    trace(pen, [x - 10, 68 - tall * 0.55, x + 10, 68 - tall * 0.6], palette.ink, 2)
    polygon(pen, [x, 68 - tall * 0.85, x + 8, 68 - tall * 0.36, x - 8, 68 - tall * 0.36], colour)
    oval(pen, x, 68 - tall, 7, 7, '#F0C49E')
  }
}

const cat: Motif = (pen) => {
  oval(pen, 0, 54, 24, 18, '#E0A050')
  oval(pen, 0, 28, 16, 14, '#E0A050')
  polygon(pen, [-14, 22, -12, 6, -3, 17], '#E0A050')
  polygon(pen, [14, 22, 12, 6, 3, 17], '#E0A050')
  for (const side of [-1, 1]) {
    oval(pen, side * 6, 26, 2, 3, palette.ink)
    trace(pen, [side * 6, 33, side * 20, 31], palette.ink, 1.4)
  }
  oval(pen, 0, 32, 2.4, 1.8, '#C75A4A')
}

const flower: Motif = (pen) => {
  trace(pen, [0, 70, 0, 36], '#6E9C58', 4)
  for (let petal = 0; petal < 6; petal++) oval(pen, Math.cos(petal * 1.05) * 13, 30 + Math.sin(petal * 1.05) * 13, 9, 9, '#D98AA0')
  oval(pen, 0, 30, 8, 8, '#F3C64E')
  oval(pen, 12, 56, 11, 5, '#7DA36B', -0.5)
}

const boat: Motif = (pen) => {
  for (const row of [0, 1]) trace(pen, [-44, 64 + row * 7, -22, 60 + row * 7, 0, 64 + row * 7, 22, 60 + row * 7, 44, 64 + row * 7], '#5B86B8', 3)
  polygon(pen, [-28, 46, 30, 46, 20, 60, -18, 60], '#A8563C')
  trace(pen, [0, 46, 0, 12], '#6B4630', 3)
  polygon(pen, [3, 14, 3, 42, 28, 42], '#D9644A')
}

const sun: Motif = (pen) => {
  for (let ray = 0; ray < 10; ray++) trace(pen, [Math.cos(ray * 0.63) * 22, 38 + Math.sin(ray * 0.63) * 22, Math.cos(ray * 0.63) * 32, 38 + Math.sin(ray * 0.63) * 32], '#EBA644', 3.4)
  oval(pen, 0, 38, 18, 18, '#F3C64E')
  for (const eye of [-6, 6]) oval(pen, eye, 34, 2, 3, palette.ink)
  pen.beginPath()
  pen.arc(0, 40, 8, 0.3, Math.PI - 0.3)
  line(pen, palette.ink, 2)
}
