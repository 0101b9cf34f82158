import { between } from '../paint/path.ts'
import type { Face, Hand, Mouth, Point, Pose, Stance } from '../pose.ts'

/** The mouth when nothing is said. */
export const closedMouth: Mouth = { open: 0, wide: 0.5, round: 0, bite: 0, tongue: 0 }

/** Somebody who stands still at `foot`, turned as `turn`, arms hanging, with a calm and friendly face. */
export function restPose(foot: Point, scale: number, turn: number): Pose {
  return {
    foot, scale, stance: { kind: 'standing' }, turn, yaw: turn * 0.92, tilt: 0, nod: 0, gaze: { x: turn * 0.3, y: 0 }, blink: 0, breath: 0.5,
    mouth: closedMouth, face: { smile: 0.25, brow: 0.1, worry: 0 },
    left: { amount: 0, fingers: 'rest' }, right: { amount: 0, fingers: 'rest' },
  }
}

/** A pose between two: 0 is the first and 1 the second. What cannot be between, as the shape of fingers, changes half-way. */
export function blendPoses(a: Pose, b: Pose, amount: number): Pose {
  if (amount <= 0) return a
  if (amount >= 1) return b
  const to = (from: number, end: number): number => between(from, end, amount)
  const mouth: Mouth = { open: to(a.mouth.open, b.mouth.open), wide: to(a.mouth.wide, b.mouth.wide), round: to(a.mouth.round, b.mouth.round), bite: to(a.mouth.bite, b.mouth.bite), tongue: to(a.mouth.tongue, b.mouth.tongue) }
  const face: Face = { smile: to(a.face.smile, b.face.smile), brow: to(a.face.brow, b.face.brow), worry: to(a.face.worry, b.face.worry) }
  return {
    foot: blendPoints(a.foot, b.foot, amount), scale: to(a.scale, b.scale), stance: blendStances(a.stance, b.stance, amount), turn: to(a.turn, b.turn),
    yaw: to(a.yaw, b.yaw), tilt: to(a.tilt, b.tilt), nod: to(a.nod, b.nod), gaze: blendPoints(a.gaze, b.gaze, amount), blink: to(a.blink, b.blink), breath: to(a.breath, b.breath),
    mouth, face, left: blendHands(a.left, b.left, amount), right: blendHands(a.right, b.right, amount),
  }
}

function blendHands(a: Hand, b: Hand, amount: number): Hand {
  const shape = amount < 0.5 ? a : b
  const reach = a.reach && b.reach ? blendPoints(a.reach, b.reach, amount) : a.reach ?? b.reach
  const [from, end] = [a.reach ? a.amount : 0, b.reach ? b.amount : 0]
  return { amount: between(from, end, amount), fingers: shape.fingers, ...(reach ? { reach } : {}), ...(shape.holds ? { holds: shape.holds } : {}) }
}

function blendPoints(a: Point, b: Point, amount: number): Point {
  return { x: between(a.x, b.x, amount), y: between(a.y, b.y, amount) }
}

function blendStances(a: Stance, b: Stance, amount: number): Stance {
  if (a.kind === 'walking' && b.kind === 'walking') return { kind: 'walking', stride: between(a.stride, b.stride, amount) }
  if (a.kind === 'sitting' && b.kind === 'sitting') return { kind: 'sitting', rising: between(a.rising ?? 0, b.rising ?? 0, amount) }
  return amount < 0.5 ? a : b
}
