import { Hono } from 'hono'
import { signedIn, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { privatePage } from '#platform/http/headers.ts'
import { urls } from '#urls.ts'
import type { TeamHouse } from './house.ts'
import { obstacleRoutes } from './routes/obstacles.tsx'
import { overviewRoutes } from './routes/overview.tsx'

/** A team's records inside its organisation, for those who follow them up and those who must reply. */
export function teamRoutes(house: TeamHouse, site: Site): Hono<Inside> {
  return new Hono<Inside>()
    .use(`${urls.insideTeams}/*`, privatePage, signedIn(house, site.language, 'facilitator', 'leader', 'coordinator', 'med'))
    .route('/', overviewRoutes(house, site))
    .route('/', obstacleRoutes(house, site))
}
