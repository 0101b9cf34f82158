import { colours, type PropId } from '../../screenplay/vocabulary/index.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** How the things of a film look, as its writer noted: the first colour word of each note. */
export function variantsOf(timeline: Timeline): ReadonlyMap<PropId, string> {
  const found = new Map<PropId, string>()
  for (const { prop, note } of timeline.looks ?? []) {
    const words = note.toLowerCase().split(/[^\p{L}]+/u)
    const colour = Object.entries(colours).find(([, names]) => [...names.da, ...names.en].some((name) => words.includes(name)))
    if (colour !== undefined) found.set(prop, colour[0])
  }
  return found
}
