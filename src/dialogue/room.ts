import type { Steering } from '#film/index.ts'
import { neighbour, programme, stepAt, type Settings, type Step } from './programme.ts'

/** A team's room as it stands. `turn` grows with every act that changes what a screen shows. */
export type Room = {
  id: string
  code: string
  language: 'da' | 'en'
  settings: Settings
  step: string
  turn: number
  /** A question, a perspective or a practice that the facilitator shows on the shared screen, by its id. */
  showing: string | undefined
  /** Where the film is that the room watches; nothing before somebody has started it at this step. */
  film: Steering | undefined
  stepStartedAt: Date
  pausedAt: Date | undefined
  extraSeconds: number
  isHurried: boolean
  isIncident: boolean
  guideHash: Buffer
  screenHash: Buffer
  record: string | undefined
  lastActOn: string
  isClosed: boolean
}

/** What the facilitator can do; each is one form. */
export type Act =
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'hurry' }
  | { kind: 'again' }
  | { kind: 'reveal' }
  | { kind: 'show'; what: string | undefined }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'minute' }
  | { kind: 'incident' }
  /** The film as the facilitator's button leaves it; the shared screen shows it. */
  | { kind: 'film'; film: Steering }
  | { kind: 'answers'; answers: Settings['answers'] }

export type Position = { steps: readonly Step[]; step: Step; next: Step; index: number }

/** Where a room is in its programme. */
export function positionOf(room: Room): Position {
  const steps = programme(room.settings, room.isHurried ? room.step : undefined)
  const step = stepAt(steps, room.step)
  return { steps, step, next: neighbour(steps, step.key, 1), index: steps.indexOf(step) }
}

/** The room after an act. A new step starts its clock anew and shows nothing in particular. */
export function after(room: Room, act: Act, now: Date): Room {
  const { steps, step, next } = positionOf(room)
  const at = (key: string): Room => ({ ...room, step: key, showing: undefined, film: undefined, stepStartedAt: now, pausedAt: undefined, extraSeconds: 0, isIncident: false })
  switch (act.kind) {
    case 'next':
      return at(next.key)
    case 'back':
      return at(neighbour(steps, step.key, -1).key)
    case 'hurry': {
      const hurried = programme(room.settings, step.key)
      return { ...at(neighbour(hurried, step.key, 1).key), isHurried: true }
    }
    case 'again':
      return { ...at(`${step.dilemma ?? 0}.again`), settings: { ...room.settings, asksAgain: true } }
    case 'reveal':
      return { ...room, showing: undefined }
    case 'show':
      return { ...room, showing: act.what }
    case 'film':
      return { ...room, film: act.film, showing: 'film' }
    case 'pause':
      return { ...room, pausedAt: room.pausedAt ?? now }
    case 'incident':
      return { ...room, pausedAt: room.pausedAt ?? now, isIncident: true }
    case 'resume': {
      const stood = room.pausedAt === undefined ? 0 : now.getTime() - room.pausedAt.getTime()
      return { ...room, pausedAt: undefined, isIncident: false, stepStartedAt: new Date(room.stepStartedAt.getTime() + stood) }
    }
    case 'minute':
      return { ...room, extraSeconds: room.extraSeconds + 60 }
    case 'answers':
      // Only before the first question: rounds open with their steps, for the way of answering that is chosen then.
      return step.kind === 'join' ? { ...room, settings: { ...room.settings, answers: allowed(act.answers, room.settings) } } : room
  }
}

/** Under five, numbers are never shown, so phones only get in the way of the talk. */
function allowed(answers: Settings['answers'], { people }: Settings): Settings['answers'] {
  return people === 'few' && answers === 'phones' ? 'talk' : answers
}

/** Seconds left of the step, below zero when it has run over; undefined where a step has no time of its own. */
export function secondsLeft(room: Room, now: Date): number | undefined {
  const { step } = positionOf(room)
  if (step.minutes === 0) return undefined
  const elapsed = ((room.pausedAt ?? now).getTime() - room.stepStartedAt.getTime()) / 1000
  return Math.round(step.minutes * 60 + room.extraSeconds - elapsed)
}

/** The day on which a room is erased if nobody does anything in it: thirty days after the last act. */
export function expiryOf(lastActOn: string): string {
  return new Date(Date.parse(`${lastActOn}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10)
}
