import type { Cue } from '../timeline/timeline.ts'
import { bearingAt } from './acting/faces.ts'
import { blinkAt, breathAt, drift } from './acting/idle.ts'
import { mouthAt, closed } from './acting/speaking.ts'
import { drawInset } from './lettering/inset.ts'
import { seedOf } from './paint/random.ts'
import { drawPerson, headOf, restPose, type Look } from './people/index.ts'
import type { Mouth } from './people/pose.ts'
import { drawProp } from './props/index.ts'
import type { Pen } from './pen.ts'

/** Draws whoever speaks on the phone in a round picture of their own, in the corner where nobody's head is; people move as at the second `held`. */
export function drawCaller(pen: Pen, look: Look | undefined, cue: Cue, t: number, held: number, { label, side, mouthFor }: { label: string; side: 'left' | 'right'; mouthFor: (sound: string) => Mouth }): void {
  drawInset(pen, cue, t, label, side, () => {
    if (look !== undefined) drawHead(pen, look, cue, held, mouthFor)
  })
}

/** From the shoulders up, the eyes at the origin. */
function drawHead(pen: Pen, look: Look, cue: Cue, t: number, mouthFor: (sound: string) => Mouth): void {
  const seed = seedOf(cue.who)
  const { smile, brow, worry, nod, tilt } = bearingAt(cue.who, [cue], [], t)
  const speaks = t >= cue.from && t < cue.to
  // Small and tall people fill the round picture alike.
  const { x, y } = headOf(look, restPose({ x: 0, y: 0 }, 1, -0.3))
  drawPerson(pen, look, {
    ...restPose({ x: -x * 0.5, y: -y }, 1, -0.3), yaw: -0.34 + drift(t / 2, seed) * 0.08,
    tilt: tilt + drift(t, seed + 3) * 0.08, nod: nod * 0.6 + drift(t * 1.6, seed + 7) * 0.1, gaze: { x: -0.25, y: 0.1 }, blink: blinkAt(t, seed), breath: breathAt(t, seed),
    mouth: speaks ? mouthAt(cue, t, mouthFor) : closed, face: { smile, brow, worry },
    right: { reach: { x: 38, y: 34 }, amount: 1, fingers: 'phone', holds: (held) => drawProp(held, 'receiver') },
  })
}
