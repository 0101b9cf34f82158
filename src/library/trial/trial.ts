import type { Language } from '#urls.ts'

/** Where a process was tried: a kind of workplace, and nothing finer. */
export const workplaces = ['service', 'care', 'school', 'family', 'administration', 'several'] as const
export type Workplace = (typeof workplaces)[number]

/** How it went where a process was tried. One of the two texts may be empty; `month` is written 2026-11. */
export type Trial = { id: string; process: string; language: Language; teams: number; workplace: Workplace; worked: string; failed: string; month: string }

/** Proposals that no editor has published within so many months are erased. */
const monthsKept = 12

/** How many teams a process was tried in: those of its file, and those of what was published. */
export function triedOf(status: 'untested' | { teams: number }, trials: readonly Trial[]): number {
  return trials.reduce((sum, { teams }) => sum + teams, status === 'untested' ? 0 : status.teams)
}

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The first month whose proposals are still kept on a day. */
export function firstKeptMonth(day: string): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - monthsKept
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
