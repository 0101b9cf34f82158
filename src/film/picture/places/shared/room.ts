import { fade, lit, mix, palette } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { bar, down, fill, oval, polygon, radiating, slanted } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Pen } from '../../pen.ts'
import type { Moment } from '../place.ts'
import { type Light, lightOf } from './light.ts'
import type { Frame } from './sky.ts'

/** The two pens a room is drawn with: `room` stands in the room's light, `pen` is plain, for what shines by itself. */
export type Room = { pen: Pen; room: Pen; light: Light }

/** The pens and the light of a moment indoors. */
export function roomAt(pen: Pen, moment: Moment): Room {
  const light = lightOf(moment.time, moment.weather)
  return { pen, room: tonedPen(pen, light.indoors), light }
}

/** A plain wall, lighter where the window is, with a soft shade under the ceiling. */
export function wall({ room }: Room, { x, y, width, height }: Frame, colour: string = palette.wall): void {
  bar(room, x, y, width, height, slanted(room, x, y, x + width, y + height * 0.6, [[0, lit(colour, 0.4)], [0.5, colour], [1, mix(colour, '#C9B398', 0.42)]]))
  bar(room, x, y, width, 130, down(room, y, 130, fade('#6E5A44', 0.16), fade('#6E5A44', 0)))
}

/** A smooth floor of stone or linoleum, with wide joints and a faint shine. */
export function stoneFloor({ room }: Room, { x, y, width, height }: Frame, colour = '#D9CBB6', skirtingWidth = width): void {
  bar(room, x, y, width, height, down(room, y, height, mix(colour, '#8A7A68', 0.3), colour, lit(colour, 0.22)))
  const middle = x + width / 2
  for (let index = -9; index <= 9; index++) polygon(room, [middle + index * 170, y, middle + index * 170 + 2, y, middle + index * 300 + 4, y + height, middle + index * 300, y + height], fade('#6E5A44', 0.13))
  for (const share of [0.16, 0.42, 0.8]) bar(room, x, y + height * share, width, 1.5 + share * 2, fade('#6E5A44', 0.12))
  for (let index = 0; index < 120; index++) oval(room, x + width * chance(index), y + height * chance(index + 300), between(index, 1, 3), 1, fade(index % 2 === 0 ? '#7A6A5A' : '#FFFFFF', 0.2))
  skirting(room, x, y, skirtingWidth)
}

/** Two broad bands of sunlight from a window, across wall and floor; nothing when the sun is not there. */
export function sunbeams({ pen, light }: Room, x: number, y: number, width: number, height: number, lean = 480): void {
  if (light.beam < 0.05) return
  const colour = light.beamColour
  for (const [offset, wide] of [[0, 0.42], [0.54, 0.42]] as const) {
    const left = x + width * offset
    const right = left + width * wide
    const strength = 0.34 * light.beam
    polygon(pen, [left, y, right, y, right + lean * 1.15, y + height, left + lean, y + height], slanted(pen, left, y, left + lean, y + height, [[0, fade(colour, 0.04)], [0.3, fade(colour, strength * 0.8)], [0.68, fade(colour, strength * 0.5)], [0.9, fade(colour, strength * 0.7)], [1, fade(colour, 0)]]))
  }
}

/** Dust that floats in the sunlight; for each picture. */
export function dust(pen: Pen, light: Light, frame: Frame, seconds: number): void {
  if (light.beam < 0.3) return
  pen.beginPath()
  for (let index = 0; index < 26; index++) {
    const x = frame.x + frame.width * chance(index) + Math.sin(seconds * 0.25 + index * 2) * 24
    const y = frame.y + ((chance(index + 99) * frame.height + seconds * 7 * (0.4 + chance(index + 5))) % frame.height)
    const size = (1.2 + chance(index + 7) * 1.5) * (0.55 + 0.45 * Math.sin(seconds * 0.8 + index))
    pen.moveTo(x + size, y)
    pen.arc(x, y, Math.max(0.2, size), 0, Math.PI * 2)
  }
  fill(pen, fade('#FFF6D6', 0.34 * light.beam))
}

/** The corners of the room darken: little by day, much in the evening, so that lamps are felt. Draw it last. */
export function corners({ pen, light }: Room, { x, y, width, height }: Frame): void {
  const depth = 0.1 + 0.4 * light.darkness
  const middle: [number, number] = [x + width * 0.5, y + height * 0.5]
  bar(pen, x, y, width, height, radiating(pen, ...middle, width * 0.62, [[0, fade('#191A2E', 0)], [0.5, fade('#191A2E', 0)], [1, fade('#191A2E', depth)]]))
}

/** The soft dark where something stands on the floor. */
export function standShadow(pen: Pen, x: number, y: number, width: number, height = 16): void {
  oval(pen, x, y, width / 2, height / 2, fade('#2A1E18', 0.12))
  oval(pen, x, y, width / 2.5, height / 3, fade('#2A1E18', 0.12))
}

/** The board along the foot of a wall. */
export function skirting(room: Pen, x: number, y: number, width: number): void {
  bar(room, x, y - 16, width, 16, down(room, y - 16, 16, '#F4EBDC', '#D9CAB2'))
  bar(room, x, y, width, 16, down(room, y, 16, fade('#3A2818', 0.3), fade('#3A2818', 0)))
}
