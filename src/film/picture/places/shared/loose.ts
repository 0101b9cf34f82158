import type { Pen } from '../../pen.ts'
import { mix } from '../../paint/colour.ts'
import { at } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import { whiteboard } from '../../props/everyday/whiteboard.ts'
import { drawThing } from '../../props/thing.ts'
import type { Moment } from '../place.ts'
import { lightOf } from './light.ts'

/** A whiteboard on the wall, a little lighter than its room, so that it can be read in the evening too. */
export function wallBoard(pen: Pen, moment: Moment, x: number, foot: number, scale: number): void {
  const { indoors } = lightOf(moment.time, moment.weather)
  const state = moment.states['whiteboard']
  at(pen, x, foot, scale, () => drawThing(tonedPen(pen, mix(indoors, '#FFF6E6', 0.4)), whiteboard, state === undefined ? 'lying' : `lying-${state}`))
}

/** Whether the film has changed a thing from how the back of the place shows it; only then it is drawn for each picture. */
export function isChanged(moment: Moment, id: string, first: string): boolean {
  const state = moment.states[id]
  return state !== undefined && state !== first
}
