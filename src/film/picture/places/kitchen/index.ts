import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './kitchen-scenery.ts'

/** A citizen's kitchen: a table with a cloth, a window to the garden, a refrigerator with magnets, a telephone with a cord. */
export const kitchen: Place = { ...layout, ...scenery }
