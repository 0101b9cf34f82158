import type { Agreement, Obstacle } from '../agreements.ts'

/** How long a function has to answer, unless the team says another day. */
export const daysToAnswer = 14
/** How long a team may let a function wait. */
export const mostDaysToAnswer = 90

const dayMs = 86_400_000
const dueDays = 14
const soonDays = 3

/** The day so many days after another; both as 2026-12-15. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days there are to a day; less than none when it has passed. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayMs)
}

/** Whether an agreement is to be looked at: it is open, and its day is within fourteen days or has passed. */
export function isDue({ state, followUpOn }: Agreement, today: string): boolean {
  return state === 'open' && followUpOn !== undefined && daysUntil(today, followUpOn) <= dueDays
}

/** Which reminder a day gives today. The earlier one is given until the day itself, so that a house that stood still makes up for it. */
export function reminderOf(today: string, day: string, soon: number = soonDays): 'soon' | 'today' | undefined {
  const left = daysUntil(today, day)
  if (left === 0) return 'today'
  return left > 0 && left <= soon ? 'soon' : undefined
}

/** What was asked of a function, and when the answer is due. */
export type Asked = { on: string; dueOn: string }

/** The day by which an answer is due: the one that was asked for, or the one that the function itself has promised since. */
export function answerDay({ reply }: Pick<Obstacle, 'reply'>, asked: Asked): string {
  return reply?.answer === 'later' && reply.on >= asked.on ? reply.by : asked.dueOn
}

/** Whether a function still owes an answer. A promise of a later one holds until its day; asked anew, it is owed at once. */
export function isAwaited({ reply }: Pick<Obstacle, 'reply'>, asked: Asked, today: string): boolean {
  if (reply === undefined) return true
  return reply.answer === 'later' && (reply.on < asked.on || reply.by <= today)
}
