import { places, roles, type Place, type Role, type Topic } from '../../format/vocabulary.ts'
import { lengths, options, type Minutes } from '../dilemmas/finding.ts'

/** What a team asks of a plan; what is undefined asks for nothing. */
export type Wish = {
  role: Role | undefined
  place: Place | undefined
  topic: Topic | undefined
  minutes: Minutes
  meetings: number
  /** Weeks between two meetings. */
  weeks: number
  /** The day of the first meeting, YYYY-MM-DD. */
  from: string | undefined
}

/** The name of each part of a wish in the address, which is all that holds a plan. */
export const parameters = { role: 'rolle', place: 'sted', topic: 'emne', minutes: 'tid', meetings: 'moeder', weeks: 'uger', from: 'fra' } as const

/** How many meetings, and how many weeks lie between them. */
export const meetingCounts = ['1', '2', '3', '4', '5', '6', '8', '10', '12'] as const
export const rhythms = ['1', '2', '4', '8'] as const
export type Rhythm = (typeof rhythms)[number]

type Query = (name: string) => string | undefined

/** Reads a wish from an address; unknown words ask for nothing. `isAsked` says whether anybody asked at all. */
export function readWish(query: Query): { wish: Wish; isAsked: boolean; isDayWrong: boolean } {
  const pick = <Value extends string>(name: keyof typeof parameters, known: readonly Value[]) => known.find((value) => value === query(parameters[name]))
  const typed = query(parameters.from)?.trim() ?? ''
  const from = isDay(typed) ? typed : undefined
  const wish = {
    role: pick('role', roles),
    place: pick('place', places),
    topic: pick('topic', options.topics),
    minutes: pick('minutes', lengths) ?? '20',
    meetings: Number(pick('meetings', meetingCounts) ?? '4'),
    weeks: Number(pick('weeks', rhythms) ?? '4'),
    from,
  }
  return { wish, isAsked: Object.values(parameters).some((name) => query(name) !== undefined), isDayWrong: typed !== '' && from === undefined }
}

/** The part of an address that holds a wish; reading it gives the same wish. */
export function queryOf(wish: Wish): string {
  const known = [
    [parameters.role, wish.role],
    [parameters.place, wish.place],
    [parameters.topic, wish.topic],
    [parameters.minutes, wish.minutes],
    [parameters.meetings, String(wish.meetings)],
    [parameters.weeks, String(wish.weeks)],
    [parameters.from, wish.from],
  ].flatMap(([name, value]): [string, string][] => (name === undefined || value === undefined ? [] : [[name, value]]))
  return `?${new URLSearchParams(known).toString()}`
}

/** The day of a meeting, counted from 0; undefined as long as nobody has said when to begin. */
export function dayOf({ from, weeks }: Wish, meeting: number): string | undefined {
  if (from === undefined) return undefined
  const day = new Date(`${from}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 7 * weeks * meeting)
  return day.toISOString().slice(0, 10)
}

function isDay(typed: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return false
  const day = new Date(`${typed}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}
