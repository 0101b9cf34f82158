import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { guideRoutes } from './routes/guide.tsx'
import { phoneRoutes } from './routes/phone.tsx'
import { screenRoutes } from './routes/screen.tsx'
import { startRoutes } from './routes/start.tsx'
import type { DialogueServices } from './services.ts'

/** The dialogue's pages in one language: start one, go in, guide it, show it. */
export function dialogueRoutes(services: DialogueServices, site: Site): Hono {
  return new Hono()
    .route('/', startRoutes(services, site))
    .route('/', phoneRoutes(services, site))
    .route('/', guideRoutes(services, site))
    .route('/', screenRoutes(services, site))
}
