import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { corners, fill, line, oval } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { drawShirtCollar, onFront } from './collars.ts'

/** A tunic with a V and bands in the second colour, a pocket, and the watch that hangs on it. */
export function drawTunic(pen: Pen, look: Look, frame: Frame): void {
  const { colour, trim } = look.wear
  corners(pen, onFront(frame, [-13, 334], [-7, 324], [0, 310], [7, 324], [13, 334]))
  fill(pen, look.skin.base)
  for (const side of [-1, 1]) {
    const [a, b, c] = onFront(frame, [side * 15, 344], [side * 8, 325], [0, 308])
    if (!a || !b || !c) continue
    pen.beginPath()
    pen.moveTo(a[0], a[1])
    pen.quadraticCurveTo(b[0], b[1], c[0], c[1])
    line(pen, trim, 5)
  }
  const seam = onFront(frame, [0, 306], [0, 250], [0, 190])
  pen.beginPath()
  seam.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  line(pen, fade(light.ink, 0.14), 1.3)
  corners(pen, onFront(frame, [12, 218], [32, 218], [31, 196], [12, 196]))
  fill(pen, mix(colour, light.ink, 0.07))
  corners(pen, onFront(frame, [12, 221], [32, 221], [32, 216], [12, 216]))
  fill(pen, trim)
  if (look.wear.watch) drawFobWatch(pen, frame)
  if (look.wear.badge) drawBadge(pen, frame, 13, look.wear.watch ? 293 : 296, trim)
}

/** A polo with a collar and a badge. */
export function drawPolo(pen: Pen, look: Look, frame: Frame): void {
  drawShirtCollar(pen, look, frame)
  if (look.wear.badge) drawBadge(pen, frame, 13, 292, look.wear.trim)
}

/** A work jacket with pockets and bands that shine. */
export function drawWorkwear(pen: Pen, look: Look, frame: Frame): void {
  const bands = [276, 226]
  for (const up of bands) {
    const [left, right] = frame.edges(up)
    const { y } = frame.at(0, up)
    for (const [colour, width] of [[look.wear.trim, 11], ['#DCDDD6', 4.6]] as const) {
      pen.beginPath()
      pen.moveTo(left + 0.8, y)
      pen.quadraticCurveTo((left + right) / 2, y + 6, right - 0.8, y)
      pen.lineCap = 'butt'
      line(pen, colour, width)
      pen.lineCap = 'round'
    }
  }
  const zip = onFront(frame, [0, 324], [0, 260], [0, 194])
  pen.beginPath()
  zip.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  line(pen, fade(light.ink, 0.4), 2)
  for (const side of [-1, 1]) {
    corners(pen, onFront(frame, [side * 11, 306], [side * 29, 306], [side * 29, 290], [side * 11, 290]))
    fill(pen, fade(light.ink, 0.14))
  }
  drawShirtCollar(pen, { ...look, wear: { ...look.wear, upper: 'knit', trim: mix(look.wear.colour, light.ink, 0.18) } }, frame)
}

function drawBadge(pen: Pen, frame: Frame, s: number, up: number, colour: string): void {
  corners(pen, onFront(frame, [s, up + 7], [s + 17, up + 7], [s + 17, up - 5], [s, up - 5]))
  fill(pen, '#FBF8F2')
  corners(pen, onFront(frame, [s + 2, up + 5], [s + 6.5, up + 5], [s + 6.5, up - 3], [s + 2, up - 3]))
  fill(pen, colour)
  const [a, b, c, d] = onFront(frame, [s + 8.5, up + 3], [s + 15, up + 3], [s + 8.5, up - 1], [s + 13, up - 1])
  if (!a || !b || !c || !d) return
  pen.beginPath()
  pen.moveTo(a[0], a[1])
  pen.lineTo(b[0], b[1])
  pen.moveTo(c[0], c[1])
  pen.lineTo(d[0], d[1])
  line(pen, fade(light.ink, 0.45), 1.2)
}

function drawFobWatch(pen: Pen, frame: Frame): void {
  const { x, y } = frame.front(-21, 296)
  pen.beginPath()
  pen.moveTo(x, y - 10)
  pen.lineTo(x, y + 2)
  line(pen, '#6F8D8B', 3)
  oval(pen, x, y + 6, 5.2, 5.2)
  fill(pen, '#D8DCDD')
  oval(pen, x, y + 6, 3.9, 3.9)
  fill(pen, '#FFFDF8')
  pen.beginPath()
  pen.moveTo(x, y + 3.4)
  pen.lineTo(x, y + 6)
  pen.lineTo(x + 2, y + 7)
  line(pen, light.ink, 0.9)
}
