import type { Pen } from '../pen.ts'
import { rest, takeInHand } from './position.ts'
import type { Prop } from './prop.ts'
import { lying } from './sizing.ts'

/** Draws a thing as `drawProp` does, for whoever has its drawing already, as a room that some things belong to. */
export function drawThing(pen: Pen, prop: Prop, state?: string, variant?: string): void {
  const { lies, own } = readState(prop, state)
  pen.save()
  if (lies) rest(pen, prop, own)
  else takeInHand(pen, prop)
  prop.draw(pen, own, variant)
  pen.restore()
}

function readState(prop: Prop, state: string | undefined): { lies: boolean; own: string } {
  const lies = state !== undefined && (state === lying || state.startsWith(`${lying}-`))
  const wished = lies ? state.slice(lying.length + 1) : state
  const usual = lies ? prop.states[0] : (prop.carried ?? prop.states[0])
  return { lies, own: prop.states.find((known) => known === wished) ?? usual }
}
