import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import { carpark } from './carpark/index.ts'
import { corridor } from './corridor/index.ts'
import { counter } from './counter/index.ts'
import { helpdesk } from './helpdesk/index.ts'
import { kitchen } from './kitchen/index.ts'
import { meeting } from './meeting/index.ts'
import { office } from './office/index.ts'
import { phones } from './phones/index.ts'
import type { Place } from './place.ts'
import { school } from './school/index.ts'
import { square } from './square/index.ts'
import { staffroom } from './staffroom/index.ts'
import { waiting } from './waiting/index.ts'

export { lightOn } from './light-on.ts'
export type { Mark, Moment, Place, Thing } from './place.ts'

const drawn: Record<PlaceId, Place> = { square, counter, waiting, phones, office, meeting, staffroom, kitchen, school, helpdesk, corridor, carpark }

/** The place of a scene: where everything is, and how it is drawn at any hour and weather. */
export function placeOf(id: PlaceId): Place {
  return drawn[id]
}
