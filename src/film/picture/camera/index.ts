import type { Timeline } from '../../timeline/timeline.ts'
import type { StagedScene } from '../staging/index.ts'
import { shotsOf } from './planning.ts'
import { cameraFor, type Camera } from './seeing.ts'

export { captionLine, contains, eyesOf, type Framing } from './framing.ts'
export { shotsOf } from './planning.ts'
export { cameraFor, type Camera } from './seeing.ts'
export { shortest, type Shot } from './shot.ts'
export { deciderOf } from './wishes.ts'

/** Plans the shots of a scene once; what is seen at any second follows from them. */
export function cameraOf(timeline: Timeline, stage: StagedScene): Camera {
  return cameraFor(stage, shotsOf(timeline, stage))
}
