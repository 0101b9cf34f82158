import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './square-scenery.ts'

/** The town-hall square: houses, the town hall with its tower, trees, bicycles, a bench and lamps. */
export const square: Place = { ...layout, ...scenery }
