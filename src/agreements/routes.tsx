import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { dayOf } from '#platform/day.ts'
import type { Library } from '#library/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import { agreementPages } from './routes/agreements.tsx'
import { openRecords, type Door } from './routes/door.tsx'
import { obstaclePages } from './routes/obstacles.tsx'
import { recordPages } from './routes/record.tsx'
import { replyPages } from './routes/reply.tsx'

/** The record's pages for the team that holds its link, and the reply page for the one who can help. */
export function agreementRoutes(services: { db: Kysely<Database>; clock: Clock; library: Library }, site: Site): Hono<Door> {
  const { db, clock, library } = services
  const house = {
    db,
    site,
    now: () => clock.now(),
    today: () => dayOf(clock.now()),
    titleOf: (language: Language, id: string) => library.current().dilemma(language, id)?.title,
  }
  return new Hono<Door>()
    .route('/', replyPages(house))
    .route('/', openRecords(house))
    .route('/', recordPages(house))
    .route('/', agreementPages(house))
    .route('/', obstaclePages(house))
}
