import type { Frame, Solid } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import { between, held } from '../paint/path.ts'
import type { Hand, Point, Pose } from '../pose.ts'

export type Side = 'left' | 'right'

/** An arm at one moment: its joints, and the hand's angle as a pen is turned so that y runs towards the finger tips. */
export type ArmPose = {
  side: Side
  shoulder: Solid
  elbow: Solid
  wrist: Solid
  palm: Solid
  angle: number
  /** The side of the turned pen on which the thumb is. */
  thumb: 1 | -1
  /** Whether forearm and hand are drawn over everything else. */
  raised: boolean
}

/** Lengths of upper arm, forearm and of the hand to the middle of its palm. */
export const bones = { upper: 68, fore: 60, palm: 12 }

/** Where an arm is. `left` is the arm on the left of the picture when the body faces us. */
export function armOf(look: Look, pose: Pose, frame: Frame, side: Side): ArmPose {
  const out = side === 'left' ? -1 : 1
  const hand = pose[side]
  const shoulder = frame.at(out * 36.5 * look.body.shoulders, 310.5, 3)
  const goal = palmGoal(look, pose, frame, side, hand, shoulder)
  const reaching = hand.reach !== undefined && hand.amount > 0.02
  const pole = poleOf(frame, out)
  let { elbow, end: wrist } = bend(shoulder, goal, bones.upper, bones.fore + bones.palm, pole)
  let along = handDirection(shoulder, goal, elbow, wrist, hand, reaching ? held(hand.amount, 0, 1) : 0, out)
  // The hand follows the forearm and the forearm the hand: a few rounds, each half-way, settle it.
  for (let round = 0; round < 4; round++) {
    const wanted = { x: goal.x - along.x * bones.palm, y: goal.y - along.y * bones.palm, z: goal.z }
    const bent = bend(shoulder, wanted, bones.upper, bones.fore, pole)
    elbow = bent.elbow
    wrist = bent.end
    const next = handDirection(shoulder, goal, elbow, wrist, hand, reaching ? held(hand.amount, 0, 1) : 0, out)
    if (round < 3) along = unit(along.x + next.x, along.y + next.y)
  }
  const palm = { x: wrist.x + along.x * bones.palm, y: wrist.y + along.y * bones.palm, z: wrist.z }
  const inwards = -out * along.x + along.y
  return { side, shoulder, elbow, wrist, palm, angle: Math.atan2(-along.x, along.y), thumb: inwards > 0 === out < 0 ? 1 : -1, raised: frame.seated || look.aid === 'pram' || (reaching && hand.amount > 0.12) }
}

/** Two bones from `from` to `to`, no farther than they are long; the joint between goes towards `pole`. */
export function bend(from: Solid, to: Solid, upper: number, lower: number, pole: Solid): { elbow: Solid; end: Solid } {
  const [dx, dy, dz] = [to.x - from.x, to.y - from.y, to.z - from.z]
  const asked = Math.hypot(dx, dy, dz)
  const length = held(asked, Math.abs(upper - lower) + 0.5, (upper + lower) * 0.9995)
  const [ux, uy, uz] = asked < 0.001 ? [0, 1, 0] : [dx / asked, dy / asked, dz / asked]
  const along = (upper ** 2 - lower ** 2 + length ** 2) / (2 * length)
  const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2))
  const shared = pole.x * ux + pole.y * uy + pole.z * uz
  const [px, py, pz] = [pole.x - ux * shared, pole.y - uy * shared, pole.z - uz * shared]
  const size = Math.max(0.001, Math.hypot(px, py, pz))
  return {
    elbow: { x: from.x + ux * along + (px / size) * aside, y: from.y + uy * along + (py / size) * aside, z: from.z + uz * along + (pz / size) * aside },
    end: { x: from.x + ux * length, y: from.y + uy * length, z: from.z + uz * length },
  }
}

/** Elbows point down, outwards and back. */
function poleOf({ sin, cos }: Frame, out: number): Solid {
  const [s, forward] = [out * 0.42, -0.6]
  return { x: s * cos + forward * sin, y: 0.85, z: forward * cos - s * sin }
}

function palmGoal(look: Look, pose: Pose, frame: Frame, side: Side, hand: Hand, shoulder: Solid): Solid {
  const hanging = restingPalm(look, pose, frame, side)
  if (!hand.reach) return hanging
  const size = pose.scale * look.body.height
  const target = { x: (hand.reach.x - pose.foot.x) / size, y: (hand.reach.y - pose.foot.y) / size }
  const flat = Math.hypot(target.x - shoulder.x, target.y - shoulder.y)
  const most = (bones.upper + bones.fore + bones.palm) * 0.985
  const depth = Math.min(30 + 14 * frame.cos - shoulder.z * 0.55, Math.sqrt(Math.max(0, most ** 2 - flat ** 2)))
  const part = held(hand.amount, 0, 1)
  return { x: between(hanging.x, target.x, part), y: between(hanging.y, target.y, part), z: between(hanging.z, shoulder.z + Math.max(0, depth), part) }
}

function restingPalm(look: Look, pose: Pose, frame: Frame, side: Side): Solid {
  const out = side === 'left' ? -1 : 1
  const width = 36.5 * look.body.shoulders
  if (look.aid === 'pram' && !frame.seated) return frame.at(out * 20, 226, 66)
  if (frame.seated) return frame.at(out * between(19, width + 2, frame.rising), between(225, 180, frame.rising), look.aid === 'wheelchair' ? 44 : between(50, 12, frame.rising))
  if (look.aid === 'stick' && out === frame.towards * -1) return frame.at(out * (width + 9), 193, 24)
  const swing = pose.stance.kind === 'walking' ? -Math.cos((pose.stance.stride + (side === 'left' ? 0 : 0.5)) * Math.PI * 2) : 0
  return frame.at(out * (width + 2 + 5 * frame.cos), 310.5 - 136 + Math.abs(swing) * 10, 10 + swing * 46)
}

/** The way the fingers point: on along the forearm; where that points at us, away from the shoulder. */
function handDirection(shoulder: Solid, goal: Solid, elbow: Solid, end: Solid, { fingers }: Hand, amount: number, out: number): Point {
  const [x, y] = [end.x - elbow.x, end.y - elbow.y]
  const away = unit(goal.x - shoulder.x, goal.y - shoulder.y)
  const lost = Math.max(0, 34 - Math.hypot(x, y))
  const forearm = Math.atan2(y + away.y * lost, x + away.x * lost)
  const wish = fingers === 'phone' ? -Math.PI / 2 - out * 0.22 : undefined
  const off = wish === undefined ? 0 : held(Math.atan2(Math.sin(wish - forearm), Math.cos(wish - forearm)), -0.75, 0.75)
  const angle = forearm + off * amount
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

function unit(x: number, y: number): Point {
  const length = Math.hypot(x, y)
  return length < 0.001 ? { x: 0, y: 1 } : { x: x / length, y: y / length }
}
