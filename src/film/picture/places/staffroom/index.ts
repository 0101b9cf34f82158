import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './staffroom-scenery.ts'

/** The staff room: coffee, a round table, a corner with a sofa, a noticeboard and somebody's bike helmet. */
export const staffroom: Place = { ...layout, ...scenery }
