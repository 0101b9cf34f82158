import { setTimeout as sleep } from 'node:timers/promises'
import { removeExpired, sendTeamLetters } from '#agreements/index.ts'
import { removeExpiredRooms } from '#dialogue/index.ts'
import { remindSeats } from '#editing/index.ts'
import { removeOver } from '#field/index.ts'
import { dayOf } from '#platform/day.ts'
import { firstKeptMonth, removeOldProposals } from '#library/index.ts'
import { lookEverywhere } from '#network/index.ts'
import type { Services } from './services.ts'

const hourMs = 3_600_000
const roomDays = 30
const minuteMs = 60_000
const momentMs = 5_000
/** Films are made when the house has been up so long, and nobody holds a dialogue: they take all of a small machine. */
const quietMs = 10 * minuteMs

/**
 * What the house does by itself: at start it fills in what can be found, at start and every hour it erases what has
 * ended, and in a quiet hour it makes the films that are not there as files. The answer stops it.
 */
export function keepHouse(services: Services): () => void {
  const startedAt = performance.now()
  const timers = [
    setInterval(() => void erase(services), hourMs),
    setInterval(() => void remind(services), hourMs),
    setInterval(() => void lookAround(services), hourMs),
    setInterval(() => performance.now() - startedAt > quietMs && void makeFilm(services), minuteMs),
  ]
  for (const timer of timers) timer.unref()
  let isOver = false
  void erase(services)
  void remind(services)
  void prepareFinds(services, () => isOver)
  return () => {
    isOver = true
    timers.forEach((timer) => clearInterval(timer))
  }
}

/**
 * Fills in what can be found before somebody asks. A database that goes away meanwhile comes back in a moment, or ends the
 * house, which says so itself; only a fault that stays is logged. Whoever asks tries again.
 */
async function prepareFinds({ finder, log }: Pick<Services, 'finder' | 'log'>, isOver: () => boolean): Promise<void> {
  try {
    await finder.prepare().catch(async () => {
      await sleep(momentMs, undefined, { ref: false })
      if (!isOver()) await finder.prepare()
    })
  } catch (reason) {
    if (isOver()) return
    log(`the library could not be made ready for searching: ${reason instanceof Error ? reason.message : 'unknown'}`)
  }
}

/** Asks for the first film that is not there, unless somebody is in a dialogue or one is being made. */
export async function makeFilm({ library, films, dialogue, log }: Pick<Services, 'library' | 'films' | 'dialogue' | 'log'>): Promise<void> {
  if (dialogue.live.count() > 0) return
  try {
    for (const { id } of library.current().dilemmas('da')) {
      const film = await films.filmOf(id)
      const file = film === undefined ? undefined : await films.fileOf(film)
      if (file?.state === 'working' || file?.state === 'waiting') return
      if (film !== undefined && file?.state === 'unknown') return await films.ask(film)
    }
  } catch (reason) {
    log(`a film could not be asked for: ${reason instanceof Error ? reason.message : 'unknown'}`)
  }
}

/** Erases rooms that nobody has touched for thirty days, records that are past their end, and what was told and is over. Faults are logged. */
export async function erase({ db, clock, videoDesk, log }: Pick<Services, 'db' | 'clock' | 'videoDesk' | 'log'>): Promise<void> {
  const now = clock.now()
  try {
    await removeExpiredRooms(db, dayOf(new Date(now.getTime() - roomDays * 24 * hourMs)))
    await removeExpired(db, dayOf(now))
    await videoDesk.videos.removeExpired(dayOf(now))
    await removeOldProposals(db, firstKeptMonth(dayOf(now)))
    await removeOver(db, dayOf(now))
  } catch (reason) {
    log(`what has ended could not be erased: ${reason instanceof Error ? reason.message : 'unknown'}`)
  }
}

/** Reminds who was asked and has not answered, and of agreements that are to be looked at. Faults are logged. */
async function remind({ editing, teams, config, log }: Pick<Services, 'editing' | 'teams' | 'config' | 'log'>): Promise<void> {
  try {
    await remindSeats(editing, config.publicUrl)
  } catch (reason) {
    log(`the reference group could not be reminded: ${reason instanceof Error ? reason.message : 'unknown'}`)
  }
  try {
    await sendTeamLetters(teams)
  } catch (reason) {
    log(`teams could not be reminded: ${reason instanceof Error ? reason.name : 'unknown'}`)
  }
}

let isLooking = false

/** Looks for news from those that organisations subscribe to, one at a time; a look that is still going on is not begun again. Faults are logged. */
export async function lookAround({ network, log }: Pick<Services, 'network' | 'log'>): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    await lookEverywhere(network)
  } catch (reason) {
    log(`others' catalogues could not be looked at: ${reason instanceof Error ? reason.name : 'unknown'}`)
  } finally {
    isLooking = false
  }
}
