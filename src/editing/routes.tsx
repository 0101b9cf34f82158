import { Hono } from 'hono'
import { signedIn, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { privatePage } from '#platform/http/headers.ts'
import { places } from './addresses.ts'
import type { EditingHouse } from './house.ts'
import { deskRoutes } from './routes/desk.tsx'
import { pieceRoutes } from './routes/piece.tsx'
import { lawRoutes, publishingRoutes } from './routes/publishing.tsx'
import { reviewRoutes } from './routes/review.tsx'
import { sendingRoutes } from './routes/sending.tsx'
import { writingRoutes } from './routes/writing.tsx'

/** The desk for editors and coordinators, the pages of the reference group, and the lawyer's word. */
export function editingRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const desk = signedIn(house, language, 'editor', 'coordinator')
  const law = signedIn(house, language, 'reviewer', 'administrator')
  const routes = new Hono<Inside>()
  routes.use(`${places.list}/*`, privatePage)
  routes.use(`${places.reviews}/*`, privatePage)
  routes.use(places.act(':id', 'jura'), law)
  routes.route('/', lawRoutes(house, site))
  routes.use(`${places.list}/*`, desk)
  routes.use(`${places.reviews}/*`, signedIn(house, language, 'reviewer', 'editor', 'coordinator'))
  return routes
    .route('/', deskRoutes(house, site))
    .route('/', writingRoutes(house, site))
    .route('/', sendingRoutes(house, site))
    .route('/', publishingRoutes(house, site))
    .route('/', pieceRoutes(house, site))
    .route('/', reviewRoutes(house, site))
}
