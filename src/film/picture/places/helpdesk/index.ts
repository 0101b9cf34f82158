import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './helpdesk-scenery.ts'

/** The service desk of IT: a workbench as a counter, shelves of laptops and cables, screens that watch the net. */
export const helpdesk: Place = { ...layout, ...scenery }
