import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './office-scenery.ts'

/** The open office: desks, a whiteboard, and a screen that faces whoever goes by. */
export const office: Place = { ...layout, ...scenery }
