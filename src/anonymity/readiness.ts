import { limits } from './spread.ts'

/** How far an open round is, in the only words that may be said of it before the reveal. */
export type Readiness = 'quiet' | 'some' | 'most' | 'all'

/**
 * Says how many of those present have answered or passed, in words, and nothing at all when fewer than ten are
 * present: in a small room even »nogle« would tell who.
 */
export function readinessOf(present: number, answered: number): Readiness {
  if (present < limits.counts || answered < limits.words) return 'quiet'
  if (answered >= present) return 'all'
  return answered * 3 >= present * 2 ? 'most' : 'some'
}
