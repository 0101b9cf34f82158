import type { Pen } from '../../pen.ts'
import { palette } from '../../paint/colour.ts'
import { bar, block, down, oval, slanted } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import { caseList } from '../../props/devices/case-list.ts'
import { glare, signIn, type Area } from '../../props/devices/screens.ts'
import type { Light } from './light.ts'

/** The lit part of a monitor drawn by `monitorFromFront` at the same place. */
export function litPart(x: number, y: number, scale: number): Area {
  return { x: x - 109 * scale, y: y - 195 * scale, width: 218 * scale, height: 132 * scale }
}

/** What a screen at work shows: a case that somebody left open, the sign-in, or nothing when it is locked or off. `pen` is plain, since a screen shines. */
export function workScreen(pen: Pen, area: Area, state: string | undefined, light: Light): void {
  const shine = tonedPen(pen, light.darkness > 0.7 ? '#CFD3E0' : '#FBFBF8')
  if (state === 'login') signIn(shine, area)
  else if (state === 'locked') locked(shine, area)
  else if (state === 'off') bar(shine, area.x, area.y, area.width, area.height, down(shine, area.y, area.height, '#2A3944', '#172027'))
  else caseList(shine, area)
  glare(pen, area, 0.08)
}

/** Figures as columns and a curve, as screens on walls show them; they creep with the seconds. */
export function dashboard(pen: Pen, { x, y, width, height }: Area, seconds: number): void {
  bar(pen, x, y, width, height, down(pen, y, height, '#20333F', '#16242D'))
  for (let column = 0; column < 9; column++) {
    const tall = height * (0.16 + 0.24 * Math.abs(Math.sin(column * 1.7 + Math.floor(seconds / 2 + column * 0.4) * 0.35)))
    bar(pen, x + width * (0.06 + column * 0.055), y + height * 0.9 - tall, width * 0.034, tall, [palette.teal, palette.mustard, '#7FB3AC'][column % 3] ?? palette.teal)
  }
  pen.beginPath()
  for (let step = 0; step <= 14; step++) pen.lineTo(x + width * (0.06 + step * 0.034), y + height * (0.36 - 0.11 * Math.sin(step * 0.7 + seconds * 0.3)))
  pen.strokeStyle = palette.terracotta
  pen.lineWidth = height * 0.02
  pen.stroke()
  for (let row = 0; row < 6; row++) {
    oval(pen, x + width * 0.64, y + height * (0.2 + row * 0.13), height * 0.025, height * 0.025, row === 3 ? palette.mustard : palette.leaf)
    bar(pen, x + width * 0.68, y + height * (0.185 + row * 0.13), width * (0.16 + ((row * 7) % 4) * 0.025), height * 0.03, '#8FA9AE')
  }
  bar(pen, x + width * 0.06, y + height * 0.09, width * 0.3, height * 0.05, '#C9D8D6')
}

function locked(pen: Pen, { x, y, width, height }: Area): void {
  bar(pen, x, y, width, height, slanted(pen, x, y, x + width, y + height, [[0, '#5E8F8A'], [0.6, '#2F5B5E'], [1, '#22405A']]))
  const unit = height / 12
  const [middle, centre] = [x + width / 2, y + height / 2]
  pen.beginPath()
  pen.arc(middle, centre - unit, unit * 1.2, Math.PI, 0)
  pen.strokeStyle = palette.cream
  pen.lineWidth = unit * 0.5
  pen.stroke()
  block(pen, middle - unit * 1.8, centre - unit, unit * 3.6, unit * 2.8, unit * 0.5, palette.cream)
  oval(pen, middle, centre + unit * 0.3, unit * 0.45, unit * 0.45, palette.tealDark)
}
