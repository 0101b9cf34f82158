import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, oval, polygon, roundedPath, slanted, within } from '../../paint/shapes.ts'
import type { Room } from './room.ts'

/** A door of a room with its frame, standing on y; with a pane of clouded glass when wanted, shut or swung open. */
export function door(place: Room, x: number, y: number, width: number, height: number, colour: string, glass: 'none' | 'clouded' = 'none', isOpen = false): void {
  const { pen, room, light } = place
  bar(room, x - 16, y - height - 14, width + 32, height + 14, across(room, x - 16, width + 32, '#FBF5EA', '#E2D5BF'))
  bar(room, x - 5, y - height - 3, width + 10, height + 3, fade('#3A2818', 0.3))
  if (isOpen) {
    swungOpen(place, x, y, width, height, colour)
    return
  }
  bar(room, x, y - height, width, height, across(room, x, width, lit(colour, 0.2), colour, shaded(colour, 0.14)))
  for (const [top, tall] of [[0.06, 0.42], [0.56, 0.36]] as const) {
    if (glass === 'clouded' && top < 0.5) continue
    block(room, x + 22, y - height * (1 - top), width - 44, height * tall, 4, fade('#2A1E18', 0.13))
    block(room, x + 25, y - height * (1 - top) + 4, width - 47, height * tall - 4, 4, colour)
  }
  if (glass === 'clouded') {
    block(room, x + 24, y - height * 0.93, width - 48, height * 0.46, 5, slanted(room, x, y - height, x + width, y - height * 0.5, [[0, '#E4F0EF'], [1, '#A9C3C4']]))
    if (light.lamps > 0.6) block(pen, x + 24, y - height * 0.93, width - 48, height * 0.46, 5, fade('#FFDF9C', 0.5 * light.lamps))
  }
  block(room, x + width - 26, y - height * 0.48, 12, 34, 5, '#B9BFC0')
  block(room, x + width - 48, y - height * 0.46, 34, 8, 4, '#D9DDDC')
}

function swungOpen({ room, pen, light }: Room, x: number, y: number, width: number, height: number, colour: string): void {
  bar(room, x, y - height, width, height, across(room, x, width, '#CDB79A', '#E6D6BC', '#F1E5D0'))
  bar(room, x, y - 70, width, 70, down(room, y - 70, 70, '#B49C7C', '#C7AF8E'))
  beyond(room, x, y, width, height)
  if (light.darkness > 0.5) bar(pen, x, y - height, width, height, down(pen, y - height, height, fade('#FFE2A6', 0.4), fade('#FFE2A6', 0.15)))
  const edge = x - width * 0.34
  polygon(room, [x, y - height, edge, y - height - 26, edge, y + 44, x, y], across(room, edge, width * 0.34, shaded(colour, 0.06), lit(colour, 0.1), shaded(colour, 0.2)))
  polygon(room, [edge, y - height - 26, edge - 9, y - height - 25, edge - 9, y + 43, edge, y + 44], lit(colour, 0.35))
  block(room, edge + 8, y - height * 0.46, 22, 7, 3, '#D9DDDC')
}

/** What stands in the passage outside: a rail with a coat and a scarf, a picture, the skirting. */
function beyond(room: Room['room'], x: number, y: number, width: number, height: number): void {
  bar(room, x, y - 80, width, 10, '#F6EBD8')
  within(room, () => roundedPath(room, x, y - height, width, height, 1), () => {
    block(room, x + width * 0.5, y - height * 0.84, width * 0.28, height * 0.17, 3, palette.birchDark)
    block(room, x + width * 0.53, y - height * 0.825, width * 0.22, height * 0.14, 2, '#A9C3BC')
    block(room, x + width * 0.44, y - height * 0.62, width * 0.5, 9, 4, palette.birchDark)
    room.beginPath()
    room.moveTo(x + width * 0.6, y - height * 0.6)
    room.bezierCurveTo(x + width * 0.5, y - height * 0.56, x + width * 0.47, y - height * 0.5, x + width * 0.46, y - height * 0.25)
    room.quadraticCurveTo(x + width * 0.6, y - height * 0.23, x + width * 0.75, y - height * 0.25)
    room.bezierCurveTo(x + width * 0.74, y - height * 0.5, x + width * 0.73, y - height * 0.56, x + width * 0.64, y - height * 0.6)
    room.closePath()
    room.fillStyle = across(room, x + width * 0.46, width * 0.3, '#9485AE', '#7D6D99', '#65557F')
    room.fill()
    block(room, x + width * 0.8, y - height * 0.61, width * 0.09, height * 0.24, 4, palette.mustard)
    for (const share of [0.62, 0.845]) oval(room, x + width * share, y - height * 0.6, 5, 5, '#E8DCC6')
  })
}
