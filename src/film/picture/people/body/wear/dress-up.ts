import type { Frame } from '../../frame/frame.ts'
import type { Look, UpperKind } from '../../look/look.ts'
import { light, mix } from '../../paint/colour.ts'
import { fill } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { drawShirtCollar, drawRoundNeck, drawTurtleneck, drawOpenNeck } from './collars.ts'
import { drawLanyard, drawScarf, drawTie } from './extras.ts'
import { drawHoodFront, drawPouch, drawRainFront } from './hoods.ts'
import { drawOpenFront } from './open-front.ts'
import { drawRibs, drawStripes } from './patterns.ts'
import { drawPolo, drawTunic, drawWorkwear } from './uniforms.ts'

type Fastened = (pen: Pen, look: Look, frame: Frame) => void

const details: Readonly<Record<UpperKind, readonly Fastened[]>> = {
  tee: [drawRoundNeck], blouse: [drawOpenNeck], shirt: [drawShirtCollar], knit: [drawRibs, drawTurtleneckOrCollar], stripes: [drawStripes, drawRoundNeck],
  jacket: [drawOpenFront], coat: [drawOpenFront], raincoat: [drawRainFront], hoodie: [drawPouch, drawHoodFront], dress: [drawOpenNeck],
  workwear: [drawWorkwear], tunic: [drawTunic], polo: [drawPolo],
}

/** The cloth behind the neck; drawn before the neck. */
export function drawNape(pen: Pen, look: Look, frame: Frame): void {
  if (look.hijab || look.wear.scarf) return
  const top = collarHeight(look)
  const [a, b, c, d, e] = [frame.at(-19, 331, -4), frame.at(-12.5, top, -9), frame.at(0, top - 2, -12), frame.at(12.5, top, -9), frame.at(19, 331, -4)]
  pen.beginPath()
  pen.moveTo(a.x, a.y)
  pen.quadraticCurveTo(b.x, b.y + 3, b.x, b.y)
  pen.quadraticCurveTo(c.x, c.y, d.x, d.y)
  pen.quadraticCurveTo(d.x, d.y + 3, e.x, e.y)
  pen.closePath()
  fill(pen, mix(look.wear.colour, light.ink, 0.24))
}

/** What the clothes have on their front: neckline, collar, buttons, pattern, badge, tie and lanyard. */
export function drawFront(pen: Pen, look: Look, frame: Frame): void {
  drawCollarSide(pen, look, frame)
  for (const detail of details[look.wear.upper]) detail(pen, look, frame)
  if (look.wear.tie) drawTie(pen, look, frame)
  if (look.wear.lanyard) drawLanyard(pen, look, frame)
}

/** What lies over the shoulders, above the arms. */
export function drawOver(pen: Pen, look: Look, frame: Frame): void {
  if (look.wear.scarf && !look.hijab) drawScarf(pen, look, frame)
}

/** Where somebody is turned far, the clothes close round the near side of the neck. */
function drawCollarSide(pen: Pen, look: Look, frame: Frame): void {
  if (Math.abs(frame.sin) < 0.12 || look.hijab) return
  const near = -frame.towards
  const top = collarHeight(look)
  const [a, b, c, d] = [frame.at(near * 15, top - 1, 3), frame.front(near * 22, 331), frame.at(near * 23, 328, -10), frame.at(near * 13, top, -11)]
  pen.beginPath()
  pen.moveTo(a.x, a.y)
  pen.lineTo(b.x, b.y)
  pen.lineTo(c.x, c.y)
  pen.quadraticCurveTo(d.x, d.y + 4, d.x, d.y)
  pen.closePath()
  fill(pen, mix(look.wear.colour, near < 0 ? light.warm : light.ink, 0.14))
}

function collarHeight({ wear: { upper }, age }: Look): number {
  return upper === 'tee' || upper === 'stripes' || upper === 'dress' || upper === 'blouse' || upper === 'tunic' || (upper === 'knit' && age <= 60) ? 339 : 344
}

function drawTurtleneckOrCollar(pen: Pen, look: Look, frame: Frame): void {
  if (look.wear.tie || look.age > 60) drawShirtCollar(pen, look, frame)
  else if (look.body.shoulders < 1) drawTurtleneck(pen, look, frame)
  else drawRoundNeck(pen, look, frame)
}
