import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './phones-scenery.ts'

/** The phone desk: two desks with headsets and a low screen between them, acoustic panels on the wall. */
export const phones: Place = { ...layout, ...scenery }
