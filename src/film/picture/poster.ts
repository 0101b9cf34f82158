import type { Timeline } from '../timeline/timeline.ts'
import { cameraOf, deciderOf } from './camera/index.ts'
import { layoutOf } from './places/layouts.ts'
import { stageFilm } from './staging/index.ts'

/** The second whose picture stands for the film: the face of the one who must decide, shortly before the question. */
export function posterTime(timeline: Timeline): number {
  const stop = timeline.stops[0]
  const until = stop?.from ?? timeline.parts[0]?.to ?? timeline.duration
  const stage = stageFilm(timeline, layoutOf).findLast(({ scene }) => scene.from < until)
  if (stage === undefined) return timeline.duration / 2
  const decider = deciderOf(timeline, stage, until)
  const shots = cameraOf(timeline, stage).shots.filter(({ from, subjects }) => from < until - 0.5 && decider !== undefined && subjects.includes(decider))
  const shot = shots.findLast(({ subjects }) => subjects.length === 1) ?? shots.at(-1)
  if (shot === undefined) return Math.max(0, until - 0.5)
  // Between two words a mouth is closed and the face is calm.
  const last = Math.min(shot.to, until) - 0.4
  const cue = timeline.cues.findLast(({ from, to }) => from < last && to > shot.from)
  return cue !== undefined && cue.to + 0.2 < last ? Math.max(shot.from + 0.3, cue.to + 0.2) : Math.max(shot.from + 0.2, last)
}
