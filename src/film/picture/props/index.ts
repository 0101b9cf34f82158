import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Pen } from '../pen.ts'
import { catalogue } from './catalogue.ts'
import type { Prop, Size } from './prop.ts'
import { rest, takeInHand } from './position.ts'

export type { Size } from './prop.ts'

/**
 * Draws a thing in a hand: the palm at the origin, y towards the finger tips, in the units of a person who is 420 high.
 * In the state `lying`, or `lying-` and another state, it rests at the origin on a table or a floor, seen from in front
 * and a little from above, y downwards. Without a state, or with one that it does not have, it is as it usually is.
 */
export function drawProp(pen: Pen, id: PropId, state?: string, variant?: string): void {
  const prop = catalogue[id]
  const { lies, own } = readState(prop, state)
  pen.save()
  if (lies) rest(pen, prop, own)
  else takeInHand(pen, prop)
  prop.draw(pen, own, variant)
  pen.restore()
}

/** How large a thing is, upright, as a close shot frames it. */
export function propSize(id: PropId): Size {
  return catalogue[id].size
}

/** Every state that a thing can be drawn in, the usual one first. */
export function propStates(id: PropId): readonly string[] {
  const { states } = catalogue[id]
  return [...states, lying, ...states.slice(1).map((state) => `${lying}-${state}`)]
}

/** Which way is up for a thing in a hand; whoever turns the hand can keep a cup from spilling with it. */
export function propUp(id: PropId): Prop['up'] {
  return catalogue[id].up
}

const lying = 'lying'

function readState(prop: Prop, state: string | undefined): { lies: boolean; own: string } {
  const lies = state !== undefined && (state === lying || state.startsWith(`${lying}-`))
  const wished = lies ? state.slice(lying.length + 1) : state
  const usual = lies ? prop.states[0] : (prop.carried ?? prop.states[0])
  return { lies, own: prop.states.find((known) => known === wished) ?? usual }
}
