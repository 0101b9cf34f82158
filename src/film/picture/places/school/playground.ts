import type { Pen } from '../../pen.ts'
import { palette } from '../../paint/colour.ts'
import { bar, line, oval, polygon, trace, within } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Light } from '../shared/light.ts'
import type { Frame } from '../shared/sky.ts'

/** What children play with, seen through the window's panes: swings, a slide, a hopscotch on the ground. */
export function playground(pen: Pen, frame: Frame, light: Light): void {
  const far = tonedPen(pen, light.outdoors)
  within(pen, () => panes(pen, frame), () => {
    ground(far, frame, light)
    swings(far, frame.x + 44, frame.y + 330)
    slide(far, frame.x + 330, frame.y + 348)
    ball(far, frame.x + 262, frame.y + 340)
  })
}

/** The glass of the three panes, so that nothing covers the wood between them. */
function panes(pen: Pen, { x, y, width, height }: Frame): void {
  pen.beginPath()
  for (let index = 0; index < 3; index++) pen.rect(x + (width * index) / 3 + 8, y + 8, width / 3 - 14, height - 16)
}

function ground(pen: Pen, { x, y, width, height }: Frame, light: Light): void {
  bar(pen, x, y + height - 96, width, 96, light.snowed ? '#E9F0F5' : '#C9B79C')
  oval(pen, x + width * 0.5, y + height - 94, width * 0.6, 12, light.snowed ? '#F3F8FB' : '#B9C594')
  pen.beginPath()
  for (let field = 0; field < 4; field++) pen.rect(x + 452 + field * 32 - field * field, y + height - 60 + field * 3, 30, 24)
  line(pen, light.snowed ? '#D3DEE6' : '#F7EFE0', 3)
}

function swings(pen: Pen, x: number, foot: number): void {
  for (const [from, to] of [[0, 22], [44, 22], [150, 172], [194, 172]] as const) trace(pen, [x + from, foot, x + to, foot - 150], '#B4573A', 7)
  trace(pen, [x + 16, foot - 150, x + 178, foot - 150], '#D4714B', 8)
  for (const seat of [68, 124]) {
    trace(pen, [x + seat - 10, foot - 148, x + seat - 12, foot - 46], '#5A6770', 2)
    trace(pen, [x + seat + 10, foot - 148, x + seat + 12, foot - 46], '#5A6770', 2)
    bar(pen, x + seat - 16, foot - 48, 32, 7, palette.mustard)
  }
}

function slide(pen: Pen, x: number, foot: number): void {
  for (const leg of [0, 52]) trace(pen, [x + leg, foot, x + leg, foot - 168], '#3A6462', 8)
  for (let rung = 0; rung < 6; rung++) trace(pen, [x, foot - 14 - rung * 20, x + 52, foot - 14 - rung * 20], '#4E7F7C', 5)
  bar(pen, x - 8, foot - 124, 70, 9, palette.birchDark)
  polygon(pen, [x - 16, foot - 166, x + 26, foot - 208, x + 70, foot - 166], palette.terracotta)
  polygon(pen, [x + 56, foot - 126, x + 72, foot - 126, x + 168, foot - 10, x + 192, foot - 8, x + 192, foot + 4, x + 158, foot + 2], palette.mustard)
  trace(pen, [x + 62, foot - 134, x + 168, foot - 18], '#F3CF7A', 4)
}

function ball(pen: Pen, x: number, y: number): void {
  oval(pen, x, y + 10, 14, 4, '#9A8A72')
  oval(pen, x, y, 12, 12, palette.white)
  oval(pen, x - 3, y - 2, 5, 5, palette.navy)
}
