import type { PropId } from '../../../screenplay/vocabulary/index.ts'
import type { Pen } from '../../pen.ts'
import { mix } from '../../paint/colour.ts'
import { at } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import { drawProp } from '../../props/index.ts'
import type { Moment } from '../place.ts'
import { lightOf } from './light.ts'

/** Draws a thing that has its own spot in a place, standing or lying at x and y, in the state that the film has brought it to. */
export function inPlace(pen: Pen, moment: Moment, id: PropId, x: number, y: number, scale = 1): void {
  const state = moment.states[id]
  at(pen, x, y, scale, () => drawProp(pen, id, state === undefined ? 'lying' : `lying-${state}`))
}

/** A whiteboard on the wall, a little lighter than its room, so that it can be read in the evening too. */
export function wallBoard(pen: Pen, moment: Moment, x: number, foot: number, scale: number): void {
  const { indoors } = lightOf(moment.time, moment.weather)
  inPlace(tonedPen(pen, mix(indoors, '#FFF6E6', 0.4)), moment, 'whiteboard', x, foot, scale)
}

/** Whether the film has changed a thing from how the back of the place shows it; only then it is drawn for each picture. */
export function isChanged(moment: Moment, id: string, first: string): boolean {
  const state = moment.states[id]
  return state !== undefined && state !== first
}
