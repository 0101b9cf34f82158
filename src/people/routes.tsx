import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import type { PeopleHouse } from './house.ts'
import { organisationPages } from './open/routes.tsx'
import { organisationRoutes } from './organisation/routes.tsx'
import { personRoutes } from './persons/routes.tsx'
import type { Inside } from './session/signed-in.ts'
import { unitRoutes } from './units/routes.tsx'

/** An organisation's open page, and behind the door the pages of those who keep it: itself, its units, its people. */
export function peopleRoutes(house: PeopleHouse, site: Site): Hono<Inside> {
  return new Hono<Inside>()
    .route('/', organisationPages(house, site))
    .route('/', organisationRoutes(house, site))
    .route('/', unitRoutes(house, site))
    .route('/', personRoutes(house, site))
}
