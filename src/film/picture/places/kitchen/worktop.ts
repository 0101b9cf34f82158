import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, fill, line, oval, trace } from '../../paint/shapes.ts'
import { cup } from '../shared/desk-things.ts'
import { type Room, standShadow } from '../shared/room.ts'

const left = 330
const right = 1268
const top = 572

/** The cupboards under the window with stove, sink, kettle and radio, and the shelves with plates. */
export function worktop(place: Room, floor: number): void {
  const { room } = place
  tiles(room)
  cupboards(room, floor)
  stove(room, floor)
  sink(room)
  kettle(room, 424, top - 6)
  radio(room, 1160, top - 2)
  breadBoard(room)
  shelves(room)
}

function tiles(room: Room['room']): void {
  bar(room, left, 478, right - left, 96, '#FBF5E8')
  for (let column = 0; column * 48 < right - left; column++) {
    for (let row = 0; row < 2; row++) {
      const isBlue = (column + row * 2) % 5 === 0
      bar(room, left + column * 48 + 1, 479 + row * 48, 46, 46, isBlue ? '#D3E2E0' : down(room, 479 + row * 48, 46, '#FFFCF4', '#F3EBDC'))
      if (isBlue) oval(room, left + column * 48 + 24, 502 + row * 48, 9, 9, fade(palette.teal, 0.4))
    }
  }
}

function cupboards(room: Room['room'], floor: number): void {
  standShadow(room, (left + right) / 2, floor + 26, right - left + 40, 22)
  bar(room, left, top, right - left, floor + 20 - top, across(room, left, right - left, '#B5CCC2', '#9DBAB0', '#86A59C'))
  bar(room, left + 8, floor + 12, right - left - 16, 14, '#4E5F5A')
  for (let index = 0; index < 7; index++) {
    const x = left + (index * (right - left)) / 7
    const width = (right - left) / 7
    block(room, x + 5, top + 24, width - 10, 34, 3, fade('#FFF6E2', 0.22))
    block(room, x + 5, top + 64, width - 10, floor - top - 56, 3, fade('#FFF6E2', 0.18))
    block(room, x + 16, top + 76, width - 32, floor - top - 80, 3, fade('#3A6462', 0.12))
    block(room, x + width / 2 - 15, top + 37, 30, 7, 3, '#E4C48C')
    oval(room, x + (index % 2 === 0 ? width - 18 : 18), top + 84, 5, 5, '#E4C48C')
  }
  block(room, left - 8, top - 4, right - left + 12, 20, 4, down(room, top - 4, 20, palette.birchLight, palette.birch, palette.birchDark))
  bar(room, left, top + 16, right - left, 9, fade('#22303F', 0.16))
}

function stove(room: Room['room'], floor: number): void {
  block(room, 370, top - 2, 150, floor + 16 - top, 4, across(room, 370, 150, '#FBF7EE', '#DCD4C6'))
  block(room, 386, top + 66, 118, 84, 6, down(room, top + 66, 84, '#3E4B56', '#28323B'))
  block(room, 384, top + 50, 122, 8, 4, '#B9BFC0')
  for (let knob = 0; knob < 5; knob++) oval(room, 392 + knob * 26, top + 28, 7, 7, '#46545F')
  block(room, 366, top - 8, 158, 10, 4, '#46545F')
  at(room, 480, top - 8, 0.9, () => {
    block(room, -34, -36, 68, 36, 6, across(room, -34, 68, '#D98A68', '#A4553F'))
    block(room, -38, -40, 76, 8, 4, '#B4573A')
    oval(room, 0, -44, 7, 5, palette.ink)
  })
}

function kettle(room: Room['room'], x: number, y: number): void {
  at(room, x, y, 0.86, () => {
    room.beginPath()
    room.moveTo(-40, 0)
    room.quadraticCurveTo(-46, -60, -14, -66)
    room.lineTo(14, -66)
    room.quadraticCurveTo(46, -60, 40, 0)
    room.closePath()
    fill(room, across(room, -44, 88, '#F4F1EA', '#C4CBCC', '#8E989C'))
    room.beginPath()
    room.moveTo(34, -24)
    room.quadraticCurveTo(58, -34, 60, -58)
    line(room, '#A9B2B4', 11)
    room.beginPath()
    room.moveTo(-26, -66)
    room.bezierCurveTo(-30, -112, 30, -112, 26, -66)
    line(room, palette.ink, 7)
    oval(room, 0, -68, 16, 5, '#8E989C')
    oval(room, 0, -76, 6, 6, palette.ink)
  })
}

function sink(room: Room['room']): void {
  block(room, 740, top - 5, 150, 9, 4, '#C7CDCE')
  block(room, 752, top - 2, 126, 6, 3, '#8E989C')
  room.beginPath()
  room.moveTo(866, top - 4)
  room.lineTo(866, top - 62)
  room.quadraticCurveTo(864, top - 88, 834, top - 84)
  room.lineTo(832, top - 64)
  line(room, '#B9C1C3', 8)
  for (const [index, colour] of [palette.white, palette.sky, palette.rose].entries()) oval(room, 690 + index * 13, top - 32, 6, 26, colour, 0.12)
  bar(room, 672, top - 10, 60, 5, palette.birchDark)
}

function radio(room: Room['room'], x: number, y: number): void {
  trace(room, [x + 36, y - 60, x + 66, y - 108], '#8E989C', 3)
  block(room, x - 52, y - 66, 104, 64, 12, across(room, x - 52, 104, lit('#C9776A', 0.2), shaded('#C9776A', 0.16)))
  block(room, x - 42, y - 56, 50, 44, 8, '#F0DEC4')
  for (let slit = 0; slit < 5; slit++) bar(room, x - 36, y - 50 + slit * 8, 38, 2.4, fade('#6B4A36', 0.5))
  oval(room, x + 30, y - 42, 13, 13, '#FBF3E2')
  trace(room, [x + 30, y - 42, x + 36, y - 50], palette.terracottaDark, 2.4)
  for (const knob of [20, 40]) oval(room, x + knob, y - 17, 5, 5, '#6B4A36')
}

function breadBoard(room: Room['room']): void {
  block(room, 1010, top - 10, 116, 8, 3, palette.birchDark)
  room.beginPath()
  room.moveTo(1022, top - 10)
  room.quadraticCurveTo(1020, top - 52, 1066, top - 50)
  room.quadraticCurveTo(1110, top - 52, 1110, top - 10)
  room.closePath()
  fill(room, down(room, top - 52, 42, '#C98F54', '#A46A38'))
  for (const cut of [1044, 1062, 1080]) trace(room, [cut, top - 44, cut + 8, top - 34], '#E8C48E', 3)
}

function shelves(room: Room['room']): void {
  for (const [x, width, y] of [[352, 210, 300], [1060, 210, 300], [352, 210, 408], [1060, 210, 408]] as const) {
    bar(room, x + 4, y + 10, width - 4, 9, fade('#3C2D19', 0.16))
    bar(room, x, y, width, 10, down(room, y, 10, palette.birchLight, palette.birchDark))
  }
  for (const [index, colour] of ['#FBF8F2', '#BFD9E2', '#FBF8F2', '#E6B3A0'].entries()) {
    oval(room, 384 + index * 46, 268, 28, 32, shaded(colour, 0.12))
    oval(room, 382 + index * 46, 267, 27, 31, colour)
    oval(room, 382 + index * 46, 267, 17, 20, lit(colour, 0.5))
  }
  for (const [index, colour] of [palette.mustard, palette.white, palette.teal, palette.rose].entries()) cup(room, 376 + index * 50, 408, 0.86, colour)
  for (const [index, colour] of ['#D4714B', '#E4AC48', '#4E7F7C'].entries()) {
    block(room, 1078 + index * 62, 246 + index * 8, 50, 54 - index * 8, 7, across(room, 1078 + index * 62, 50, lit(colour, 0.24), shaded(colour, 0.12)))
    bar(room, 1088 + index * 62, 268 + index * 6, 30, 12, '#FBF3E2')
  }
  for (let book = 0; book < 7; book++) bar(room, 1080 + book * 19, 408 - 62 - (book % 3) * 8, 16, 62 + (book % 3) * 8, ['#B4573A', '#F1E4CE', '#3A6462', '#E4AC48', '#2C4159', '#E6B3A0', '#C79F6C'][book] ?? palette.cream)
  at(room, 1240, 408, 0.5, () => {
    oval(room, 0, -36, 40, 36, '#E9D6B8')
    oval(room, -10, -44, 20, 18, '#F6EAD4')
  })
}
