import { held } from '../paint/path.ts'
import type { Pose } from '../pose.ts'

/**
 * Which way a head is turned, and where that puts what is on it. The head's own units: the middle of the eye line is 0,
 * the chin is at 65, the crown at -57 and the temples at 47 to each side. `forward` is how far something is before the axis.
 */
export type Facing = {
  yaw: number
  nod: number
  sin: number
  cos: number
  /** The side of the picture that the face is turned to. */
  towards: 1 | -1
  x(aside: number, forward: number): number
  y(height: number, forward: number): number
  /** How wide something looks that lies `aside` on the face: 1 from straight before it. */
  width(aside: number): number
  /** Whether what lies there is on our side of the head. */
  seen(aside: number, forward: number): boolean
}

/** The facing of a head in a pose. */
export function facingOf(pose: Pose): Facing {
  const yaw = held(pose.yaw, -1, 1)
  const angle = yaw * 0.89
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return {
    yaw, nod: pose.nod, sin, cos, towards: yaw >= 0 ? 1 : -1,
    x: (aside, forward) => aside * cos + forward * sin,
    y: (height, forward) => height + pose.nod * forward * 0.15,
    width: (aside) => Math.max(0.3, Math.cos(angle + aside * 0.017)),
    seen: (aside, forward) => forward * cos - aside * sin > 0,
  }
}
