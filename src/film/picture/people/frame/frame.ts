import type { Look } from '../look/look.ts'
import { between, held } from '../paint/path.ts'
import type { Point, Pose } from '../pose.ts'
import { gaitOf, type Leg, seatedLegs } from './legs.ts'

/** A point in depth; `z` grows towards us. */
export type Solid = Point & { z: number }

/**
 * The body at one moment, in the person's own units: the floor under them is 0, y grows downwards, an ordinary
 * grown-up is 420 high. `s` is sideways on the body, `up` its height when standing, `forward` away from the chest.
 */
export type Frame = {
  sin: number
  cos: number
  /** The side of the picture that the body is turned to. */
  towards: 1 | -1
  seated: boolean
  /** How far somebody on a seat has risen from it. */
  rising: number
  at(s: number, up: number, forward?: number): Solid
  /** A point on the front of the clothes. */
  front(s: number, up: number): Point
  /** How far a part of the body reaches to the left and the right of the picture. */
  edges(up: number): [left: number, right: number]
  legs: Record<'left' | 'right', Leg>
  neck: Point
  /** The middle of the eye line, and the size of the head's units. */
  head: Point
  headScale: number
  headTilt: number
}

/** The height of the seats that people sit on, in stage units at scale 1. */
export const seatHeight = 111

/** Where every part of the body is. */
export function frameOf(look: Look, pose: Pose): Frame {
  const angle = held(pose.turn, -1, 1) * 1.15
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const seated = look.aid === 'wheelchair' || pose.stance.kind === 'sitting'
  const gait = gaitOf(!seated && pose.stance.kind === 'walking' ? pose.stance.stride : undefined, look.body.hips)
  const rising = look.aid !== 'wheelchair' && pose.stance.kind === 'sitting' ? held(pose.stance.rising ?? 0, 0, 1) : 0
  const pelvis = seated ? between((look.aid === 'wheelchair' ? seatHeight + 18 : seatHeight + 11) / look.body.height, gait.pelvis, rising) : gait.pelvis
  const stoop = held((look.age - 66) / 20, 0, 1)
  const lean = sin * (pose.stance.kind === 'walking' && !seated ? 0.07 : seated ? -0.03 + 0.42 * Math.sin(Math.PI * rising) : 0) + sin * stoop * 0.05
  const at = (s: number, up: number, forward = 0): Solid => ({
    x: lean * (up - 205) + s * cos + forward * sin,
    y: -pelvis - (up - 205) - pose.breath * 1.7 * held((up - 235) / 60, 0, 1),
    z: forward * cos - s * sin,
  })
  const rows = girths(look)
  const edges = (up: number): [number, number] => {
    const [half, depth, ahead] = girth(rows, up)
    const reach = Math.hypot(half * cos, depth * sin)
    const middle = lean * (up - 205) + ahead * sin
    return [middle - reach, middle + reach]
  }
  const neck = at(0, 338, -1)
  const headScale = (0.535 * look.body.head) / Math.pow(look.body.height, 0.6)
  return {
    sin, cos, towards: sin >= 0 ? 1 : -1, seated, rising, at, edges,
    front: (s, up) => {
      const [half, depth, ahead] = girth(rows, up)
      return at(s, up, ahead + depth * Math.sqrt(Math.max(0, 1 - (s / half) ** 2)))
    },
    legs: seated ? seatedLegs(look, pelvis, sin, cos, rising) : gait.place(sin, cos), neck,
    head: { x: neck.x + (5 + stoop * 5) * sin + pose.yaw * 2 + pose.tilt * 3, y: neck.y - 13 - 65 * headScale + pose.nod * 1.6 },
    headScale, headTilt: pose.tilt * 0.2 + pose.yaw * 0.015 + sin * stoop * 0.03,
  }
}

/** A height of the body with half of its width, half of its depth and how far its middle lies forward. */
type Girth = readonly [up: number, half: number, depth: number, ahead: number]

function girths({ body }: Look): readonly Girth[] {
  return [
    [346, 11.5, 11, 0], [338, 15, 13, 0], [332, 28 * body.shoulders, 15, 0], [325, 42 * body.shoulders, 16, -1], [310, 49 * body.shoulders, 19, 0],
    [292, 45 * body.shoulders, 22 + body.bust * 3, body.bust * 3], [272, between(43, 38, body.bust) * body.waist, 22 + body.bust * 3 + body.belly * 3, body.bust * 3 + body.belly * 2],
    [240, 37 * body.waist, 21 + body.belly * 8, body.belly * 6], [212, 38.5 * Math.max(body.hips, body.waist * 0.97), 24 + body.belly * 6, body.belly * 4], [180, 41 * body.hips, 26, 0], [0, 41 * body.hips, 26, 0],
  ]
}

function girth(rows: readonly Girth[], up: number): [number, number, number] {
  for (let row = 1; row < rows.length; row++) {
    const [above, below] = [rows[row - 1], rows[row]]
    if (!above || !below || up < below[0]) continue
    const part = held((above[0] - up) / (above[0] - below[0]), 0, 1)
    return [between(above[1], below[1], part), between(above[2], below[2], part), between(above[3], below[3], part)]
  }
  return [41, 26, 0]
}
