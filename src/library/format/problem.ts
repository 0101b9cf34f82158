import type { Fault } from './faults.ts'

/** One fault of a text: where it is, what is wrong, and what to write instead. */
export type Problem = Fault & { file: string; line: number; column: number | undefined }

/** A text that was read, or everything that keeps it from being read. */
export type Parsed<Value> = { ok: true; value: Value; problems: [] } | { ok: false; problems: Problem[] }

/** Collects the faults of one file. */
export type Report = (line: number, fault: Fault, column?: number) => void

/** A problem as one line of text, as `content/da/x.md:23:5: det er galt. Skriv sådan.` */
export function problemLine({ file, line, column, wrong, instead }: Problem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}: ${wrong} ${instead}`
}

/** A list of problems and the function that adds to it. */
export function collect(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = []
  return {
    problems,
    report: (line, fault, column) => problems.push({ file, line, column, ...fault }),
  }
}

/** The value if nothing was reported, else the problems in the order of the lines. */
export function settle<Value>(value: Value | undefined, problems: Problem[]): Parsed<Value> {
  if (value !== undefined && problems.length === 0) return { ok: true, value, problems: [] }
  return { ok: false, problems: problems.toSorted((one, other) => one.line - other.line) }
}
