import { propOfStep, type Holding } from './holding.ts'
import { seedOf } from '../paint/random.ts'
import { restPose } from '../people/index.ts'
import type { Face, Mouth, Pose } from '../people/pose.ts'
import { standingAt, stepAt, type Act, type SceneStage, type Standing } from '../staging/index.ts'
import { directionAt } from './direction.ts'
import { bearingAt } from './faces.ts'
import type { Attention } from './focus.ts'
import { handAt, type Block } from './hands/index.ts'
import { blinkAt, breathAt, drift } from './idle.ts'
import { closed, mouthAt } from './speaking.ts'

/** What is known of somebody for a whole scene before any picture of it is drawn. */
export type Part = { who: string; attention: Attention; blocks: readonly Block[]; acts: readonly Act[]; holding: readonly Holding[] }

/** How somebody of a scene stands, looks and speaks at a second. */
export function poseAt(stage: SceneStage, part: Part, t: number, mouthFor: (sound: string) => Mouth): Pose | undefined {
  const presence = stage.people.get(part.who)
  if (presence === undefined) return undefined
  const standing = standingAt(presence, t)
  const seed = seedOf(part.who)
  const cue = stepAt(stage.cues, t)
  const speaks = cue !== undefined && cue.who === part.who && t < cue.to && !cue.onPhone ? cue : undefined
  const head = directionAt(stage, part.who, part.attention, t, 0.42)
  const eyes = directionAt(stage, part.who, part.attention, t + 0.06, 0.12)
  const bearing = bearingAt(part.who, stage.cues, part.acts, t)
  const beat = speaks === undefined ? 0 : 1
  const moved = movements(part.acts, stage, part.who, t)
  const turn = turnOf(standing, head.x, t, seed)
  const yaw = held(head.x * 0.74 + drift(t / 2.3, seed + 5) * 0.04 + moved.yaw)
  const left = handOf(part, stage, 'left', standing, t)
  const right = handOf(part, stage, 'right', standing, t)
  const breathless = cue?.mood === 'breathless' && cue.who === part.who
  return {
    ...restPose({ x: standing.x, y: standing.y }, standing.scale, turn),
    stance: standing.walking ? { kind: 'walking', stride: standing.stride } : standing.sitting > 0 ? { kind: 'sitting', rising: 1 - standing.sitting } : { kind: 'standing' },
    yaw,
    tilt: held(bearing.tilt * 0.8 + drift(t / 3.1, seed + 9) * 0.06 + drift(t * 1.1, seed + 11) * 0.06 * beat + moved.tilt),
    nod: held(bearing.nod * 0.8 + head.y * 0.55 + drift(t * 1.7, seed + 13) * 0.1 * beat + moved.nod + (standing.sitting > 0 && standing.sitting < 1 ? 0.25 : 0)),
    gaze: { x: held(eyes.x * 0.95 - yaw * 0.45), y: held(eyes.y * 1.1 + bearing.shy * 0.4 * beat) },
    blink: blinkAt(t, seed),
    breath: breathAt(t, seed, breathless ? 0.9 : 0.27) * (1 + moved.breath),
    mouth: speaks === undefined ? moved.mouth ?? closed : mouthAt(speaks, t, mouthFor),
    face: faceOf(bearing, beat, t, seed),
    left, right,
  }
}

function handOf(part: Part, stage: SceneStage, side: 'left' | 'right', standing: Standing, t: number): Pose['left'] {
  const load = propOfStep(part.holding, side, t)
  const reach = handAt(part.blocks, side, standing, load, t, tableOf(stage))
  return { reach: reach.point, amount: reach.amount, fingers: reach.fingers, ...(load !== undefined && !load.heavy && { holds: load.draw }) }
}

/** People turn to whom they attend, the feet less than the shoulders; seated ones hardly. */
function turnOf(standing: Standing, towards: number, t: number, seed: number): number {
  const weight = drift(t / 4.7, seed) * 0.04
  if (standing.walking) return held(standing.facing)
  const wish = Math.sign(towards) === Math.sign(standing.facing) || Math.abs(towards) < 0.25 ? standing.facing : towards * 0.55
  const share = standing.sitting > 0.5 ? 0.35 : 1
  const sure = Math.min(1, Math.abs(towards) * 1.6)
  return held(standing.facing + (wish - standing.facing) * share * sure + weight)
}

/** How high the hands of those behind something stay, so that it does not hide what they do. */
function tableOf({ place: { things } }: SceneStage): number {
  return (things['counter']?.top ?? things['desk']?.top)?.y ?? Number.POSITIVE_INFINITY
}

function faceOf({ smile, brow, worry }: Face, beat: number, t: number, seed: number): Face {
  return { smile: held(smile), brow: held(brow + drift(t * 1.3, seed + 21) * 0.16 * beat), worry: held(worry) }
}

type Movement = { yaw: number; tilt: number; nod: number; breath: number; mouth?: Pose['mouth'] }

/** Nods, shakes and what else a head does in actions; who listens to something long nods a little at its end. */
function movements(acts: readonly Act[], stage: SceneStage, who: string, t: number): Movement {
  const sum: Movement = { yaw: 0, tilt: 0, nod: 0, breath: 0 }
  for (const act of acts) {
    if (act.who !== who || t < act.from || t > act.to) continue
    const share = (t - act.from) / (act.to - act.from)
    const swell = Math.sin(share * Math.PI)
    if (act.action === 'nods') sum.nod += (0.5 - 0.5 * Math.cos(share * Math.PI * 4)) * 0.62
    if (act.action === 'shakes-head') sum.yaw += Math.sin(share * Math.PI * 4) * 0.4 * swell
    if (act.action === 'sighs') Object.assign(sum, { breath: swell * 1.2, nod: sum.nod + (share > 0.5 ? swell * 0.25 : -swell * 0.12), mouth: { ...closed, open: share > 0.45 ? swell * 0.25 : 0, round: 0.4 } })
    if (act.action === 'laughs') Object.assign(sum, { nod: Math.sin(share * Math.PI * 8) * 0.14 * swell - 0.1 * swell, mouth: { ...closed, open: (0.45 + 0.3 * Math.sin(share * Math.PI * 9)) * swell, wide: 0.85 } })
    if (act.action === 'shrugs') sum.tilt += swell * 0.2
    if (act.action === 'drinks' && share > 0.42 && share < 0.72) sum.nod -= 0.25
  }
  const cue = stepAt(stage.cues, t)
  if (cue !== undefined && cue.who !== who && cue.to - cue.from > 2) {
    const since = t - (cue.to - 0.35)
    if (since > 0 && since < 0.7 && seedOf(who + cue.key) % 10 < 5) sum.nod += (0.5 - 0.5 * Math.cos((since / 0.7) * Math.PI * 2)) * 0.3
  }
  return sum
}

function held(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
