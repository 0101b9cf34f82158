import type { Kysely } from 'kysely'
import type { Library } from '#library/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'
import { after, positionOf, type Act, type Room } from './room.ts'
import { roundsOf, shownAt } from './rounds.ts'
import { stepAt, programme } from './programme.ts'
import { changeRoom } from './store.ts'

type Services = { db: Kysely<Database>; library: Library; clock: Clock }

/**
 * Does what the facilitator asked, if the room still is at the turn that the form was made for. Undefined when
 * another came first. Rounds open with their step and freeze at their reveal, for ever.
 */
export async function act(services: Services, room: Room, what: Act): Promise<Room | undefined> {
  const now = services.clock.now()
  const next = after(room, what, now)
  const left = positionOf(room).step
  const entered = stepAt(programme(next.settings, next.isHurried ? next.step : undefined), next.step)
  const isForward = next.step !== room.step && what.kind !== 'back'
  const roundsAt = (step: typeof left) => roundsOf(room.settings, step, dilemmaOf(services.library, room, step.dilemma))
  const closes = what.kind === 'reveal' || (isForward && what.kind !== 'again' && (left.kind === 'levers' || left.kind === 'again' || left.kind === 'pulse'))
  return changeRoom(
    services.db,
    room,
    next,
    {
      opens: next.step === room.step ? [] : roundsAt(entered),
      freezes: [...(closes ? roundsAt(left).map(({ round }) => round) : []), ...(isForward ? shownAt(entered) : [])],
    },
    now.toISOString().slice(0, 10),
  )
}

/** The dilemma of a room by its place in the settings; its ids are the same in every language. */
export function dilemmaOf(library: Library, room: Room, place: number | undefined) {
  const id = room.settings.dilemmas[place ?? 0]
  return id === undefined ? undefined : library.current().dilemma(room.language, id)
}
