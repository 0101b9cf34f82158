import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Site } from '#platform/html/layout.tsx'
import { createThrottle, type Throttle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import { openPost, type Post } from '../mail/post.ts'
import { openSeal, type Seal } from './seal.ts'
import { createTally, type Tally } from './tally.ts'

/** What signing in needs of the house. */
export type SignIn = {
  db: Kysely<Database>
  clock: Clock
  log: (line: string) => void
  publicUrl: string | undefined
  post: Post
  seal: Seal
  /** Links asked for by e-mail, wrong links, sign-ins begun, and keys that did not fit; a whole town hall shares one address. */
  throttles: { mails: Throttle; links: Throttle; starts: Throttle; keys: Throttle }
  /** Mails with a link, by person. */
  mailed: Tally
  /** Does work that no answer may wait for, as its time would tell something. A fault is logged. */
  inBackground(work: () => Promise<void>): void
  /** Waits for the work that nobody waited for. */
  close(): Promise<void>
}

/** The routes' view of it, in the language of their pages. */
export type Door = { signIn: SignIn; site: Site }

const quarterMs = 15 * 60_000

/** Opens sign-in: the post, the seal of the data folder, and the limits. */
export function openSignIn({ db, clock, log, config }: { db: Kysely<Database>; clock: Clock; log: (line: string) => void; config: Config }): SignIn {
  const now = () => clock.now().getTime()
  const limit = (most: number) => createThrottle({ most, periodMs: quarterMs, trustsProxy: config.trustsProxy, now })
  const working = new Set<Promise<void>>()
  return {
    db,
    clock,
    log,
    publicUrl: config.publicUrl,
    post: openPost({ mail: config.mail, log, now }),
    seal: openSeal(config.dataFolder),
    throttles: { mails: limit(100), links: limit(100), starts: limit(500), keys: limit(50) },
    mailed: createTally({ most: 5, periodMs: 4 * quarterMs, now }),
    inBackground(work) {
      const done: Promise<void> = work()
        .catch((reason: unknown) => log(`mails could not be sent: ${reason instanceof Error ? reason.name : 'unknown'}`))
        .finally(() => working.delete(done))
      working.add(done)
    },
    async close() {
      await Promise.all(working)
    },
  }
}
