import type { Timeline } from '../timeline/timeline.ts'

/**
 * The film without the scenes that follow its first part, to be drawn until somebody has chosen: up to a second before
 * the next part its pictures are the same. A film that goes nowhere else afterwards is left whole, and so is one that
 * looks through a pane, since it may look at any of its places.
 */
export function beginningOf(timeline: Timeline): Timeline {
  const until = timeline.parts[1]?.from
  if (until === undefined || timeline.shots.some(({ shot }) => shot === 'through')) return timeline
  const scenes = timeline.scenes.filter(({ from }) => from < until)
  const places = new Set(scenes.map(({ place }) => place))
  return timeline.scenes.every(({ place }) => places.has(place)) ? timeline : { ...timeline, scenes }
}
