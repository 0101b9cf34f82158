import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, line, oval, polygon } from '../../paint/shapes.ts'
import { laptop } from '../../props/devices/laptop.ts'
import { ballPen } from '../../props/everyday/pen.ts'
import { file } from '../../props/paper/file.ts'
import { form } from '../../props/paper/form.ts'
import { drawThing } from '../../props/thing.ts'
import { cup, paperStack } from '../shared/desk-things.ts'
import { tableLit } from '../shared/evening.ts'
import { plant } from '../shared/greenery.ts'
import type { Light } from '../shared/light.ts'
import type { Room } from '../shared/room.ts'

const table = { x: 470, y: 752, width: 1130, foot: 946 } as const

/** The long table that people sit behind, with cups, papers, a carafe and somebody's laptop. */
export function drawTable(it: Room): void {
  const { room } = it
  const { x, y, width, foot } = table
  oval(room, x + width / 2, foot, width * 0.47, 24, fade('#2A1E18', 0.2))
  for (const left of [x + 170, x + width - 230]) {
    polygon(room, [left + 14, y + 16, left + 46, y + 16, left + 70, foot, left - 10, foot], across(room, left - 10, 80, '#5A6770', '#333E47'))
  }
  block(room, x + 30, y - 44, width - 60, 60, 30, down(room, y - 44, 52, lit(palette.birch, 0.1), lit(palette.birchLight, 0.3)))
  block(room, x, y - 16, width, 34, 17, down(room, y - 16, 34, lit(palette.birchLight, 0.42), lit(palette.birch, 0.1), shaded(palette.birch, 0.22)))
  block(room, x + 30, y - 44, width - 60, 50, 25, down(room, y - 44, 50, palette.birch, lit(palette.birchLight, 0.3)))
  tableLit(it, x + width / 2, y - 12, 1100)
  onTable(room)
}

function onTable(room: Pen): void {
  carafe(room, 1128, 732)
  cup(room, 610, 738, 0.66, palette.white)
  cup(room, 1090, 742, 0.66, '#7FA6A0')
  cup(room, 1392, 738, 0.66, '#C9776A')
  paperStack(room, 720, 744, 70, 3, 7)
  at(room, 1240, 736, 0.9, () => drawThing(room, form, 'lying'))
  at(room, 520, 748, 0.9, () => drawThing(room, laptop, 'lying-closed'))
  at(room, 1500, 744, 0.8, () => drawThing(room, file, 'lying'))
  at(room, 790, 746, 0.9, () => drawThing(room, ballPen, 'lying'))
  plant(room, 940, 744, 0.3, 14, palette.mustard)
}

/** The back of a chair on our side of the table, nearest of all. */
export function drawNearChairs(room: Pen, light: Light): void {
  for (const [x, colour] of [[196, '#55807B'], [1800, '#B96E58']] as const) {
    block(room, x - 118, 890, 236, 260, 80, across(room, x - 118, 236, lit(colour, 0.14), colour, shaded(colour, 0.34)))
    block(room, x - 92, 912, 184, 220, 62, fade(shaded(colour, 0.5), 0.14))
    room.beginPath()
    room.moveTo(x - 114, 970)
    room.quadraticCurveTo(x - 112, 896, x - 40, 893)
    line(room, fade('#FFF3D8', 0.16 + 0.2 * light.beam), 4)
  }
}

function carafe(room: Pen, x: number, y: number): void {
  oval(room, x + 3, y, 22, 5, fade('#282828', 0.16))
  room.beginPath()
  room.moveTo(x - 9, y - 72)
  room.lineTo(x + 9, y - 72)
  room.bezierCurveTo(x + 8, y - 46, x + 22, y - 40, x + 20, y - 4)
  room.quadraticCurveTo(x, y + 4, x - 20, y - 4)
  room.bezierCurveTo(x - 22, y - 40, x - 8, y - 46, x - 9, y - 72)
  room.fillStyle = across(room, x - 20, 40, fade('#EAF6F6', 0.85), fade('#BBD6DA', 0.6), fade('#8FB4BC', 0.75))
  room.fill()
  bar(room, x - 16, y - 30, 32, 2, fade('#FFFFFF', 0.7))
  for (const left of [34, 62]) {
    block(room, x + left, y - 30, 20, 30, 4, across(room, x + left, 20, fade('#F4FBFB', 0.75), fade('#A9C6CC', 0.6)))
  }
}
