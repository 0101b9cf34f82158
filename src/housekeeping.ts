import { removeExpired } from '#agreements/index.ts'
import { removeExpiredRooms } from '#dialogue/index.ts'
import type { Services } from './services.ts'

const hourMs = 3_600_000
const roomDays = 30

/** What the house does by itself: at start and every hour it erases what has ended. The answer stops it. */
export function keepHouse(services: Services): () => void {
  const timer = setInterval(() => void erase(services), hourMs)
  timer.unref()
  void erase(services)
  return () => clearInterval(timer)
}

/** Erases rooms that nobody has touched for thirty days, and records that are past their end. Faults are logged. */
export async function erase({ db, clock, log }: Pick<Services, 'db' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now()
  const day = (moment: Date) => moment.toISOString().slice(0, 10)
  try {
    await removeExpiredRooms(db, day(new Date(now.getTime() - roomDays * 24 * hourMs)))
    await removeExpired(db, day(now))
  } catch (reason) {
    log(`what has ended could not be erased: ${reason instanceof Error ? reason.message : 'unknown'}`)
  }
}
