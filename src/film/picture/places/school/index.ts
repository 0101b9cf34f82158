import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './school-scenery.ts'

/** The office of a school: the secretary's desk, pigeonholes, children's drawings, and the playground outside. */
export const school: Place = { ...layout, ...scenery }
