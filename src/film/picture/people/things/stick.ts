import { armOf } from '../arms/arm-pose.ts'
import type { Frame } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import { line } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'

/** A walking stick from the near hand to the floor; it stands by the leg while that hand does something else. */
export function drawStick(pen: Pen, look: Look, pose: Pose, frame: Frame): void {
  const side = frame.towards > 0 ? 'left' : 'right'
  if (frame.seated) return
  const { palm } = armOf(look, { ...pose, [side]: { ...pose[side], amount: 0 } }, frame, side)
  const swing = pose.stance.kind === 'walking' ? Math.cos((pose.stance.stride + (side === 'left' ? 0 : 0.5)) * Math.PI * 2) * 20 * frame.sin : 0
  const foot = { x: palm.x + 5 * frame.sin - swing, y: -1 }
  pen.beginPath()
  pen.moveTo(palm.x + 1, palm.y)
  pen.lineTo(foot.x, foot.y)
  line(pen, '#6B4A35', 5)
  pen.beginPath()
  pen.moveTo(foot.x, foot.y - 5)
  pen.lineTo(foot.x, foot.y)
  line(pen, '#2B2A2C', 6)
  pen.beginPath()
  pen.moveTo(palm.x - frame.towards * 4, palm.y + 2)
  pen.quadraticCurveTo(palm.x + frame.towards * 2, palm.y - 5, palm.x + frame.towards * 13, palm.y + 1)
  line(pen, '#55392A', 6.5)
}
