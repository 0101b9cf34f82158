import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'

/** What the pages of organisations and people take from the house. */
export type PeopleHouse = { db: Kysely<Database>; clock: Clock }
