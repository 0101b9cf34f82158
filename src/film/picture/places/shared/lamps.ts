import { lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, block, fill, oval } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { glow } from './lamp.ts'
import type { Light } from './light.ts'

/** A small lamp with a cloth shade, standing on a table or sill at x and y. */
export function tableLamp(pen: Pen, x: number, y: number, scale: number, colour: string, light: Light): void {
  glow(pen, x, y - 92 * scale, 260 * scale, 0.1 + 0.6 * light.lamps)
  at(pen, x, y, scale, () => {
    oval(pen, 0, -3, 30, 6, shaded(palette.birchDark, 0.2))
    block(pen, -4, -64, 8, 62, 3, across(pen, -4, 8, palette.birch, palette.birchDark))
    pen.beginPath()
    pen.moveTo(-28, -128)
    pen.lineTo(28, -128)
    pen.lineTo(48, -58)
    pen.quadraticCurveTo(0, -50, -48, -58)
    pen.closePath()
    fill(pen, across(pen, -48, 96, lit(colour, 0.2 + 0.4 * light.lamps), lit(colour, 0.5 * light.lamps), shaded(colour, 0.14)))
  })
}

/** A flat lamp in the ceiling of an office, seen from below. */
export function ceilingLamp(pen: Pen, x: number, y: number, width: number, light: Light): void {
  glow(pen, x, y + 10, width * 1.4, 0.08 + 0.34 * light.lamps, '#FFEBC0')
  block(pen, x - width / 2, y - 9, width, 14, 7, '#E9E2D4')
  block(pen, x - width / 2 + 6, y + 1, width - 12, 6, 3, '#FFF6DC')
}

/** An iron lamp post of the street with its foot at x and y. */
export function streetLamp(pen: Pen, lamp: Pen, x: number, y: number, scale: number, light: Light): void {
  const iron = '#2A3A44'
  at(pen, x, y, scale, () => {
    block(pen, -4, -236, 8, 236, 2, across(pen, -4, 8, lit(iron, 0.2), iron))
    block(pen, -12, -12, 24, 12, 4, iron)
    block(pen, -7, -60, 14, 10, 3, iron)
  })
  glow(lamp, x, y - 258 * scale, (130 + 120 * light.lamps) * scale, 0.3 + 0.55 * light.lamps, '#FFE2A0')
  at(lamp, x, y - 240 * scale, scale, () => {
    lamp.beginPath()
    lamp.moveTo(-17, -36)
    lamp.lineTo(17, -36)
    lamp.lineTo(10, 2)
    lamp.lineTo(-10, 2)
    lamp.closePath()
    fill(lamp, '#FFEFC2')
  })
  at(pen, x, y - 240 * scale, scale, () => {
    pen.beginPath()
    pen.moveTo(-23, -35)
    pen.lineTo(0, -57)
    pen.lineTo(23, -35)
    pen.closePath()
    fill(pen, iron)
  })
}
