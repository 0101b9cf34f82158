import type { Size } from './lettering/index.ts'
import { slanted } from './paint/shapes.ts'
import type { Pen } from './pen.ts'

/** What stands between the camera and a room that is seen from outside: glass, its bars and what it mirrors. */
export function drawPane(pen: Pen, { width, height }: Size, t: number): void {
  pen.save()
  pen.setTransform(width / 1280, 0, 0, height / 720, 0, 0)
  pen.fillStyle = slanted(pen, 0, 0, 1280, 720, [[0, 'rgba(226,240,244,0.34)'], [0.35, 'rgba(226,240,244,0.10)'], [0.55, 'rgba(226,240,244,0.20)'], [1, 'rgba(170,196,206,0.12)']])
  pen.fillRect(0, 0, 1280, 720)
  const drifting = Math.min(40, t * 6)
  for (const [x, wide] of [[180, 90], [300, 26], [860, 130]] as const) {
    pen.beginPath()
    pen.moveTo(x + drifting + 150, 0)
    pen.lineTo(x + drifting + 150 + wide, 0)
    pen.lineTo(x + drifting - 150 + wide, 720)
    pen.lineTo(x + drifting - 150, 720)
    pen.closePath()
    pen.fillStyle = 'rgba(255,255,255,0.13)'
    pen.fill()
  }
  for (const [x, y, wide, high] of [[0, 0, 1280, 30], [0, 690, 1280, 30], [0, 0, 34, 720], [1246, 0, 34, 720], [424, 0, 16, 720], [850, 0, 16, 720]] as const) {
    pen.fillStyle = '#EDE4D4'
    pen.fillRect(x, y, wide, high)
    pen.fillStyle = 'rgba(60,46,36,0.16)'
    pen.fillRect(wide > high ? x : x + wide - 4, wide > high ? y + high - 4 : y, wide > high ? wide : 4, wide > high ? 4 : high)
  }
  pen.restore()
}
