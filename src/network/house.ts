import type { Context } from 'hono'
import type { Kysely } from 'kysely'
import type { EditingHouse } from '#editing/index.ts'
import { holds, type Inside, type Organisation } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import { dayOf } from '#platform/day.ts'
import type { Throttle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'

/** What exchanging needs of the house; `mask` takes sure finds of personal data out of a stranger's words. */
export type NetworkHouse = {
  db: Kysely<Database>
  clock: Clock
  editing: EditingHouse
  dataFolder: string
  publicUrl: string | undefined
  exchangesLocally: boolean
  throttle: Throttle
  mask: (text: string) => string
  log: (line: string) => void
}

/** The organisation that exchanges. */
export type Exchanger = Pick<Organisation, 'id' | 'slug' | 'name' | 'isMadeUp'>

/** Who asks, on which day, and by which function they sign. */
export function askerOf({ clock }: NetworkHouse, context: Context<Inside>) {
  const actor = context.get('actor')
  return { actor, organisation: actor.organisation, today: dayOf(clock.now()), by: holds(actor, 'editor') ? 'editor' : 'coordinator' }
}
