import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './waiting-scenery.ts'

/** The waiting area: chairs under the windows, the queue display in the middle, screens for self-service to the right. */
export const waiting: Place = { ...layout, ...scenery }
