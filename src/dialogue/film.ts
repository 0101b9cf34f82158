import * as v from 'valibot'
import { shownIn, steer, steeringActFrom, unstarted, type FilmView, type Steering } from '#film/index.ts'
import type { Spread } from '#anonymity/index.ts'
import { choiceRound, shownOf, type Moment } from './moment.ts'
import type { Act } from './room.ts'

const schema = v.object({ part: v.string(), at: v.number(), playing: v.boolean(), sentAt: v.number(), shown: v.array(v.string()) })

/** A room's film as the database has it. Throws when it is not ours. */
export function readFilm(value: unknown): Steering | undefined {
  return value === null || value === undefined ? undefined : v.parse(schema, value)
}

/** What a button of the film asks for, as an act; undefined when there is no film, or no such button. */
export function filmActFrom(moment: Moment, button: string): Act | undefined {
  const { room, film, now } = moment
  const asked = steeringActFrom(button)
  if (film === undefined || asked === undefined) return undefined
  return { kind: 'film', film: steer(shownIn(film, room.language), filmNow(moment, film), asked, now.getTime()) }
}

/** Where the film is. After the scene everybody knows it up to where it asks, whether it was played or read aloud. */
export function filmNow({ room, position }: Moment, film: FilmView): Steering {
  if (room.film !== undefined || position.step.kind === 'scene') return room.film ?? unstarted
  return { ...unstarted, at: shownIn(film, room.language).parts[0]?.to ?? 0, sentAt: 1 }
}

/** The film that the room watches now, and where it is; nothing while the shared screen shows something else. */
export function filmShown({ room, film }: Moment): { film: FilmView; steering: Steering } | undefined {
  return film === undefined || room.film === undefined || room.showing !== 'film' ? undefined : { film, steering: room.film }
}

/**
 * The consequence of what most in the room chose, and only when what the room has been shown says so by itself: the
 * film then tells nothing that the numbers do not.
 */
export function roomsPart(moment: Moment): string | undefined {
  const round = choiceRound(moment)
  const spread = round === undefined ? undefined : shownOf(moment, round)
  return spread === undefined ? undefined : leadingIn(spread)
}

function leadingIn(spread: Spread): string | undefined {
  if (spread.kind === 'nothing') return undefined
  if (spread.kind === 'nearly-all') return spread.choice
  const weights = spread.choices.map(({ choice, shown }) => ({ choice, weight: shown.kind === 'count' ? shown.count : shown.kind === 'share' ? shown.percent : shown.kind === 'most' ? 1 : 0 }))
  const most = Math.max(...weights.map(({ weight }) => weight))
  const leading = weights.filter(({ weight }) => weight === most)
  return most > 0 && leading.length === 1 ? leading[0]?.choice : undefined
}
