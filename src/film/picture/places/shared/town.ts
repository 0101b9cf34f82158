import type { Pen } from '../../pen.ts'
import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { across, bar, block, down, oval, polygon, slanted } from '../../paint/shapes.ts'
import type { Light } from './light.ts'

/** A house of the town, drawn from the front with its foot at `base`. */
export type House = {
  x: number
  width: number
  height: number
  wall: string
  roof: string
  /** How high the gable is above the wall. */
  gable: number
  /** Rows and columns of windows. */
  rows: number
  columns: number
  windowHeight?: number
  stepped?: boolean
  dormers?: number
  chimney?: boolean
  /** The column where the door is, in the lowest row. */
  door?: { column: number; colour: string }
  /** A striped awning over the lowest row, as a café or a shop has. */
  awning?: string
}

/** Draws a house; `pen` is toned to the outdoors, `lamp` is the plain pen that draws windows with light in them. */
export function house(pen: Pen, lamp: Pen, base: number, it: House, light: Light): void {
  const { x, width, height } = it
  bar(pen, x, base - height, width, height, across(pen, x, width, mix(it.wall, '#FFF2D0', 0.24), it.wall, mix(it.wall, '#5A3A4A', 0.22)))
  bar(pen, x, base - 12, width, 12, fade('#4A3038', 0.25))
  if (it.stepped) steppedGable(pen, base, it, light)
  else roof(pen, base, it, light)
  windows(pen, lamp, base, it, light)
  if (it.door) doorOfHouse(pen, lamp, base, it, it.door, light)
  if (it.awning) awning(pen, base, it, it.awning)
}

function steppedGable(pen: Pen, base: number, { x, width, height, gable, wall }: House, light: Light): void {
  const steps = 5
  const run = width / 2 / steps
  const heightAt = (step: number) => base - height - (gable * step) / steps
  const corners: number[] = []
  for (let step = 0; step < steps; step++) corners.push(x + run * step, heightAt(step), x + run * step, heightAt(step + 1))
  for (let step = steps - 1; step >= 0; step--) corners.push(x + width - run * step, heightAt(step + 1), x + width - run * step, heightAt(step))
  polygon(pen, corners, across(pen, x, width, mix(wall, '#FFF2D0', 0.24), wall, mix(wall, '#5A3A4A', 0.22)))
  for (let step = 0; step < steps; step++) {
    const colour = light.snowed ? '#FFFFFF' : mix(wall, '#FFF6E4', 0.5)
    bar(pen, x + run * step - 2, heightAt(step + 1) - 4, run + 2, 6, colour)
    bar(pen, x + width - run * (step + 1), heightAt(step + 1) - 4, run + 2, 6, colour)
  }
  oval(pen, x + width / 2, base - height - gable * 0.32, width * 0.07, width * 0.07, fade('#3A2030', 0.45))
}

function roof(pen: Pen, base: number, it: House, light: Light): void {
  const { x, width, height, gable } = it
  const eaves = base - height
  if (it.chimney) {
    bar(pen, x + width * 0.7, eaves - gable - 34, 24, 44, mix(it.roof, '#402028', 0.3))
    bar(pen, x + width * 0.7 - 3, eaves - gable - 38, 30, 7, light.snowed ? '#FFFFFF' : '#F4E6D2')
  }
  const shape = [x - 9, eaves, x + width * 0.14, eaves - gable, x + width * 0.86, eaves - gable, x + width + 9, eaves]
  polygon(pen, shape, slanted(pen, x, eaves - gable, x + width, eaves, [[0, mix(it.roof, '#FFD9A0', 0.28)], [1, mix(it.roof, '#3A2030', 0.28)]]))
  for (let row = 1; row < 5; row++) {
    const y = eaves - (gable * row) / 5
    const inset = ((width * 0.14 + 9) * row) / 5 - 9
    bar(pen, x + inset, y, width - inset * 2, 1.6, fade('#3A2030', 0.13))
  }
  if (light.snowed) polygon(pen, [x - 11, eaves + 2, x + width * 0.14 - 2, eaves - gable - 6, x + width * 0.86 + 2, eaves - gable - 6, x + width + 11, eaves + 2, x + width + 2, eaves - 16, x + width * 0.6, eaves - 9, x + width * 0.3, eaves - 20], fade('#FBFDFF', 0.88))
  bar(pen, x - 9, eaves, width + 18, 6, fade('#3C1E1E', 0.24))
  for (let index = 0; index < (it.dormers ?? 0); index++) dormer(pen, x + width * (0.3 + 0.4 * index) - 17, eaves - gable * 0.62, it, light)
}

function dormer(pen: Pen, x: number, y: number, { wall, roof: tiles }: House, light: Light): void {
  bar(pen, x, y, 34, 36, mix(wall, '#FBF5E8', 0.7))
  bar(pen, x + 7, y + 7, 20, 22, '#3B5161')
  bar(pen, x + 16, y + 7, 2, 22, '#F3EBDD')
  polygon(pen, [x - 5, y, x + 17, y - 18, x + 39, y], light.snowed ? '#F6FAFD' : mix(tiles, '#3A2030', 0.35))
}

function windows(pen: Pen, lamp: Pen, base: number, it: House, light: Light): void {
  const width = it.width / (it.columns * 1.9)
  const height = it.windowHeight ?? 50
  for (let row = 0; row < it.rows; row++) {
    for (let column = 0; column < it.columns; column++) {
      if (row === it.rows - 1 && it.door?.column === column) continue
      const x = it.x + (it.width * (column + 0.5)) / it.columns - width / 2
      const y = base - it.height + 26 + (row * (it.height - 40)) / it.rows
      pane(pen, lamp, x, y, width, height, chance(it.x * 7 + row * 5 + column * 1.7) < light.litWindows, light)
    }
  }
}

function pane(pen: Pen, lamp: Pen, x: number, y: number, width: number, height: number, isLit: boolean, light: Light): void {
  bar(pen, x - 4, y - 4, width + 8, height + 8, '#FBF5E8')
  if (isLit) bar(lamp, x, y, width, height, down(lamp, y, height, '#FFE3A0', '#FFC468'))
  else bar(pen, x, y, width, height, slanted(pen, x, y, x + width, y + height, [[0, '#9CBECA'], [0.5, '#5E8193'], [1, '#3F5F73']]))
  if (isLit) bar(lamp, x, y + height * 0.7, width * 0.3, height * 0.3, fade('#A8652F', 0.35))
  const frame = isLit && light.darkness > 0.5 ? lamp : pen
  const colour = isLit && light.darkness > 0.5 ? '#C99A66' : '#FBF5E8'
  bar(frame, x + width / 2 - 1.5, y, 3, height, colour)
  bar(frame, x, y + height * 0.36, width, 3, colour)
  bar(pen, x - 6, y + height + 4, width + 12, 4, light.snowed ? '#FFFFFF' : fade('#3C1E1E', 0.22))
}

function doorOfHouse(pen: Pen, lamp: Pen, base: number, it: House, door: { column: number; colour: string }, light: Light): void {
  const x = it.x + (it.width * (door.column + 0.5)) / it.columns - 26
  block(pen, x - 6, base - 108, 64, 108, 6, '#FBF5E8')
  block(pen, x, base - 101, 52, 101, 4, across(pen, x, 52, lit(door.colour, 0.14), shaded(door.colour, 0.16)))
  bar(light.lamps > 0.45 ? lamp : pen, x + 10, base - 92, 32, 20, '#FFE3A0')
  for (const panel of [0, 1]) block(pen, x + 9 + panel * 19, base - 62, 15, 46, 2, shaded(door.colour, 0.22))
  oval(pen, x + 44, base - 48, 2.8, 2.8, '#F3CF7A')
  bar(pen, x - 10, base - 5, 72, 5, mix(palette.wallShade, '#8A7466', 0.4))
}

function awning(pen: Pen, base: number, { x, width }: House, colour: string): void {
  const stripes = 9
  const each = (width - 12) / stripes
  for (let stripe = 0; stripe < stripes; stripe++) {
    const left = x + 6 + stripe * each
    const paint = stripe % 2 === 0 ? colour : palette.cream
    polygon(pen, [left + 3, base - 132, left + each + 3, base - 132, left + each, base - 96, left, base - 96], paint)
    oval(pen, left + each / 2, base - 96, each / 2, 6, paint)
  }
  bar(pen, x + 4, base - 134, width - 4, 5, shaded(colour, 0.3))
  bar(pen, x + 6, base - 90, width - 12, 14, fade('#3A2030', 0.16))
}
