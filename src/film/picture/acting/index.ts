import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Mouth, Pose } from '../people/pose.ts'
import { standingAt, type SceneStage, type Side } from '../staging/index.ts'
import { attentionOf, focusAt } from './focus.ts'
import { eyesOf } from './direction.ts'
import { handsOf } from './hands/index.ts'
import { holdingsOf, propOfStep, type Holding } from './holding.ts'
import { poseAt, type Part } from './pose-at.ts'

/** Somebody's part in a scene, worked out once; `poseOf` then answers for every second of it. */
export type Acting = { poseOf(who: string, t: number): Pose | undefined; /** What somebody carries before the body, to be drawn upright at a palm. */ loadOf(who: string, t: number): Holding | undefined; partOf(who: string): Part | undefined }

/** Gives everybody in a scene their part. `variants` are the colours of the things, `mouthFor` says how a sound is shaped. */
export function actIn(stage: SceneStage, variants: ReadonlyMap<PropId, string>, mouthFor: (sound: string) => Mouth): Acting {
  const parts = new Map<string, Part>()
  for (const who of stage.people.keys()) {
    const attention = attentionOf(stage, who)
    const acts = stage.actsOf.get(who) ?? []
    const towards = (t: number): Side => {
      const presence = stage.people.get(who)
      if (presence === undefined) return 'right'
      const standing = standingAt(presence, t)
      const focus = focusAt(stage, who, attention, t)
      const other = 'who' in focus ? stage.people.get(focus.who) : undefined
      const x = 'point' in focus ? focus.point.x : other === undefined ? standing.x + standing.facing : eyesOf(standingAt(other, t)).x
      return x >= standing.x ? 'right' : 'left'
    }
    parts.set(who, { who, attention, acts, blocks: handsOf(who, acts, stage.cues, towards), holding: holdingsOf(stage, who, variants) })
  }
  const loadOf = (who: string, t: number): Holding | undefined => {
    const holding = parts.get(who)?.holding ?? []
    return [propOfStep(holding, 'left', t), propOfStep(holding, 'right', t)].find((each) => each?.heavy)
  }
  return { partOf: (who) => parts.get(who), loadOf, poseOf: (who, t) => {
    const part = parts.get(who)
    return part === undefined ? undefined : poseAt(stage, part, t, mouthFor)
  } }
}
