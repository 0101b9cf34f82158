import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import { scenery as carpark } from './carpark/carpark-scenery.ts'
import { scenery as corridor } from './corridor/corridor-scenery.ts'
import { scenery as counter } from './counter/counter-scenery.ts'
import { scenery as helpdesk } from './helpdesk/helpdesk-scenery.ts'
import { scenery as kitchen } from './kitchen/kitchen-scenery.ts'
import { scenery as meeting } from './meeting/meeting-scenery.ts'
import { scenery as office } from './office/office-scenery.ts'
import { scenery as phones } from './phones/phones-scenery.ts'
import type { Scenery } from './place.ts'
import { scenery as school } from './school/school-scenery.ts'
import { scenery as square } from './square/square-scenery.ts'
import { scenery as staffroom } from './staffroom/staffroom-scenery.ts'
import { scenery as waiting } from './waiting/waiting-scenery.ts'

/** How every place is drawn; one that is missing is a type error. A browser is given those that a film needs (`client/film/pieces.ts`). */
export const scenery: Readonly<Record<PlaceId, Scenery>> = { square, counter, waiting, phones, office, meeting, staffroom, kitchen, school, helpdesk, corridor, carpark }
