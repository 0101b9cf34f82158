import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './corridor-scenery.ts'

/** The corridor with printer and shredder: a long wall with doors and a noticeboard, to the right it runs to a window. */
export const corridor: Place = { ...layout, ...scenery }
