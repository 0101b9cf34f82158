import { fade, mix } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { bar, polygon } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Pen } from '../../pen.ts'
import { bush } from './greenery.ts'
import type { Light } from './light.ts'
import { clouds, type Frame, sky } from './sky.ts'

const facades = [
  ['#E8C9A0', 0.02, 0.5, 0.19], ['#D99B7C', 0.19, 0.42, 0.18], ['#E9DCC2', 0.355, 0.55, 0.17],
  ['#C9776A', 0.51, 0.45, 0.18], ['#E3B978', 0.67, 0.56, 0.165], ['#B9C8C4', 0.82, 0.48, 0.2],
] as const

/** The roofs of the town under its sky. */
export function townView(pen: Pen, frame: Frame, light: Light): void {
  sky(pen, frame, light, false)
  clouds(pen, frame, light, 8, 3)
  roofs(pen, frame, light)
}

function roofs(pen: Pen, { x, y, width, height }: Frame, light: Light): void {
  const far = tonedPen(pen, light.outdoors)
  const hazy = (colour: string, share: number) => mix(colour, light.darkness > 0.5 ? '#C9CDDC' : '#E6EDE9', share)
  const unit = height / 440
  bar(far, x + width * 0.4, y + height * 0.24, 26 * unit, height * 0.5, hazy('#7E9FA0', 0.35))
  polygon(far, [x + width * 0.4 - 6 * unit, y + height * 0.25, x + width * 0.4 + 13 * unit, y + height * 0.07, x + width * 0.4 + 32 * unit, y + height * 0.25], hazy('#5F9C8B', 0.3))
  for (const [index, [colour, left, top, wide]] of facades.entries()) {
    const [houseX, houseY, houseWidth] = [x + width * left, y + height * top, width * wide]
    bar(far, houseX, houseY, houseWidth, height, hazy(colour, 0.3))
    polygon(far, [houseX - 3, houseY, houseX + houseWidth / 2, houseY - 50 * unit, houseX + houseWidth + 3, houseY], light.snowed ? '#F4F8FB' : hazy('#A8574A', 0.35))
    const columns = Math.max(3, Math.round(houseWidth / 30 / unit))
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < columns; column++) {
        const isLit = chance(index * 31 + row * 7 + column * 3 + 5) < light.litWindows * 0.8
        bar(isLit ? pen : far, houseX + 14 * unit + (column * (houseWidth - 20 * unit)) / columns, houseY + (18 + row * 44) * unit, (houseWidth - 20 * unit) / columns - 9 * unit, 24 * unit, isLit ? fade('#FFD98A', 0.5 + 0.42 * light.darkness) : fade('#3C505F', 0.34))
      }
    }
  }
  for (const [left, top, radius] of [[0.07, 0.92, 66], [0.27, 0.97, 52], [0.86, 0.94, 72], [0.67, 0.99, 50], [0.47, 1.02, 46]] as const) bush(far, x + width * left, y + height * top, radius * unit, light)
}
