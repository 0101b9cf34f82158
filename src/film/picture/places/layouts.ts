import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import { layout as carpark } from './carpark/layout.ts'
import { layout as corridor } from './corridor/layout.ts'
import { layout as counter } from './counter/layout.ts'
import { layout as helpdesk } from './helpdesk/layout.ts'
import { layout as kitchen } from './kitchen/layout.ts'
import { layout as meeting } from './meeting/layout.ts'
import { layout as office } from './office/layout.ts'
import { layout as phones } from './phones/layout.ts'
import type { Layout } from './place.ts'
import { layout as school } from './school/layout.ts'
import { layout as square } from './square/layout.ts'
import { layout as staffroom } from './staffroom/layout.ts'
import { layout as waiting } from './waiting/layout.ts'

const layouts: Record<PlaceId, Layout> = { square, counter, waiting, phones, office, meeting, staffroom, kitchen, school, helpdesk, corridor, carpark }

/** Where everything is in a place; nothing of how it is drawn comes along. */
export function layoutOf(id: PlaceId): Layout {
  return layouts[id]
}
