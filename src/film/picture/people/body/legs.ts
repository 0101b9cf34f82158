import type { Frame } from '../frame/frame.ts'
import type { Leg } from '../frame/legs.ts'
import type { Look } from '../look/look.ts'
import { light, mix } from '../paint/colour.ts'
import { corners, fill, line, taper } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import { drawShoe } from './shoe.ts'
import { hemOf } from './torso.ts'

/** Both legs with shoes, the far one first, and what hangs over them. */
export function drawLegs(pen: Pen, look: Look, frame: Frame): void {
  const { left, right } = frame.legs
  const [far, near] = left.near > right.near ? [right, left] : [left, right]
  const skirted = look.wear.lower === 'skirt'
  if (!skirted) drawSeat(pen, look, frame)
  for (const leg of [far, near]) {
    const shadow = leg === far ? Math.min(0.34, Math.abs(frame.sin) * 0.34) : 0
    if (frame.seated) drawSeatedLeg(pen, look, leg, shadow)
    else drawLeg(pen, look, leg, shadow)
  }
  if (skirted || hemOf(look) < 150) drawSkirt(pen, look, frame)
}

function drawLeg(pen: Pen, look: Look, leg: Leg, shadow: number): void {
  const bare = look.wear.lower === 'skirt'
  const colour = mix(bare ? mix(look.skin.base, '#6B4A45', 0.25) : look.wear.lowerColour, light.shade, Math.round(shadow * 50) / 50)
  drawShoe(pen, look, leg, shadow)
  pen.beginPath()
  taper(pen, leg.hip, 17.4 * look.body.hips, leg.knee, bare ? 11 : 14 * look.body.hips)
  taper(pen, leg.knee, bare ? 11 : 14 * look.body.hips, { x: leg.ankle.x, y: leg.ankle.y - (bare ? 0 : 4) }, bare ? 6.4 : 11)
  fill(pen, shadow > 0.1 ? colour : legLight(pen, leg, colour))
  if (bare) return
  pen.beginPath()
  pen.moveTo(leg.knee.x - 6, leg.knee.y + 5)
  pen.quadraticCurveTo(leg.knee.x, leg.knee.y + 9, leg.knee.x + 7, leg.knee.y + 4)
  line(pen, mix(colour, light.ink, 0.3), 1.4)
}

function drawSeatedLeg(pen: Pen, look: Look, leg: Leg, shadow: number): void {
  const bare = look.wear.lower === 'skirt'
  const cloth = mix(bare ? mix(look.skin.base, '#6B4A45', 0.25) : look.wear.lowerColour, light.shade, Math.round(shadow * 50) / 50)
  drawShoe(pen, look, leg, shadow)
  pen.beginPath()
  taper(pen, leg.knee, bare ? 11.5 : 14.5 * look.body.hips, { x: leg.ankle.x, y: leg.ankle.y - (bare ? 0 : 3) }, bare ? 6.4 : 11)
  fill(pen, mix(cloth, light.shade, 0.12))
  if (bare) return
  pen.beginPath()
  taper(pen, leg.hip, 19 * look.body.hips, leg.knee, 15.2 * look.body.hips)
  fill(pen, shadow > 0.1 ? cloth : legLight(pen, leg, cloth))
}

function drawSeat(pen: Pen, look: Look, frame: Frame): void {
  const [left, right] = frame.edges(196)
  const y = frame.at(0, 205).y
  corners(pen, [[left + 5, y - 12], [right - 5, y - 12], [right - 6, y + 12], [(left + right) / 2, y + 24], [left + 6, y + 12]])
  fill(pen, mix(look.wear.lowerColour, light.shade, 0.16))
}

function drawSkirt(pen: Pen, look: Look, frame: Frame): void {
  const { left, right } = frame.legs
  const isCoat = look.wear.lower !== 'skirt'
  if (isCoat && !frame.seated) return
  const colour = look.wear.upper === 'dress' || isCoat ? look.wear.colour : look.wear.lowerColour
  const [hipLeft, hipRight] = frame.edges(200)
  const y = frame.at(0, 212).y
  pen.beginPath()
  if (frame.seated) {
    const [minimum, maximum] = [Math.min(left.knee.x, right.knee.x, hipLeft + 8) - 15, Math.max(left.knee.x, right.knee.x, hipRight - 8) + 15]
    const low = Math.max(left.knee.y, right.knee.y) + (isCoat ? 8 : 20)
    pen.moveTo(hipLeft, y)
    pen.bezierCurveTo(minimum, y + 12, minimum, Math.min(left.knee.y, right.knee.y) - 12, minimum + (frame.sin > 0.5 ? 4 : 0), frame.sin > 0.5 ? y + 34 : low)
    pen.quadraticCurveTo((minimum + maximum) / 2, low + 8, maximum - (frame.sin < -0.5 ? 4 : 0), frame.sin < -0.5 ? y + 34 : low)
    pen.bezierCurveTo(maximum, Math.min(left.knee.y, right.knee.y) - 12, maximum, y + 12, hipRight, y)
  } else {
    const hem = -92
    pen.moveTo(hipLeft + 8, y - 12)
    pen.bezierCurveTo(hipLeft - 3, y + 20, Math.min(hipLeft - 5, left.knee.x - 15, right.knee.x - 15), hem - 40, Math.min(hipLeft - 7, left.knee.x - 17, right.knee.x - 17), hem)
    pen.quadraticCurveTo((hipLeft + hipRight) / 2, hem + 9, Math.max(hipRight + 7, left.knee.x + 17, right.knee.x + 17), hem)
    pen.bezierCurveTo(Math.max(hipRight + 5, left.knee.x + 15, right.knee.x + 15), hem - 40, hipRight + 3, y + 20, hipRight - 8, y - 12)
  }
  pen.closePath()
  const gradient = pen.createLinearGradient(hipLeft - 8, 0, hipRight + 8, 20)
  gradient.addColorStop(0, mix(colour, light.warm, 0.18))
  gradient.addColorStop(0.45, colour)
  gradient.addColorStop(1, mix(colour, light.shade, 0.3))
  fill(pen, gradient)
}

function legLight(pen: Pen, leg: Leg, colour: string): object {
  const [from, to] = [Math.min(leg.hip.x, leg.knee.x, leg.ankle.x), Math.max(leg.hip.x, leg.knee.x, leg.ankle.x)]
  const gradient = pen.createLinearGradient(from - 15, leg.hip.y, to + 18, leg.hip.y + 12)
  gradient.addColorStop(0, mix(colour, light.warm, 0.13))
  gradient.addColorStop(0.5, colour)
  gradient.addColorStop(1, mix(colour, light.shade, 0.3))
  return gradient
}
