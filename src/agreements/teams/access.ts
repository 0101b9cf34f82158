import type { Actor, Held, Role } from '#people/index.ts'
import type { Receiver } from '../agreements.ts'

/** Where a record lies, and who moved it in. */
export type Place = { unitId: string | undefined; personId: string }

/** Somebody in the organisation with what they do. */
export type Holder = Pick<Actor, 'held'>

/** Which function answers for each place that a team can send something to. */
export const functionOf: Record<Receiver, Extract<Role, 'leader' | 'med' | 'coordinator'>> = {
  leaders: 'leader',
  trio: 'med',
  med: 'med',
  it: 'coordinator',
  security: 'coordinator',
}

/**
 * Whether somebody sees a record that was moved in: whoever moved it, the facilitators and leaders of its unit or of the
 * whole organisation, and coordinators. A record without a unit is for those of the whole organisation.
 */
export function maySee(actor: Holder & { personId: string }, { unitId, personId }: Place): boolean {
  return actor.held.some((held) => held.role === 'coordinator' || (isOfTeams(held) && (personId === actor.personId || held.unitId === undefined || held.unitId === unitId)))
}

/** Whether a record is somebody's own to follow: they moved it in, or their function is at its unit. */
export function isOwn(actor: Holder & { personId: string }, place: Place): boolean {
  if (!maySee(actor, place)) return false
  return place.personId === actor.personId || actor.held.some((held) => isOfTeams(held) && held.unitId !== undefined && held.unitId === place.unitId)
}

/**
 * Who holds the function that must reply to a team: those at its unit; if nobody is there, those at the nearest unit above
 * it, and last those of the whole organisation. Nobody is a possible answer.
 */
export function answering<Person extends Holder>(persons: readonly Person[], receiver: Receiver, unitId: string | undefined, units: readonly { id: string; parentId: string | undefined }[]): Person[] {
  const role = functionOf[receiver]
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  for (let at = unitId; at !== undefined; at = parents.get(at)) {
    const near = persons.filter(({ held }) => held.some((one) => one.role === role && one.unitId === at))
    if (near.length > 0) return near
  }
  return persons.filter(({ held }) => held.some((one) => one.role === role && one.unitId === undefined))
}

function isOfTeams({ role }: Held): boolean {
  return role === 'facilitator' || role === 'leader'
}
