import type { Language } from '#urls.ts'

/** How an agreement went, as the team says it at a later meeting. */
export const outcomes = ['kept', 'partly', 'not', 'changed'] as const
export type Outcome = (typeof outcomes)[number]

/** Where an obstacle is carried to. */
export const receivers = ['leaders', 'trio', 'med', 'it', 'security'] as const
export type Receiver = (typeof receivers)[number]

/** What a team does with an agreement that did not hold two times in a row. */
export const decisions = ['dropped', 'smaller', 'sent'] as const
export type Decision = (typeof decisions)[number]

/** What a receiver can answer: »Ja«, »Nej, fordi …«, »Svar senest …«. */
export const answers = ['yes', 'no', 'later'] as const

export type FollowUp = { outcome: Outcome; learnt: string; heldOn: string }

export type Agreement = {
  id: string
  recordId: string
  text: string
  lever: string
  /** A function, never a person. */
  owner: string
  followUpOn: string | undefined
  state: 'open' | 'kept' | Decision
  /** The oldest first, at most one for each meeting day. */
  followUps: readonly FollowUp[]
}

/** A receiver's answer. A no has its reason, and a »later« its day, or it is no answer. */
export type Reply =
  | { answer: 'yes'; text: string }
  | { answer: 'no'; text: string }
  | { answer: 'later'; text: string; by: string }

export type Obstacle = {
  id: string
  recordId: string
  text: string
  carrier: string
  receiver: Receiver
  sentOn: string | undefined
  reply: (Reply & { on: string }) | undefined
}

export type RecordContents = {
  id: string
  language: Language
  dilemmas: readonly string[]
  heldOn: string
  expiresOn: string
  agreements: readonly Agreement[]
  obstacles: readonly Obstacle[]
  /** Agreements of the meetings before that were still open when this one began. */
  earlier: readonly Agreement[]
}

/** The day on which a record ends: 24 months after its meeting, or the month's last day where that day is missing. */
export function expiryOf(heldOn: string): string {
  const year = Number(heldOn.slice(0, 4)) + 2
  const monthAndDay = heldOn.slice(4)
  const day = `${year}${monthAndDay}`
  return isDay(day) ? day : `${year}-02-28`
}

/** The last day that a form about a record takes: as long as a record made today is kept. */
export function latestDay(today: string): string {
  return expiryOf(today)
}

/** Whether a text is a day of the calendar, as 2026-12-15. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether there is something to see in a text; a text of spaces and invisible marks is empty. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}

/** Whether the last two follow-ups both say »not«: drop it, make it smaller, or send it on? */
export function asksForDecision(followUps: readonly FollowUp[]): boolean {
  const [before, last] = followUps.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn)).slice(-2)
  return before?.outcome === 'not' && last?.outcome === 'not'
}

/** Whether one more »not« would ask for a decision, so that a form can have the question ready. */
export function wouldAsk(agreement: Agreement, heldOn: string): boolean {
  const before = agreement.followUps.filter((followUp) => followUp.heldOn < heldOn)
  return asksForDecision([...before, { outcome: 'not', learnt: '', heldOn }])
}

/** The open agreements' days in order, each with its agreements; what a calendar needs. */
export function followUpDays(agreements: readonly Agreement[]): readonly { day: string; agreements: readonly Agreement[] }[] {
  const open = agreements.filter((agreement) => agreement.state === 'open')
  const days = [...new Set(open.flatMap((agreement) => agreement.followUpOn ?? []))].sort()
  return days.map((day) => ({ day, agreements: open.filter((agreement) => agreement.followUpOn === day) }))
}

/**
 * Whether a reply stands as the team heard it. A »later« is a promise of another answer, so it is never closed; an
 * answer that nobody has followed up can be put right.
 */
export function isReplyClosed(obstacle: Obstacle, lastFollowedUpOn: string | undefined): boolean {
  const { reply } = obstacle
  if (reply === undefined || reply.answer === 'later' || lastFollowedUpOn === undefined) return false
  return lastFollowedUpOn > reply.on
}
