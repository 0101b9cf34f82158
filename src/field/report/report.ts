/** What somebody met in their work, as it is kept: cleaned, and with nothing finer than a role and a kind of place. */
export type Report = {
  id: string
  language: 'da' | 'en'
  happened: string
  /** Which two good things pulled. */
  goods: string
  /** What would have helped. */
  helped: string
  role: string
  place: string
  receivedOn: string
  messages: readonly Message[]
  outcome: Outcome | undefined
}

/** What a report can become; `nothing` is an answer too, with its reason. */
export const outcomes = ['dilemma', 'practice', 'agreement', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]

/** What was said since, by the coordinator or by the one who told (an answer). */
export type Message = { kind: 'thanks' | 'question' | 'answer' | 'outcome'; text: string; saidOn: string }

/** Where a report is, as its sender reads it and its coordinator sorts it. */
export type Standing = 'new' | 'read' | 'asked' | 'answered' | 'over'

/** Where a report stands by what was said last. */
export function standingOf({ outcome, messages }: Pick<Report, 'outcome' | 'messages'>): Standing {
  if (outcome !== undefined) return 'over'
  const last = messages.at(-1)?.kind
  if (last === 'question') return 'asked'
  if (last === 'answer') return 'answered'
  return last === undefined ? 'new' : 'read'
}

/** Whether it is the coordinator's turn. */
export function waits(report: Pick<Report, 'outcome' | 'messages'>): boolean {
  return ['new', 'answered'].includes(standingOf(report))
}

/** How long what was told is kept after it is over: the sender must have time to read what came of it. */
export const yearsKept = 1
