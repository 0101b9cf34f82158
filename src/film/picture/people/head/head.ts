import type { Frame } from '../frame/frame.ts'
import type { Look } from '../look/look.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import { drawBeard, drawMoustache } from './beard.ts'
import { drawBrows } from './brows.ts'
import { drawEar } from './ears.ts'
import { drawEyes } from './eyes.ts'
import { facingOf } from './facing.ts'
import { drawGlasses } from './glasses.ts'
import { drawHairBack } from './hair/back.ts'
import { drawHairFront } from './hair/front.ts'
import { drawHijabBack, drawHijabFront } from './hijab.ts'
import { drawAgeLines } from './lines.ts'
import { drawMouth } from './mouth.ts'
import { drawNose } from './nose.ts'
import { drawSkull } from './skull.ts'

/** What of the head lies behind the body: the back of the hair or of the hijab. */
export function drawHeadBack(pen: Pen, look: Look, pose: Pose, frame: Frame): void {
  pen.save()
  intoHead(pen, frame)
  const facing = facingOf(pose)
  if (look.hijab) drawHijabBack(pen, look.hijab, facing)
  else drawHairBack(pen, look, facing)
  pen.restore()
}

/** The head with everything on it, from the ears to the glasses. */
export function drawHead(pen: Pen, look: Look, pose: Pose, frame: Frame): void {
  pen.save()
  intoHead(pen, frame)
  const facing = facingOf(pose)
  const { beard, stubble, moustache } = look.face
  if (!look.hijab) for (const side of [-1, 1]) drawEar(pen, look, facing, side, false)
  drawSkull(pen, look, pose, facing)
  drawAgeLines(pen, look, pose.face, facing)
  if (beard || stubble) drawBeard(pen, look, pose, facing)
  drawMouth(pen, look, pose, facing)
  if (moustache || beard) drawMoustache(pen, look, pose, facing)
  drawEyes(pen, look, pose, facing)
  drawNose(pen, look, facing)
  drawBrows(pen, look, pose.face, facing)
  if (look.hijab) drawHijabFront(pen, look.hijab, facing, pose.mouth.open)
  else {
    drawHairFront(pen, look, facing)
    const style = look.hair.style
    const covered = style === 'long' || style === 'waves' || style === 'bob'
    if (!covered || look.face.hearingAid) for (const side of [-1, 1]) drawEar(pen, look, facing, side, true)
  }
  if (look.face.glasses) drawGlasses(pen, look, facing)
  pen.restore()
}

function intoHead(pen: Pen, { head, headScale, headTilt }: Frame): void {
  pen.translate(head.x, head.y)
  pen.rotate(headTilt)
  pen.scale(headScale, headScale)
}
