import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Pen } from '../pen.ts'
import { catalogue } from './catalogue.ts'
import type { Prop } from './prop.ts'
import { drawThing } from './thing.ts'

export { propSize, propStates } from './sizing.ts'
export type { Size } from './prop.ts'

/**
 * Draws a thing in a hand: the palm at the origin, y towards the finger tips, in the units of a person who is 420 high.
 * In the state `lying`, or `lying-` and another state, it rests at the origin on a table or a floor, seen from in front
 * and a little from above, y downwards. Without a state, or with one that it does not have, it is as it usually is.
 */
export function drawProp(pen: Pen, id: PropId, state?: string, variant?: string): void {
  drawThing(pen, catalogue[id], state, variant)
}

/** Which way is up for a thing in a hand; whoever turns the hand can keep a cup from spilling with it. */
export function propUp(id: PropId): Prop['up'] {
  return catalogue[id].up
}
