import type { Timeline } from '../../timeline/timeline.ts'
import { cameraFor, type Camera } from '../camera/seeing.ts'
import { actsOfEach, type SceneStage } from '../staging/stand.ts'
import type { Directed } from './directed.ts'

/** A scene that is ready to be drawn. */
export type StageSet = { stage: SceneStage; camera: Camera }

/** What was decided about a film, scene by scene, in the shape that any second is looked up in. */
export function setsOf({ cues }: Timeline, { scenes }: Directed): StageSet[] {
  return scenes.map(({ scene, place, people, acts, props, states, through, shots }) => {
    const stage: SceneStage = {
      scene, place, acts, states, through,
      people: new Map(people), props: new Map(props),
      actsOf: actsOfEach(people.map(([name]) => name), acts),
      cues: cues.filter(({ from }) => from >= scene.from && from < scene.to),
    }
    return { stage, camera: cameraFor(stage, shots) }
  })
}
