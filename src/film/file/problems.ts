import { FilmProblem } from './order.ts'

/** What any throw means for a film: one of the reasons that have a sentence, with what the log should know. */
export function problemOf(error: unknown): FilmProblem {
  if (error instanceof FilmProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new FilmProblem('disk-full', error instanceof Error ? error.message : '')
  return new FilmProblem('fault', error instanceof Error ? (error.stack ?? error.message) : String(error))
}
