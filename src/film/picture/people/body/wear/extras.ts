import type { Frame } from '../../frame/frame.ts'
import type { Look } from '../../look/look.ts'
import { fade, light, mix } from '../../paint/colour.ts'
import { blob, corners, fill, line } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { onFront } from './collars.ts'

/** A key ribbon with the card of whoever works here. */
export function drawLanyard(pen: Pen, look: Look, frame: Frame): void {
  const ribbon = look.wear.lanyard ?? '#D4714B'
  const low = frame.front(0, 262)
  for (const side of [-1, 1]) {
    const top = frame.front(side * 15, 341)
    const middle = frame.front(side * 10, 300)
    pen.beginPath()
    pen.moveTo(top.x, top.y)
    pen.quadraticCurveTo(middle.x, middle.y, low.x, low.y)
    line(pen, side < 0 ? ribbon : mix(ribbon, light.ink, 0.12), 3)
  }
  const half = 9.5 * (0.45 + 0.55 * frame.cos)
  const card = (left: number, top: number, right: number, bottom: number): void => corners(pen, [[low.x + left * half, low.y + top], [low.x + right * half, low.y + top], [low.x + right * half, low.y + bottom], [low.x + left * half, low.y + bottom]])
  card(-1, 1.5, 1, 28)
  fill(pen, '#FBF8F2')
  line(pen, fade(light.ink, 0.16), 0.8)
  card(-0.66, 5.5, 0.66, 15.5)
  fill(pen, '#9DBAB4')
  card(-0.66, 18.4, 0.66, 20.2)
  fill(pen, fade(light.ink, 0.4))
  card(-0.66, 22.4, 0.2, 24.2)
  fill(pen, fade(light.ink, 0.4))
}

/** A tie from the collar to the belt, or into the jacket. */
export function drawTie(pen: Pen, look: Look, frame: Frame): void {
  const tie = look.wear.tie ?? '#B4573A'
  const short = look.wear.upper === 'jacket' || look.wear.upper === 'coat' || look.wear.upper === 'knit'
  const end = look.wear.upper === 'coat' ? 290 : look.wear.upper === 'knit' ? 316 : short ? 268 : 214
  corners(pen, onFront(frame, [-2.6, 322], [2.6, 322], [short ? 4.4 : 6.2, end + 7], [0, end], [short ? -4.4 : -6.2, end + 7]))
  fill(pen, tie)
  corners(pen, onFront(frame, [-4.6, 330], [4.6, 330], [2.8, 321], [-2.8, 321]))
  fill(pen, mix(tie, light.warm, 0.16))
  const [a, b] = onFront(frame, [-3, 308], [3.4, 304])
  if (!a || !b || short) return
  pen.beginPath()
  for (let at = 0; at < 5; at++) {
    pen.moveTo(a[0], a[1] + at * 17)
    pen.lineTo(b[0], b[1] + at * 17)
  }
  line(pen, fade('#FFF1D0', 0.35), 1.8)
}

/** A scarf around the neck with one end hanging. */
export function drawScarf(pen: Pen, look: Look, frame: Frame): void {
  const scarf = look.wear.scarf ?? '#E4AC48'
  const { neck, sin } = frame
  const [a, b, c, d] = onFront(frame, [4, 330], [12, 268], [27, 266], [22, 326])
  if (a && b && c && d) {
    pen.beginPath()
    pen.moveTo(a[0], a[1])
    pen.quadraticCurveTo(a[0] + 5, (a[1] + b[1]) / 2, b[0], b[1])
    pen.lineTo(c[0], c[1])
    pen.quadraticCurveTo(d[0] + 3, (c[1] + d[1]) / 2, d[0], d[1])
    pen.closePath()
    fill(pen, mix(scarf, light.ink, 0.16))
    pen.beginPath()
    for (let at = 0; at <= 4; at++) {
      const x = b[0] + ((c[0] - b[0]) * at) / 4
      pen.moveTo(x, b[1] - 1)
      pen.lineTo(x, b[1] + 5)
    }
    line(pen, mix(scarf, light.ink, 0.16), 1.8)
  }
  blob(pen, [[neck.x - 21 + sin * 3, neck.y - 10], [neck.x + sin * 6, neck.y - 5], [neck.x + 21 + sin * 3, neck.y - 10], [neck.x + 26 + sin * 2, neck.y + 4], [neck.x + 9 + sin * 10, neck.y + 18], [neck.x - 10 + sin * 10, neck.y + 18], [neck.x - 26 + sin * 2, neck.y + 4]])
  fill(pen, scarf)
  pen.beginPath()
  pen.moveTo(neck.x - 23 + sin * 4, neck.y - 1)
  pen.quadraticCurveTo(neck.x + sin * 10, neck.y + 12, neck.x + 22 + sin * 4, neck.y - 3)
  pen.moveTo(neck.x - 12 + sin * 6, neck.y + 12)
  pen.quadraticCurveTo(neck.x + sin * 10, neck.y + 15, neck.x + 17 + sin * 5, neck.y + 6)
  line(pen, fade(light.ink, 0.16), 1.8)
}
