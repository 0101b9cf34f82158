import type { Kysely } from 'kysely'
import { readRecord, type RecordContents } from '#agreements/index.ts'
import { readinessOf, shiftOf, spreadOf, type Readiness, type Shift, type Spread } from '#anonymity/index.ts'
import { filmViewOf, type Films, type FilmView } from '#film/index.ts'
import type { Dilemma, Library } from '#library/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import { readCounts, type Counts } from './counts.ts'
import type { StepKind } from './programme.ts'
import { positionOf, type Position, type Room } from './room.ts'
import { roundsOf, type Round } from './rounds.ts'

/** A room at one moment, as every view reads it: the page and the live update are made from the same. */
export type Moment = {
  room: Room
  position: Position
  language: Language
  /** The dilemma of the step, or the first one. */
  dilemma: Dilemma | undefined
  dilemmas: readonly Dilemma[]
  /** The film of that dilemma, where there is one. */
  film: FilmView | undefined
  counts: Counts
  /** What this meeting has written down. */
  record: RecordContents | undefined
  /** What the meeting before wrote down, where there is one. */
  previous: RecordContents | undefined
  now: Date
}

/** The film is for the scene, and its consequences for the talk after the choices have been shown. */
const withFilm: readonly StepKind[] = ['scene', 'reveal', 'again', 'levers', 'law']

export type MomentServices = { db: Kysely<Database>; library: Library; films: Films; clock: Clock }

/** Reads what a room's views show, in a language. */
export async function readMoment(services: MomentServices, room: Room, language: Language): Promise<Moment> {
  const { db, library, films, clock } = services
  const position = positionOf(room)
  const edition = library.current()
  const dilemmas = room.settings.dilemmas.flatMap((id) => edition.dilemma(language, id) ?? [])
  const dilemma = dilemmas[position.step.dilemma ?? 0]
  const [counts, record, previous, film] = await Promise.all([
    readCounts(db, room.id),
    room.record === undefined ? undefined : readRecord(db, room.record),
    room.settings.previousRecord === undefined ? undefined : readRecord(db, room.settings.previousRecord),
    dilemma === undefined || !withFilm.includes(position.step.kind) ? undefined : filmViewOf(films, dilemma.id),
  ])
  return { room, position, language, dilemma, dilemmas, film, counts, record, previous, now: clock.now() }
}

/** The same moment in another language; only the texts change. */
export function inLanguage(moment: Moment, language: Language, library: Library): Moment {
  const edition = library.current()
  const dilemmas = moment.room.settings.dilemmas.flatMap((id) => edition.dilemma(language, id) ?? [])
  return { ...moment, language, dilemmas, dilemma: dilemmas[moment.position.step.dilemma ?? 0] }
}

/** The questions that the step puts, the chief one first. */
export function roundsNow(moment: Moment): readonly Round[] {
  return roundsOf(moment.room.settings, moment.position.step, moment.dilemma)
}

/** The step's question to the phones, if it puts one. */
export function chiefRound(moment: Moment): Round | undefined {
  return roundsNow(moment)[0]
}

/** The round of the first choice, whichever step of its dilemma the room is at. */
export function choiceRound(moment: Moment): Round | undefined {
  const { room, position, dilemma } = moment
  return roundsOf(room.settings, { key: '', kind: 'choice', minutes: 0, dilemma: position.step.dilemma ?? 0 }, dilemma)[0]
}

/** A round beside the choice, as sureness, at the step's dilemma. */
export function surenessRound(moment: Moment): Round | undefined {
  const { room, position, dilemma } = moment
  return roundsOf(room.settings, { key: '', kind: 'choice', minutes: 0, dilemma: position.step.dilemma ?? 0 }, dilemma)[1]
}

/** How far the open question is, in words; quiet once it is revealed, and where few are present. */
export function readiness(moment: Moment): Readiness {
  const round = chiefRound(moment)
  if (round === undefined || moment.counts.isFrozen(round.round)) return 'quiet'
  return readinessOf(moment.counts.present, moment.counts.heard(round.round))
}

/** What the room may see of a round: nothing at all before its reveal. */
export function shownOf(moment: Moment, round: Round): Spread | undefined {
  return moment.counts.isFrozen(round.round) ? spreadOf(moment.counts.tally(round)) : undefined
}

/** Hands or slips typed by the facilitator, under the same rule on their own: they never lift a phone's round. */
export function handsOf(moment: Moment, round: Round): Spread | undefined {
  const spread = spreadOf(moment.counts.hands(round))
  return moment.counts.isFrozen(round.round) && spread.kind !== 'nothing' ? spread : undefined
}

/** First and second answers side by side, when the rule allows it. */
export function shiftNow(moment: Moment): Shift | undefined {
  const again = chiefRound(moment)
  const choice = choiceRound(moment)
  if (moment.position.step.kind !== 'again' || again === undefined || choice === undefined) return undefined
  if (!moment.counts.isFrozen(again.round)) return undefined
  return shiftOf(moment.counts.tally(choice), moment.counts.tally(again), moment.counts.both(again.round))
}
