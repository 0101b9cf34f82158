import type { Context } from 'hono'
import { dayOf } from '#platform/day.ts'
import { href, urls } from '#urls.ts'
import type { Person } from '../organisation/persons.ts'
import { inOrganisation, type Tenant } from '../organisation/tenant.ts'
import { actorOf, beginSession, endSession, type Method } from '../session/sessions.ts'
import { keepSession, sessionWord } from '../session/signed-in.ts'
import type { SignIn } from './house.ts'
import { ownPath } from './own-path.ts'

/** Signs the browser in as a person, ends the session that it had, and gives where it goes from here. */
export async function finishSignIn(context: Context, { db, clock }: SignIn, organisationId: string, person: Person, method: Method, wanted?: string): Promise<string> {
  await endOwnSession(context, { db, clock })
  await inOrganisation(db, organisationId, (tenant) => enter(context, tenant, organisationId, person.id, method, clock.now()))
  return ownPath(wanted) ?? href(person.language, urls.inside)
}

/** Ends the session that the browser brings, if any. */
export async function endOwnSession(context: Context, { db, clock }: Pick<SignIn, 'db' | 'clock'>): Promise<void> {
  const now = clock.now()
  const known = await actorOf(db, sessionWord(context), { now, today: dayOf(now) })
  if (known === undefined) return
  const { organisation, personId, sessionId } = known.actor
  await inOrganisation(db, organisation.id, (tenant) => endSession(tenant, organisation.id, personId, sessionId))
}

/** Begins a session in a transaction that has more to do, and gives the browser its word. */
export async function enter(context: Context, tenant: Tenant, organisationId: string, personId: string, method: Method, now: Date): Promise<void> {
  keepSession(context, await beginSession(tenant, organisationId, personId, method, { now, today: dayOf(now) }))
}

/** The address that the browser came to, without a path: the one that the operator named, or the request's own. */
export function originOf(context: Context, { publicUrl }: Pick<SignIn, 'publicUrl'>): string {
  return publicUrl ?? new URL(context.req.url).origin
}
