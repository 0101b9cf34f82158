import type { Kysely } from 'kysely'
import type { Films } from '#film/index.ts'
import type { Library } from '#library/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Live } from '#platform/live/live.ts'
import type { Throttle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import type { BallotBox } from './ballot-box.ts'

/** What the dialogue needs of the house, and what it keeps for itself while the house runs. */
export type DialogueServices = {
  db: Kysely<Database>
  library: Library
  films: Films
  clock: Clock
  config: Config
  ballots: BallotBox
  live: Live
  /** Failed codes and failed secrets, by address, in memory. */
  codeThrottle: Throttle
}
