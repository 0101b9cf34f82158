import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './meeting-scenery.ts'

/** The meeting room: a long table with people around it, a screen on the wall and a whiteboard. */
export const meeting: Place = { ...layout, ...scenery }
