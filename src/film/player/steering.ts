import type { Part } from '../timeline/index.ts'
import { endingOf, stretchOf, type Laid } from './course.ts'

/** Where the film is that a room watches together: plain data that the room keeps. `at` was true at `sentAt`. */
export type Steering = {
  part: string
  /** Seconds from the film's beginning. */
  at: number
  playing: boolean
  /** When somebody steered last, in milliseconds of the house's clock. */
  sentAt: number
  /** The consequences that were shown, in their order. */
  shown: readonly string[]
}

/** What a facilitator can do. */
export type SteeringAct = { act: 'start' | 'pause' | 'resume' | 'back' | 'again' } | { act: 'show'; part: string }

/** Before anybody has pressed start. */
export const unstarted: Steering = { part: 'start', at: 0, playing: false, sentAt: 0, shown: [] }

const secondsBack = 10

/** Where the film is at a moment. It waits at the end of each stretch, where it asks. */
export function positionOf(film: Laid, { part, at, playing, sentAt }: Steering, now: number): { at: number; playing: boolean; isAtEnd: boolean } {
  const { to } = stretchFor(film, part)
  const reached = Math.min(to, playing ? at + Math.max(0, now - sentAt) / 1000 : at)
  return { at: reached, playing: playing && reached < to, isAtEnd: reached >= to }
}

/** The room's film after an act. An act that means nothing where the film is changes nothing. */
export function steer(film: Laid, state: Steering, act: SteeringAct, now: number): Steering {
  const { at } = positionOf(film, state, now)
  const { from } = stretchFor(film, state.part)
  switch (act.act) {
    case 'start':
    case 'resume':
      return { ...state, at, playing: true, sentAt: now }
    case 'pause':
      return { ...state, at, playing: false, sentAt: now }
    case 'back':
      return { ...state, at: Math.max(from, at - secondsBack), playing: true, sentAt: now }
    case 'again':
      return { ...state, part: 'start', at: 0, playing: true, sentAt: now }
    case 'show': {
      const part = film.parts.find(({ id }) => id === act.part)
      if (part === undefined || part === film.parts[0]) return state
      return { part: part.id, at: part.from, playing: true, sentAt: now, shown: [...state.shown.filter((id) => id !== part.id), part.id] }
    }
  }
}

/** Reads what a button of the facilitator's sends; nothing when it says nothing. */
export function steeringActFrom(value: string): SteeringAct | undefined {
  const [act, part] = value.split(':')
  switch (act) {
    case 'start': case 'pause': case 'resume': case 'back': case 'again':
      return { act }
    case 'show':
      return part === undefined ? undefined : { act, part }
    default:
      return undefined
  }
}

/** The consequences that can be shown, in the order of the question. */
export function consequencesOf(film: Laid, shown: readonly string[]): { part: Part; letter: string; isShown: boolean }[] {
  const choices = film.stops[0]?.choices ?? []
  return choices.flatMap(({ part: id }, index) => film.parts.filter((part) => part.id === id).map((part) => ({ part, letter: String.fromCharCode(65 + index), isShown: shown.includes(id) })))
}

/** In a room the picture itself holds the question, so that everybody can read it from where they sit. */
function stretchFor(film: Laid, id: string): { from: number; to: number } {
  const part = film.parts.find((each) => each.id === id) ?? film.parts[0]
  if (part === undefined) return { from: 0, to: film.duration }
  const ending = endingOf(film, part)
  const stop = ending.kind === 'asks' ? film.stops[ending.stop] : undefined
  return stop === undefined ? stretchOf(film, part) : { from: part.from, to: stop.to - 0.1 }
}
