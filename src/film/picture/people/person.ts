import { armOf, type ArmPose } from './arms/arm-pose.ts'
import { drawHand, drawWrist } from './arms/hand.ts'
import { drawCreases, drawForearm, drawUpperArm } from './arms/sleeve.ts'
import { drawLegs } from './body/legs.ts'
import { clothLight, drawNeck, drawTorso } from './body/torso.ts'
import { drawFront, drawNape, drawOver } from './body/wear/dress-up.ts'
import { drawHoodBack } from './body/wear/hoods.ts'
import { frameOf, type Frame } from './frame/frame.ts'
import { drawHead, drawHeadBack } from './head/head.ts'
import { drawHijabDrape } from './head/hijab.ts'
import type { Look } from './look/look.ts'
import { light, mix } from './paint/colour.ts'
import type { Pen } from '../pen.ts'
import type { Point, Pose } from './pose.ts'
import { drawAidBehind, drawAidBefore } from './things/aids.ts'

/** What the picture shows of the stage; parts of people that lie outside need not be drawn. */
export type View = { x: number; y: number; width: number; height: number }

type Drawing = { pen: Pen; look: Look; pose: Pose; frame: Frame; near: ArmPose; far: ArmPose; size: number; cloth: object; shaded: string | object; shows: (point: Point, around: number) => boolean }

/** Draws somebody whole: where `pose` puts them, in the units of the stage that the pen is in. With a `view`, hands and legs outside it are left out. */
export function drawPerson(pen: Pen, look: Look, pose: Pose, view?: View): void {
  const drawing = drawingOf(pen, look, pose, view)
  const { frame, cloth, shaded, far, near } = drawing
  pen.save()
  toPerson(drawing)
  drawAidBehind(pen, look, pose, frame)
  drawHeadBack(pen, look, pose, frame)
  if (look.wear.upper === 'hoodie' || look.wear.upper === 'raincoat') drawHoodBack(pen, look, frame)
  drawArm(drawing, far, shaded)
  if (far.raised && isBehind(frame, far)) {
    drawWrist(pen, look.skin, far)
    drawForearm(pen, look, far, shaded, false)
  }
  if (!frame.seated) drawLower(drawing)
  drawTorso(pen, look, frame, cloth)
  drawNape(pen, look, frame)
  drawNeck(pen, look, frame)
  drawFront(pen, look, frame)
  if (frame.seated) drawLower(drawing)
  drawArm(drawing, near, cloth)
  drawCreases(pen, look, near, frame)
  if (Math.abs(frame.sin) < 0.12) drawCreases(pen, look, far, frame)
  drawAidBefore(pen, look, pose, frame)
  if (look.hijab) drawHijabDrape(pen, look, frame, look.hijab)
  drawOver(pen, look, frame)
  drawHead(pen, look, pose, frame)
  if (far.raised) drawReach(drawing, far, shaded, !isBehind(frame, far))
  if (near.raised) drawReach(drawing, near, cloth, true)
  pen.restore()
}

/** Draws a raised hand with its forearm alone, as it lies over everything else of them: for a hand on what stands before its owner. */
export function drawRaised(pen: Pen, look: Look, pose: Pose, side: 'left' | 'right'): void {
  const drawing = drawingOf(pen, look, pose)
  const { frame, cloth, shaded, far, near } = drawing
  const arm = near.side === side ? near : far
  if (!arm.raised) return
  pen.save()
  toPerson(drawing)
  drawReach(drawing, arm, arm === near ? cloth : shaded, arm === near || !isBehind(frame, arm))
  pen.restore()
}

function drawingOf(pen: Pen, look: Look, pose: Pose, view?: View): Drawing {
  const frame = frameOf(look, pose)
  const [left, right] = [armOf(look, pose, frame, 'left'), armOf(look, pose, frame, 'right')]
  const [near, far] = frame.sin >= 0 ? [left, right] : [right, left]
  const size = pose.scale * look.body.height
  const cloth = clothLight(pen, look.wear.colour)
  const shaded = Math.abs(frame.sin) > 0.12 ? mix(look.wear.colour, light.shade, 0.2) : cloth
  return { pen, look, pose, frame, near, far, size, cloth, shaded, shows: showing(pose, size, view) }
}

/** Brings the pen from the stage into the units of the person. */
function toPerson({ pen, pose, size }: Drawing): void {
  pen.translate(pose.foot.x, pose.foot.y)
  pen.scale(size, size)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
}

function drawLower({ pen, look, frame, shows }: Drawing): void {
  if (shows({ x: 0, y: frame.at(0, 215).y }, 0)) drawLegs(pen, look, frame)
}

/** The upper arm, and all of the arm when it hangs; what is raised comes last, over everything. */
function drawArm({ pen, look, pose, shows }: Drawing, arm: ArmPose, cloth: string | object): void {
  drawUpperArm(pen, look, arm, cloth)
  if (arm.raised) return
  if (shows(arm.palm, 40)) {
    drawWrist(pen, look.skin, arm)
    drawHand(pen, look.skin, look.age, pose[arm.side], arm, look.body.height)
  }
  drawForearm(pen, look, arm, cloth, false)
}

function drawReach({ pen, look, pose, shows }: Drawing, arm: ArmPose, cloth: string | object, withForearm: boolean): void {
  if (withForearm) {
    drawWrist(pen, look.skin, arm)
    drawForearm(pen, look, arm, cloth, true)
  }
  if (shows(arm.palm, 90)) drawHand(pen, look.skin, look.age, pose[arm.side], arm, look.body.height)
}

/** Whether a far forearm lies behind the body, only its hand coming out before it. */
function isBehind(frame: Frame, { palm, elbow }: ArmPose): boolean {
  if (Math.abs(frame.sin) < 0.3) return false
  const [left, right] = frame.edges(250)
  const out = frame.towards > 0 ? palm.x > right - 4 : palm.x < left + 4
  return out && elbow.x > left - 14 && elbow.x < right + 14
}

function showing({ foot }: Pose, size: number, view: View | undefined): Drawing['shows'] {
  if (!view) return () => true
  return ({ x, y }, around) => {
    const [stageX, stageY, room] = [foot.x + x * size, foot.y + y * size, around * size]
    const inDepth = stageY > view.y - room && stageY < view.y + view.height + room
    return inDepth && (around === 0 || (stageX > view.x - room && stageX < view.x + view.width + room))
  }
}
