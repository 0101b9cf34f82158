import type { Dilemma } from '#library/index.ts'
import type { Settings, Step } from './programme.ts'

/** What a phone may answer with when it would rather not; it is counted as present and never as an answer. */
export const pass = 'spring-over'

/** The round in which a phone says that it is there. */
export const presence = 'present'

export const sureness = ['unsure', 'fairly', 'sure'] as const
export const pulseQuestions = ['said', 'heard', 'monday'] as const
export const pulseAnswers = ['no', 'partly', 'yes'] as const

/** A question put to the phones. `round` names its counters; `choices` are in screen order. */
export type Round = { round: string; field: string; choices: readonly string[]; mayPass: boolean; twin?: string }

/**
 * The rounds that a step opens, the chief one first. A chief round is what readiness and the reveal are about; the
 * others are counters of their own, never crossed with it.
 */
export function roundsOf(settings: Settings, step: Step, dilemma: Dilemma | undefined): readonly Round[] {
  if (settings.answers === 'talk') return []
  if (step.kind === 'pulse') {
    return pulseQuestions.map((field) => ({ round: `pulse.${field}`, field, choices: pulseAnswers, mayPass: true }))
  }
  if (dilemma === undefined || step.dilemma === undefined) return []
  const choices = dilemma.choices.map(({ id }) => id)
  const named = (name: string) => `${step.dilemma}.${name}`
  switch (step.kind) {
    case 'open':
    case 'choice':
      return [
        { round: named('choice'), field: 'choice', choices, mayPass: true },
        { round: named('sure'), field: 'sure', choices: sureness, mayPass: true },
      ]
    case 'again':
      return [{ round: named('again'), field: 'choice', choices, mayPass: true, twin: named('choice') }]
    case 'levers':
      return [{ round: named('levers'), field: 'lever', choices: dilemma.levers.map(({ id }) => id), mayPass: true }]
    default:
      return []
  }
}

/** The rounds whose answers a step shows, frozen when the step begins. */
export function shownAt(step: Step): readonly string[] {
  return step.kind === 'reveal' || step.kind === 'sentence' ? [`${step.dilemma}.choice`, `${step.dilemma}.sure`] : []
}

/** The counter beside a second round that tells how many ballots answered both. */
export function bothIn(round: string): string {
  return `${round}~both`
}
