import type { Kysely } from 'kysely'
import type { Films } from '#film/index.ts'
import type { Library } from '#library/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createLive } from '#platform/live/live.ts'
import { createThrottle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import { regions } from './live-regions.tsx'
import { renderLive, type LiveRegions } from './live.ts'
import type { DialogueServices } from './services.ts'
import { createBallotBox } from './ballot-box.ts'

type House = { db: Kysely<Database>; library: Library; films: Films; clock: Clock; config: Config; log: (line: string) => void }

/** Opens the dialogue for as long as the house runs: its ballot box, its live streams, and its memory of wrong codes. */
export function openDialogue(house: House, shown: LiveRegions = regions): DialogueServices {
  const { db, library, films, clock, config, log } = house
  return {
    db,
    library,
    films,
    clock,
    config,
    ballots: createBallotBox(db),
    live: createLive(renderLive({ db, library, films, clock }, shown), log),
    codeThrottle: createThrottle({ most: 20, periodMs: 60_000, trustsProxy: config.trustsProxy, now: () => clock.now().getTime() }),
  }
}
