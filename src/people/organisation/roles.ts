/** What somebody does in an organisation; a function, never a rank. */
export const roles = ['administrator', 'coordinator', 'editor', 'facilitator', 'leader', 'med', 'reviewer'] as const
export type Role = (typeof roles)[number]

/** Whose side a seat in the reference group speaks from. */
export const sides = ['employer', 'employee', 'expert', 'lawyer'] as const
export type Side = (typeof sides)[number]

/** A role as one person holds it: a seat has a side and the function that it is taken for; a unit narrows what it covers. */
export type Held = { role: Exclude<Role, 'reviewer'>; unitId?: string } | { role: 'reviewer'; side: Side; seat: string; unitId?: string }

/** Whoever is signed in, in the one organisation that this browser works for. */
export type Actor = {
  organisation: { id: string; slug: string; name: string; isMadeUp: boolean }
  personId: string
  sessionId: string
  name: string
  held: readonly Held[]
}

/** Whether somebody holds one of the roles. */
export function holds(actor: Pick<Actor, 'held'>, ...wanted: readonly Role[]): boolean {
  return actor.held.some(({ role }) => wanted.includes(role))
}

/** The seat that somebody has in the reference group, if any. */
export function seatOf(actor: Pick<Actor, 'held'>): { side: Side; seat: string } | undefined {
  return actor.held.find((held) => held.role === 'reviewer')
}
