import type { Language } from '#urls.ts'
import { secondsLeft } from '../room.ts'
import type { Moment } from '../moment.ts'
import { totalMinutes, type Step } from '../programme.ts'

/** Seconds as a clock shows them, without a sign: »3.06« or »3:06«. */
export function clockText(seconds: number, separator: string): string {
  const whole = Math.abs(seconds)
  return `${Math.floor(whole / 60)}${separator}${String(whole % 60).padStart(2, '0')}`
}

/** A time of day in Denmark, as »10.14« or »10:14«, so many seconds from now. */
export function timeOfDay(now: Date, seconds: number, language: Language): string {
  const at = new Date(now.getTime() + seconds * 1000)
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format(at)
}

/** Minutes of the plan that lie behind, with those of this step; and those of the whole. The follow-up of last time is apart. */
export function minutesUsed({ room, position, now }: Moment): { used: number; total: number } {
  const behind = totalMinutes(position.steps.slice(0, position.index))
  const { step } = position
  const left = secondsLeft(room, now)
  const inStep = left === undefined || step.kind === 'follow-up' ? 0 : Math.floor(Math.max(0, step.minutes * 60 + room.extraSeconds - left) / 60)
  return { used: behind + inStep, total: totalMinutes(position.steps) }
}

/** Seconds until the end of the meeting, if the plan is followed from here. */
export function secondsToEnd({ room, position, now }: Moment): number {
  const ahead: readonly Step[] = position.steps.slice(position.index + 1)
  return Math.max(0, secondsLeft(room, now) ?? 0) + totalMinutes(ahead) * 60
}
