import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, line, oval, slanted } from '../../paint/shapes.ts'
import { cup } from '../shared/desk-things.ts'
import { cupboard } from '../shared/furniture.ts'
import { glow } from '../shared/lamp.ts'
import type { Room } from '../shared/room.ts'
import { machine } from './plan.ts'

/** The row along the left wall: cupboards, tiles, a sink, the coffee machine and the fridge. */
export function kitchenette(it: Room): void {
  const { room, pen, light } = it
  tiles(room, 44, 300, 506, 294)
  hanging(room, 44, 66, 506, 234)
  glow(pen, 300, 330, 300, 0.06 + 0.26 * light.lamps)
  cupboard(room, 44, 808, 506, 214, 4, '#7FA39C')
  sink(room, 452, 588)
  coffeeMachine(it)
  for (const [index, colour] of [palette.white, '#C9776A', palette.mustard].entries()) cup(room, 300 + index * 40, 588, 0.56, colour)
  kettle(room, 92, 588)
  fridge(room, 566, 812)
}

function tiles(room: Pen, x: number, y: number, width: number, height: number): void {
  bar(room, x, y, width, height, '#E3D3BE')
  for (let row = 0; row * 37 < height; row++) {
    for (let column = 0; column * 46 < width; column++) {
      const tone = (row * 3 + column * 5) % 7
      bar(room, x + column * 46 + 1.5, y + row * 37 + 1.5, Math.min(43, width - column * 46 - 3), Math.min(34, height - row * 37), tone === 0 ? '#E8B9A2' : tone === 3 ? '#F9EFE0' : '#F4E6D4')
    }
  }
  bar(room, x, y, width, height, down(room, y, height, fade('#3A2818', 0.2), fade('#3A2818', 0), fade('#FFF6E2', 0.12)))
}

function hanging(room: Pen, x: number, y: number, width: number, height: number): void {
  bar(room, x + 4, y + height, width - 4, 16, fade('#2A1E18', 0.16))
  bar(room, x, y, width, height, across(room, x, width, '#8DB0A8', '#7FA39C', '#668A84'))
  for (let index = 0; index < 4; index++) {
    const left = x + (width / 4) * index
    block(room, left + 6, y + 8, width / 4 - 12, height - 16, 4, slanted(room, left, y, left + width / 4, y + height, [[0, '#97B9B1'], [1, '#749A93']]))
    block(room, left + (index % 2 === 0 ? width / 4 - 22 : 14), y + height - 60, 7, 34, 3.5, palette.birchLight)
  }
  block(room, x - 4, y - 8, width + 8, 12, 3, palette.birchLight)
}

function sink(room: Pen, x: number, y: number): void {
  room.beginPath()
  room.moveTo(x, y)
  room.lineTo(x, y - 58)
  room.quadraticCurveTo(x, y - 82, x - 22, y - 82)
  room.quadraticCurveTo(x - 40, y - 82, x - 40, y - 62)
  line(room, across(room, x - 44, 50, '#E9EEEE', '#9CA7AA'), 9)
  block(room, x - 76, y - 4, 118, 9, 4, '#C5CDCE')
  block(room, x + 12, y - 40, 18, 36, 6, across(room, x + 12, 18, '#F3C66E', '#D79A38'))
}

function coffeeMachine({ room, pen, light }: Room): void {
  const { x, y } = machine
  oval(room, x, y, 74, 7, fade('#2A1E18', 0.24))
  block(room, x - 62, y - 158, 124, 156, 12, across(room, x - 62, 124, '#59666F', '#39454E', '#262F37'))
  block(room, x - 46, y - 92, 92, 74, 6, '#1B232A')
  block(room, x - 52, y - 18, 104, 14, 4, '#8B979C')
  block(room, x - 14, y - 96, 28, 20, 4, '#A9B3B6')
  cup(room, x - 2, y - 18, 0.6, palette.white)
  block(room, x - 46, y - 146, 92, 34, 6, '#C6502F')
  block(room, x - 40, y - 140, 40, 22, 3, '#1B232A')
  block(pen, x - 37, y - 137, 34, 16, 2, fade('#CFE9E2', 0.75 + 0.25 * light.lamps))
  for (const button of [0, 1, 2]) oval(room, x + 12 + button * 13, y - 129, 4.4, 4.4, palette.cream)
  block(room, x - 50, y - 186, 100, 32, 10, fade('#D8CDBB', 0.75))
  for (let bean = 0; bean < 22; bean++) oval(room, x - 40 + (bean % 11) * 8, y - 164 + Math.floor(bean / 11) * 6, 4.4, 3.2, bean % 3 === 0 ? '#6B4630' : '#4A2F20', bean)
}

function kettle(room: Pen, x: number, y: number): void {
  oval(room, x + 2, y, 34, 5, fade('#2A1E18', 0.2))
  room.beginPath()
  room.moveTo(x - 20, y - 66)
  room.quadraticCurveTo(x - 54, y - 62, x - 32, y - 14)
  line(room, '#3A444E', 7)
  room.beginPath()
  room.moveTo(x - 20, y - 74)
  room.lineTo(x + 18, y - 74)
  room.lineTo(x + 34, y - 64)
  room.lineTo(x + 22, y - 52)
  room.quadraticCurveTo(x + 30, y - 20, x + 26, y)
  room.lineTo(x - 28, y)
  room.quadraticCurveTo(x - 30, y - 40, x - 20, y - 74)
  room.fillStyle = across(room, x - 28, 60, lit(palette.mustard, 0.3), palette.mustard, shaded(palette.mustard, 0.26))
  room.fill()
  oval(room, x, y - 76, 12, 5, '#3A444E')
}

function fridge(room: Pen, x: number, foot: number): void {
  oval(room, x + 62, foot, 84, 10, fade('#2A1E18', 0.2))
  block(room, x, foot - 430, 124, 426, 16, across(room, x, 124, '#FBF4E6', '#EFE2CC', '#D0C0A6'))
  bar(room, x + 4, foot - 280, 116, 5, fade('#6E5A44', 0.35))
  for (const [y, tall] of [[foot - 340, 46], [foot - 262, 70]] as const) block(room, x + 12, y, 9, tall, 4, '#9AA4A8')
  for (const [left, top, colour] of [[46, 384, '#F4D58A'], [74, 366, '#D5E3DF'], [52, 232, '#F2CDBD']] as const) {
    bar(room, x + left + 2, foot - top + 3, 34, 40, fade('#3C2D19', 0.18))
    bar(room, x + left, foot - top, 34, 40, colour)
    for (const row of [0, 1, 2]) bar(room, x + left + 6, foot - top + 12 + row * 8, 20 - row * 4, 2.4, fade(palette.ink, 0.3))
    oval(room, x + left + 17, foot - top + 4, 4, 4, palette.terracotta)
  }
}
