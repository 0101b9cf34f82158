import type { PropId } from '../../screenplay/vocabulary/index.ts'
import { measures } from './measures.ts'
import type { Size } from './prop.ts'

/** What a state begins with when the thing is not in a hand but rests somewhere. */
export const lying = 'lying'

/** How large a thing is, upright, as a close shot frames it. */
export function propSize(id: PropId): Size {
  return measures[id].size
}

/** Every state that a thing can be drawn in, the usual one first. */
export function propStates(id: PropId): readonly string[] {
  const { states } = measures[id]
  return [...states, lying, ...states.slice(1).map((state) => `${lying}-${state}`)]
}
