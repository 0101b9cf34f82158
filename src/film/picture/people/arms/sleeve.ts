import type { Frame } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import { fade, light, mix } from '../paint/colour.ts'
import { between, fill, line, taper } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Point } from '../pose.ts'
import type { ArmPose } from './arm-pose.ts'

/** How wide an arm is: at the shoulder, the elbow and the wrist, as radii. */
type Girth = { shoulder: number; elbow: number; wrist: number }

/** The upper arm in its sleeve; `cloth` is the colour or the shared light of the clothes. */
export function drawUpperArm(pen: Pen, look: Look, arm: ArmPose, cloth: string | object): void {
  const girth = girthOf(look)
  if (look.wear.shortSleeves) {
    pen.beginPath()
    taper(pen, arm.shoulder, girth.shoulder * 0.72, arm.elbow, 9.2 * look.body.arms)
    fill(pen, look.skin.base)
    const cuff = along(arm.shoulder, arm.elbow, 0.58)
    pen.beginPath()
    taper(pen, arm.shoulder, girth.shoulder, cuff, girth.elbow + 1.4)
    fill(pen, cloth)
    hem(pen, arm.shoulder, cuff, girth.elbow + 1.2, look.wear.upper === 'tunic' || look.wear.upper === 'polo' ? look.wear.trim : mix(look.wear.colour, light.ink, 0.2))
    return
  }
  pen.beginPath()
  taper(pen, arm.shoulder, girth.shoulder, arm.elbow, girth.elbow)
  fill(pen, cloth)
  if (look.wear.upper === 'stripes') bands(pen, arm.shoulder, arm.elbow, girth.shoulder, girth.elbow, look.wear.trim, [0.3, 0.52, 0.74, 0.96])
}

/** Forearm and cuff; over other clothes it throws a soft edge. */
export function drawForearm(pen: Pen, look: Look, arm: ArmPose, cloth: string | object, over: boolean): void {
  const girth = girthOf(look)
  const bare = look.wear.shortSleeves
  const cuff = along(arm.elbow, arm.wrist, 0.93)
  const [elbow, wrist, end] = bare ? [9.2 * look.body.arms, 6.4, arm.wrist] : [girth.elbow, girth.wrist, cuff]
  if (over) {
    pen.beginPath()
    taper(pen, { x: arm.elbow.x + 1, y: arm.elbow.y + 2.4 }, elbow, { x: end.x + 1, y: end.y + 2.2 }, wrist)
    fill(pen, fade(light.shade, 0.12))
  }
  pen.beginPath()
  taper(pen, arm.elbow, elbow, end, wrist)
  fill(pen, bare ? look.skin.base : cloth)
  if (over) drawSides(pen, arm.elbow, elbow, end, wrist, 0.12, fade(bare ? look.skin.shade : light.ink, bare ? 0.4 : 0.24))
  if (bare) return
  if (look.wear.upper === 'stripes') bands(pen, arm.elbow, cuff, girth.elbow, girth.wrist, look.wear.trim, [0.2, 0.42, 0.64, 0.84])
  hem(pen, arm.elbow, cuff, wrist + 0.3, cuffColour(look))
}

/** The crease inside a bent elbow and the line between a hanging arm and the side. */
export function drawCreases(pen: Pen, look: Look, arm: ArmPose, frame: Frame): void {
  const girth = girthOf(look)
  const out = arm.side === 'left' ? -1 : 1
  const ink = fade(look.wear.shortSleeves ? look.skin.shade : light.ink, 0.2)
  const [ux, uy, lx, ly] = [arm.shoulder.x - arm.elbow.x, arm.shoulder.y - arm.elbow.y, arm.wrist.x - arm.elbow.x, arm.wrist.y - arm.elbow.y]
  const bendiness = 1 - (ux * lx + uy * ly) / (-Math.max(1, Math.hypot(ux, uy) * Math.hypot(lx, ly)))
  if (bendiness > 0.25) {
    const size = Math.max(1, Math.hypot(ux / 68 + lx / 60, uy / 68 + ly / 60))
    const [x, y] = [(ux / 68 + lx / 60) / size, (uy / 68 + ly / 60) / size]
    pen.beginPath()
    pen.moveTo(arm.elbow.x + x * girth.elbow * 0.95, arm.elbow.y + y * girth.elbow * 0.95)
    pen.lineTo(arm.elbow.x + x * girth.elbow * 0.2, arm.elbow.y + y * girth.elbow * 0.2)
    line(pen, ink, 1.6)
  }
  if (arm.raised) return drawSides(pen, arm.shoulder, girth.shoulder, arm.elbow, girth.elbow, 0.4, ink)
  const inner = arm.shoulder.x - out * frame.cos * girth.shoulder * 0.86 - frame.sin * 2
  pen.beginPath()
  pen.moveTo(inner, arm.shoulder.y + 6)
  pen.quadraticCurveTo(inner + out * 1.5, arm.shoulder.y + 24, between(inner, arm.elbow.x - out * girth.elbow * 0.9, 0.9), between(arm.shoulder.y, arm.elbow.y, 0.86))
  line(pen, fade(light.ink, 0.15), 1.8)
}

/** The two edges of a lifted arm from `start` of its length, so that it does not melt into the body. */
function drawSides(pen: Pen, a: Point, wide: number, b: Point, narrow: number, start: number, ink: string): void {
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y))
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const from = along(a, b, start)
  const half = between(wide, narrow, start)
  pen.beginPath()
  for (const side of [-1, 1]) {
    pen.moveTo(from.x - y * half * side, from.y + x * half * side)
    pen.lineTo(b.x - y * narrow * side, b.y + x * narrow * side)
  }
  line(pen, ink, 1)
}

function girthOf({ wear, body }: Look): Girth {
  const loose = wear.upper === 'coat' || wear.upper === 'raincoat' ? 1.16 : wear.upper === 'hoodie' || wear.upper === 'knit' || wear.upper === 'jacket' ? 1.07 : 0.98
  return { shoulder: 13.6 * body.arms * loose, elbow: 11.4 * body.arms * loose, wrist: 8.6 * between(1, body.arms * loose, 0.6) }
}

function cuffColour({ wear }: Look): string {
  return wear.upper === 'jacket' || wear.upper === 'coat' ? mix(wear.colour, light.ink, 0.22) : mix(wear.colour, light.ink, 0.14)
}

function along(from: Point, to: Point, part: number): Point {
  return { x: between(from.x, to.x, part), y: between(from.y, to.y, part) }
}

/** A band at the end of a sleeve. */
function hem(pen: Pen, from: Point, to: Point, half: number, colour: string): void {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const side = (ahead: number, aside: number): [number, number] => [to.x + x * ahead - y * aside, to.y + y * ahead + x * aside]
  const [a, b, c, d, under, over] = [side(-3, half), side(3, half - 0.3), side(3, 0.3 - half), side(-3, -half), side(5.6, 0), side(-1, 0)]
  pen.beginPath()
  pen.moveTo(a[0], a[1])
  pen.lineTo(b[0], b[1])
  pen.quadraticCurveTo(under[0], under[1], c[0], c[1])
  pen.lineTo(d[0], d[1])
  pen.quadraticCurveTo(over[0], over[1], a[0], a[1])
  pen.closePath()
  fill(pen, colour)
}

function bands(pen: Pen, from: Point, to: Point, wide: number, narrow: number, colour: string, parts: readonly number[]): void {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
  pen.beginPath()
  for (const part of parts) {
    const middle = along(from, to, part)
    const half = between(wide, narrow, part) - 0.4
    pen.moveTo(middle.x - y * half, middle.y + x * half)
    pen.quadraticCurveTo(middle.x + x * 4, middle.y + y * 4, middle.x + y * half, middle.y - x * half)
  }
  pen.lineCap = 'butt'
  line(pen, colour, 4.6)
  pen.lineCap = 'round'
}
