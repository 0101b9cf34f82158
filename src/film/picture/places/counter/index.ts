import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './counter-scenery.ts'

/** The citizen service: entrance of glass to the left, self-service in the middle, the counter to the right. */
export const counter: Place = { ...layout, ...scenery }
