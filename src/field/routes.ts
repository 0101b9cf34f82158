import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import type { FieldHouse } from './house.ts'
import { reportRoutes } from './report/inside-routes.tsx'
import { tellRoutes } from './report/tell-routes.tsx'
import { toldRoutes } from './report/told.tsx'
import { studyRoutes } from './study/routes/routes.tsx'

/** What is told from the field: the employee's form and page, the coordinator's, and the studies. */
export function fieldRoutes(house: FieldHouse, site: Site): Hono {
  return new Hono().route('/', tellRoutes(house, site)).route('/', toldRoutes(house, site)).route('/', reportRoutes(house, site)).route('/', studyRoutes(house, site))
}
