import type { Pen } from '../../pen.ts'
import { fade } from '../../paint/colour.ts'
import { line } from '../../paint/shapes.ts'

/** Steam that rises from something hot at x and y and is gone higher up; for each picture. */
export function steam(pen: Pen, x: number, y: number, seconds: number, size = 1): void {
  for (const strand of [0, 1, 2]) {
    const age = (seconds * 0.32 + strand / 3) % 1
    const lift = age * 64 * size
    const sway = Math.sin(seconds * 1.3 + strand * 2) * 7 * size
    pen.beginPath()
    pen.moveTo(x + (strand - 1) * 5 * size, y - lift)
    pen.bezierCurveTo(x + sway, y - lift - 12 * size, x - sway, y - lift - 22 * size, x + sway * 0.6, y - lift - 34 * size)
    line(pen, fade('#FFFFFF', 0.34 * Math.sin(age * Math.PI)), 4 * size)
  }
}
