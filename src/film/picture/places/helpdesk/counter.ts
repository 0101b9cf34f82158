import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, fill, line, oval, polygon, trace } from '../../paint/shapes.ts'
import { cup, penPot } from '../shared/desk-things.ts'
import { tableLit } from '../shared/evening.ts'
import { plant } from '../shared/greenery.ts'
import { monitorAside, monitorFromBehind } from '../shared/screens.ts'
import { deskPhone, headset } from '../shared/telephones.ts'
import type { Room } from '../shared/room.ts'
import { counter } from './plan.ts'

/** The workbench that is the counter, with stickers on its front and somebody's laptop in parts on top. */
export function drawCounter(it: Room): void {
  const { room, pen, light } = it
  const { x, y } = counter
  oval(room, 1520, 964, 640, 14, fade('#2A1E18', 0.2))
  bar(room, x + 18, y, 1200, 312, down(room, y, 312, '#39565C', '#2E464D', '#263B42'))
  bar(room, x + 18, y + 26, 1200, 44, down(room, y + 26, 44, fade('#0E1A20', 0.45), fade('#0E1A20', 0)))
  for (let panel = 0; panel < 4; panel++) {
    block(room, x + 40 + panel * 290, y + 64, 268, 224, 8, across(room, x + 40 + panel * 290, 268, fade('#FFF6E2', 0.08), fade('#FFF6E2', 0.02)))
  }
  bar(room, x + 18, y + 300, 1200, 16, '#1C2C33')
  stickers(room, x + 60, y + 92)
  block(room, x - 10, y - 8, 1220, 36, 8, across(room, x, 1200, lit(palette.birchLight, 0.4), palette.birchLight, palette.birch))
  bar(room, x - 6, y + 16, 1220, 12, fade('#7A5428', 0.35))
  bar(room, x - 4, y - 7, 1220, 4, fade('#FFFFFF', 0.6))
  for (const lamp of [1080, 1412, 1785]) tableLit(it, lamp, y, 460)
  onTop(room, pen, light.lamps)
}

function onTop(room: Pen, pen: Pen, strength: number): void {
  const y = counter.y
  monitorAside(room, pen, 1216, y, 0.8, -1, strength)
  openedLaptop(room, 1330, y + 4)
  monitorFromBehind(room, 1540, y, 0.82)
  deskPhone(room, 1668, y, 0.7)
  headset(room, 1752, y, 0.72)
  cup(room, 1160, y + 4, 0.62, palette.terracotta)
  penPot(room, 1822, y, 0.62)
  plant(room, 1900, y + 2, 0.42, 18, palette.mustard)
}

function openedLaptop(room: Pen, x: number, y: number): void {
  polygon(room, [x - 66, y, x + 66, y, x + 46, y - 30, x - 46, y - 30], '#8A969B')
  polygon(room, [x - 56, y - 4, x + 56, y - 4, x + 40, y - 26, x - 40, y - 26], '#2F6B58')
  for (const [left, top, wide, colour] of chips) bar(room, x + left, y + top, wide, 7, colour)
  trace(room, [x + 84, y - 2, x + 112, y - 12], '#A9B3B6', 3)
  trace(room, [x + 64, y + 4, x + 86, y - 3], palette.terracotta, 8)
  for (const screw of [-92, -82, -88]) oval(room, x + screw, y - 4 + (screw % 3) * 3, 2.6, 1.8, '#9AA6AA')
}

function stickers(room: Pen, x: number, y: number): void {
  for (const [right, below, angle, sticker] of stuck) at(room, x + right, y + below, 1.1, () => sticker(room), angle)
}

function star(room: Pen): void {
  oval(room, 0, 0, 25, 25, palette.cream)
  room.beginPath()
  for (let point = 0; point < 10; point++) room.lineTo(Math.sin(point * 0.628) * (point % 2 === 0 ? 19 : 8.4), -Math.cos(point * 0.628) * (point % 2 === 0 ? 19 : 8.4))
  fill(room, palette.mustard)
}

function heart(room: Pen): void {
  block(room, -24, -22, 48, 44, 10, palette.terracotta)
  room.beginPath()
  room.moveTo(0, 13)
  room.bezierCurveTo(-26, -6, -11, -20, 0, -7)
  room.bezierCurveTo(11, -20, 26, -6, 0, 13)
  fill(room, palette.cream)
}

function cloud(room: Pen): void {
  block(room, -32, -20, 64, 40, 12, '#8FB0C4')
  for (const [x, y, r] of [[-11, 3, 10], [3, -3, 13], [15, 4, 8]] as const) oval(room, x, y, r, r, palette.white)
  bar(room, -12, 3, 28, 10, palette.white)
}

function bolt(room: Pen): void {
  oval(room, 0, 0, 24, 24, palette.rose)
  polygon(room, [4, -17, -11, 4, -1, 4, -5, 18, 11, -4, 1, -4], shaded(palette.terracottaDark, 0.1))
}

function leaf(room: Pen): void {
  block(room, -22, -25, 44, 50, 8, palette.leaf)
  oval(room, 0, -2, 10, 17, palette.cream, 0.5)
  room.beginPath()
  room.moveTo(-10, 16)
  room.lineTo(7, -14)
  line(room, palette.leafDark, 2.4)
}

const stuck: readonly (readonly [right: number, below: number, angle: number, sticker: (room: Pen) => void])[] = [
  [20, 30, -0.12, star],
  [110, 74, 0.1, heart],
  [196, 20, 0.14, cloud],
  [300, 90, -0.08, bolt],
  [396, 34, 0.05, leaf],
  [500, 84, -0.1, star],
  [610, 26, 0.12, cloud],
  [720, 76, 0.04, heart],
  [850, 36, -0.14, bolt],
  [960, 88, 0.1, leaf],
]

/** What lies on the board of the opened laptop. */
const chips: readonly (readonly [left: number, top: number, width: number, colour: string])[] = [
  [-34, -22, 26, '#22303F'],
  [4, -22, 18, '#C9D2D3'],
  [-44, -12, 22, palette.mustard],
  [-10, -12, 30, '#22303F'],
  [28, -12, 18, '#C9D2D3'],
]
