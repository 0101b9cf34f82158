import type { Side } from '#people/index.ts'

export const decisionKinds = ['qualified', 'change', 'not'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** What a seat decided about a version. `number` counts the seat's own decisions; the last is what it says now. */
export type Decision = {
  personId: string
  side: Side
  number: number
  version: number
  decision: DecisionKind
  /** The editor has answered, and the seat has taken its objection back. */
  isAnswered: boolean
  isWithdrawn: boolean
}

/** `yes` are the seats whose yes counts. */
export type Qualification = { isQualified: boolean; yes: readonly Decision[]; missing: readonly ('employer' | 'employee')[]; objections: readonly Decision[] }

/**
 * Whether a piece is qualified: at least one employer-side and one employee-side seat say yes, and nobody's objection
 * stands. Seats that say nothing stall nothing, and the order in which decisions came does not matter.
 *
 * Anything but a yes is an objection. It stands until the editor has answered it, and the seat has taken it back or has
 * decided anew about a changed text. A yes is about the version that was read: `stillStands` says whether what was changed
 * since leaves it standing.
 */
export function qualificationOf(decisions: readonly Decision[], stillStands: (version: number) => boolean = () => true): Qualification {
  const latest = new Map<string, Decision>()
  for (const one of decisions) if (one.number > (latest.get(one.personId)?.number ?? -1)) latest.set(one.personId, one)
  const yes = [...latest.values()].filter(({ decision, version }) => decision === 'qualified' && stillStands(version)).toSorted((one, other) => one.personId.localeCompare(other.personId))
  const missing = (['employer', 'employee'] as const).filter((side) => !yes.some((one) => one.side === side))
  const objections = decisions.filter((one) => stands(one, decisions)).toSorted((one, other) => one.version - other.version || one.personId.localeCompare(other.personId) || one.number - other.number)
  return { isQualified: missing.length === 0 && objections.length === 0, yes, missing, objections }
}

/** Whether an objection still keeps a piece from being qualified. */
export function stands(objection: Decision, decisions: readonly Decision[]): boolean {
  if (objection.decision === 'qualified') return false
  if (!objection.isAnswered) return true
  const decidedAnew = decisions.some(({ personId, number, version }) => personId === objection.personId && number > objection.number && version > objection.version)
  return !objection.isWithdrawn && !decidedAnew
}
