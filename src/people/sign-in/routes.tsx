import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import type { Inside } from '../session/signed-in.ts'
import type { SignIn } from './house.ts'
import { doorPages } from './routes/door.tsx'
import { issuerPages } from './routes/issuer.tsx'
import { issuersPages } from './routes/issuers.tsx'
import { linkPages } from './routes/link.tsx'
import { openingPages } from './routes/opening.tsx'
import { passkeyPages } from './routes/passkey.tsx'
import { selfPages } from './routes/self.tsx'
import { startPages } from './routes/start.tsx'
import type { Waiting } from './waiting.ts'

/** The ways in, the overview behind the door, and one's own page. `waiting` is what other subjects put on the overview. */
export function signInRoutes(signIn: SignIn, site: Site, waiting: readonly Waiting[]): Hono<Inside> {
  const door = { signIn, site }
  const { routes, showDoor } = doorPages(door)
  return new Hono<Inside>()
    .route('/', openingPages(door))
    .route('/', routes)
    .route('/', linkPages(door))
    .route('/', issuerPages(door, showDoor))
    .route('/', passkeyPages(door))
    .route('/', startPages(door, waiting))
    .route('/', selfPages(door))
    .route('/', issuersPages(door))
}
