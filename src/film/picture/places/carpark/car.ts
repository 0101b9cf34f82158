import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { at, bar, block, down, fill, line, oval, polygonPath, slanted, trace } from '../../paint/shapes.ts'
import type { Light } from '../shared/light.ts'
import { wheel } from './wheel.ts'

/** How a car looks: its paint, and the band and mark that the home care's cars have. */
export type Paintwork = { colour: string; band?: string }
type Spot = { x: number; y: number; scale: number }

export const familyCar: Paintwork = { colour: '#C4644A' }
export const homeCareCar: Paintwork = { colour: '#F3EFE6', band: palette.teal }

const rearWindow = [128, -296, 168, -308, 326, -312, 326, -214, 98, -214] as const
const frontWindow = [346, -312, 458, -311, 590, -222, 584, -214, 346, -214] as const

/** What is seen through the windows: seats and wheel. A laptop or somebody who drives is drawn on top, before the body. */
export function carInside(pen: Pen, { x, y, scale }: Spot, { colour }: Paintwork): void {
  at(pen, x, y, scale, () => {
    polygonPath(pen, [90, -206, 130, -318, 480, -322, 606, -206])
    fill(pen, down(pen, -322, 116, '#3C4A52', '#26333B'))
    for (const [seat, tall] of [[226, 78], [400, 84]] as const) {
      block(pen, seat, -208 - tall, 48, tall + 20, 16, slanted(pen, seat, -290, seat + 48, -200, [[0, '#8B7562'], [1, '#54453A']]))
      block(pen, seat + 6, -216 - tall - 18, 34, 26, 10, '#7A6554')
    }
    trace(pen, [546, -214, 524, -252], '#14191D', 8)
    bar(pen, 92, -214, 520, 12, shaded(colour, 0.55))
  })
}

/** The car's body, glass, wheels and lights, seen from its right side; it covers who stands behind it, and the glass does not. */
export function carBody(pen: Pen, { x, y, scale }: Spot, paintwork: Paintwork, light: Light): void {
  at(pen, x, y, scale, () => {
    oval(pen, 500, 2, 520, 20, fade('#1E1A22', 0.34))
    body(pen, paintwork.colour)
    glass(pen)
    seams(pen, paintwork.colour)
    if (paintwork.band) homeCareBand(pen, paintwork.band)
    lights(pen, light)
    for (const middle of [196, 774]) wheel(pen, middle, -72, light.snowed)
    if (light.snowed) snow(pen)
  })
}

function outline(pen: Pen): void {
  pen.moveTo(24, -58)
  pen.lineTo(14, -120)
  pen.quadraticCurveTo(10, -190, 44, -214)
  pen.quadraticCurveTo(84, -290, 132, -320)
  pen.quadraticCurveTo(220, -342, 330, -342)
  pen.quadraticCurveTo(430, -342, 486, -322)
  pen.quadraticCurveTo(560, -280, 638, -220)
  pen.bezierCurveTo(760, -212, 880, -196, 926, -160)
  pen.quadraticCurveTo(962, -124, 956, -66)
  pen.quadraticCurveTo(950, -50, 926, -50)
  pen.lineTo(862, -50)
  pen.bezierCurveTo(862, -176, 688, -176, 688, -50)
  pen.lineTo(284, -50)
  pen.bezierCurveTo(284, -176, 110, -176, 110, -50)
  pen.lineTo(34, -50)
  pen.closePath()
}

function body(pen: Pen, colour: string): void {
  pen.beginPath()
  outline(pen)
  for (const corners of [rearWindow, frontWindow]) hole(pen, corners)
  pen.fillStyle = down(pen, -342, 300, lit(colour, 0.42), lit(colour, 0.12), colour, shaded(colour, 0.14), shaded(colour, 0.42))
  pen.fill('evenodd')
  for (const middle of [197, 775]) oval(pen, middle, -66, 84, 84, '#1B2026')
  bar(pen, 284, -60, 404, 16, '#2A3036')
}

function hole(pen: Pen, corners: readonly number[]): void {
  for (let index = 0; index + 1 < corners.length; index += 2) {
    if (index === 0) pen.moveTo(corners[0] ?? 0, corners[1] ?? 0)
    else pen.lineTo(corners[index] ?? 0, corners[index + 1] ?? 0)
  }
  pen.closePath()
}

function glass(pen: Pen): void {
  for (const corners of [rearWindow, frontWindow]) {
    polygonPath(pen, corners)
    fill(pen, slanted(pen, 90, -312, 600, -214, [[0, fade('#DFF0F5', 0.34)], [0.35, fade('#DFF0F5', 0.1)], [0.6, fade('#DFF0F5', 0.22)], [1, fade('#BFD9E2', 0.16)]]))
    polygonPath(pen, corners)
    line(pen, '#20272D', 5)
  }
  polygonPath(pen, [372, -309, 408, -309, 366, -216, 349, -216, 349, -260])
  fill(pen, fade('#FFFFFF', 0.2))
}

function seams(pen: Pen, colour: string): void {
  const dark = fade(shaded(colour, 0.6), 0.55)
  trace(pen, [336, -334, 336, -64], dark, 2.4)
  trace(pen, [590, -216, 604, -120, 596, -64], dark, 2.4)
  trace(pen, [98, -208, 108, -150], dark, 2)
  pen.beginPath()
  pen.moveTo(40, -176)
  pen.bezierCurveTo(300, -194, 640, -192, 930, -154)
  line(pen, fade('#FFFFFF', 0.3), 3)
  pen.beginPath()
  pen.moveTo(150, -330)
  pen.quadraticCurveTo(330, -346, 470, -324)
  line(pen, fade('#FFFFFF', 0.4), 3)
  for (const handle of [300, 552]) block(pen, handle - 36, -186, 44, 10, 5, shaded(colour, 0.3))
  block(pen, 596, -244, 46, 30, 12, shaded(colour, 0.2))
  block(pen, 596, -244, 46, 12, 8, fade('#FFFFFF', 0.18))
}

function homeCareBand(pen: Pen, colour: string): void {
  bar(pen, 288, -140, 398, 22, colour)
  bar(pen, 288, -114, 398, 7, palette.mustard)
  oval(pen, 450, -142, 40, 40, palette.white)
  pen.beginPath()
  pen.moveTo(450, -118)
  pen.bezierCurveTo(408, -146, 430, -174, 450, -152)
  pen.bezierCurveTo(470, -174, 492, -146, 450, -118)
  fill(pen, palette.terracotta)
}

function lights(pen: Pen, light: Light): void {
  pen.beginPath()
  pen.moveTo(884, -176)
  pen.quadraticCurveTo(936, -162, 944, -132)
  pen.quadraticCurveTo(908, -134, 884, -176)
  fill(pen, slanted(pen, 884, -176, 944, -132, [[0, '#FFFDF2'], [1, light.stars > 0 ? '#C9D2DA' : '#E9E2C8']]))
  block(pen, 16, -186, 26, 44, 9, '#B8352B')
  block(pen, 19, -182, 10, 20, 5, '#E8776A')
  block(pen, 12, -96, 90, 30, 8, fade('#20272D', 0.5))
  block(pen, 872, -92, 84, 30, 8, fade('#20272D', 0.5))
}

function snow(pen: Pen): void {
  for (const [from, to, y] of [[130, 486, -338], [650, 900, -208]] as const) {
    pen.beginPath()
    pen.moveTo(from, y + 16)
    pen.quadraticCurveTo((from + to) / 2, y - 26, to, y + 20)
    pen.quadraticCurveTo((from + to) / 2, y + 4, from, y + 16)
    fill(pen, '#F7FBFE')
  }
}
