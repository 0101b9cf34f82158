import type { Kysely } from 'kysely'
import type { Library } from '#library/index.ts'
import type { Post, Seal, SignIn, Waiting } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'
import { requestsWait, agreementsWait } from './waiting.ts'

/** What the pages of teams take from the house. */
export type TeamHouse = {
  db: Kysely<Database>
  clock: Clock
  library: Library
  seal: Seal
  post: Post
  /** Where a mail leads to; without one there is no mail. */
  publicUrl: string | undefined
  log: (line: string) => void
  /** Does work that no answer waits for; a fault is logged. */
  inBackground(work: () => Promise<void>): void
  /** What teams put on the overview of whoever is signed in. */
  waiting: readonly Waiting[]
}

/** Opens the pages of teams on the seal and the post that signing in has. */
export function openTeams({ db, clock, library, log, signIn }: Pick<TeamHouse, 'db' | 'clock' | 'library' | 'log'> & { signIn: Pick<SignIn, 'seal' | 'post' | 'publicUrl' | 'inBackground'> }): TeamHouse {
  const { seal, post, publicUrl, inBackground } = signIn
  return { db, clock, library, log, seal, post, publicUrl, inBackground, waiting: [requestsWait({ seal, clock }), agreementsWait({ seal, clock })] }
}
