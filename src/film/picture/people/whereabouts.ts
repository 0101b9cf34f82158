import { armOf, type Side } from './arms/arm-pose.ts'
import { frameOf, type Frame } from './frame/frame.ts'
import { eyeAt } from './head/eyes.ts'
import { facingOf } from './head/facing.ts'
import type { Look } from './look/look.ts'
import type { Point, Pose } from './pose.ts'

/** The head on the stage: the middle between chin and crown, and half its height; for framing. */
export function headOf(look: Look, pose: Pose): Point & { radius: number } {
  const frame = frameOf(look, pose)
  return { ...fromHead(look, pose, frame, { x: 0, y: 2 }), radius: 64 * frame.headScale * look.body.height * pose.scale }
}

/** Where both eyes are on the stage, the one on the left of the picture first. */
export function eyesOf(look: Look, pose: Pose): [Point, Point] {
  const [frame, facing] = [frameOf(look, pose), facingOf(pose)]
  return [fromHead(look, pose, frame, eyeAt(facing, -1)), fromHead(look, pose, frame, eyeAt(facing, 1))]
}

/** Where a palm is on the stage, and how a pen in it is turned so that y runs towards the finger tips. `left` is the hand on the left of the picture. */
export function palmOf(look: Look, pose: Pose, side: Side): Point & { angle: number } {
  const { palm, angle } = armOf(look, pose, frameOf(look, pose), side)
  return { ...onStage(look, pose, palm), angle }
}

function fromHead(look: Look, pose: Pose, { head, headScale, headTilt }: Frame, { x, y }: Point): Point {
  const [sin, cos] = [Math.sin(headTilt), Math.cos(headTilt)]
  return onStage(look, pose, { x: head.x + (x * cos - y * sin) * headScale, y: head.y + (x * sin + y * cos) * headScale })
}

function onStage(look: Look, pose: Pose, { x, y }: Point): Point {
  const size = pose.scale * look.body.height
  return { x: pose.foot.x + x * size, y: pose.foot.y + y * size }
}
