import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { publishedTrials } from './store.ts'
import type { Trial } from './trial.ts'

/** What was published of trials, as a running house holds it: pages show it also while the database is away. */
export interface Trials {
  /** The same list until something is published or taken down. */
  current(): readonly Trial[]
  /** Looks for what was published or taken down; resolves to true when there is something new. Never throws. */
  refresh(): Promise<boolean>
}

/** Opens the trials of a database. While it cannot be read, the log says so once, and what was known stays. */
export async function openTrials({ db, log }: { db: Kysely<Database>; log: (line: string) => void }): Promise<Trials> {
  let known: readonly Trial[] = []
  let isAway = false

  async function refresh(): Promise<boolean> {
    try {
      const read = await publishedTrials(db)
      isAway = false
      if (JSON.stringify(read) === JSON.stringify(known)) return false
      known = read
      return true
    } catch (reason) {
      if (!isAway) log(`what was told of processes could not be read: ${reason instanceof Error ? reason.message : 'unknown'}`)
      isAway = true
      return false
    }
  }

  await refresh()
  return { current: () => known, refresh }
}
