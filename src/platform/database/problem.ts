import { sentences } from './sentences.ts'

/** Something outside the program stands in the way; the message is one sentence to the operator and holds no secret. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** The sentence for an error that an operator can do something about; `undefined` means that the program has a fault. */
export function sentenceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'StartProblem' || error.name === 'ConfigurationError') return error.message
  const code = codeOf(error)
  const path = 'path' in error ? String(error.path) : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return sentences.diskIsFull
  if (path === undefined) return undefined
  if (code === 'EACCES' || code === 'EPERM') return sentences.mayNot(path)
  if (code === 'EROFS') return sentences.isReadOnly(path)
  if (code === 'ENOTDIR' || code === 'EEXIST') return sentences.isNoFolder(path)
  return undefined
}

/** The code of an error of Node (ENOENT) or of PostgreSQL (42501). */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The reason in what a program of PostgreSQL said before it gave up. */
export function reasonIn(output: string): string {
  if (/no space left|quota/i.test(output)) return sentences.diskIsFull
  const line = output.split('\n').findLast((said) => /\b(fatal|panic|error):/i.test(said))
  return line?.replace(/^.*?\b(fatal|panic|error):\s*/i, '') ?? sentences.noReason
}
