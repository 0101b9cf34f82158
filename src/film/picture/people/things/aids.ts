import type { Frame } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import { drawPram } from './pram.ts'
import { drawStick } from './stick.ts'
import { drawChairBehind, drawChairBefore } from './wheelchair.ts'

/** What belongs to somebody and lies behind them. */
export function drawAidBehind(pen: Pen, look: Look, pose: Pose, frame: Frame): void {
  if (look.aid === 'wheelchair') drawChairBehind(pen, frame, look.body.height, rolled(pose))
}

/** What belongs to somebody and lies before their body, behind their hands. */
export function drawAidBefore(pen: Pen, look: Look, pose: Pose, frame: Frame): void {
  if (look.aid === 'wheelchair') drawChairBefore(pen, frame, look.body.height, rolled(pose))
  if (look.aid === 'pram') drawPram(pen, frame, look.body.height, rolled(pose))
  if (look.aid === 'stick') drawStick(pen, look, pose, frame)
}

/** How far wheels have turned. */
function rolled({ stance }: Pose): number {
  return stance.kind === 'walking' ? stance.stride * Math.PI * 2 : 0
}
