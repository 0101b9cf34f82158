import { randomUUID } from 'node:crypto'
import type { Language } from '#urls.ts'
import type { Held } from './roles.ts'
import type { Tenant } from './tenant.ts'

/** Somebody who can sign in to an organisation. */
export type Person = { id: string; name: string; email: string | undefined; language: Language; held: readonly Held[] }

export type NewPerson = { name: string; email?: string; language?: Language; held: readonly Held[]; today: string }

/** Adds a person with what they do, and gives the id; undefined when somebody there has the address already. */
export async function addPerson(tenant: Tenant, organisationId: string, { name, email, language = 'da', held, today }: NewPerson): Promise<string | undefined> {
  const id = randomUUID()
  const added = await tenant
    .insertInto('people_persons')
    .values({ organisation_id: organisationId, id, name, email: email ?? null, language, invited_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return undefined
  await setHeld(tenant, organisationId, id, held)
  return id
}

/** Writes what a person does, whole: what is not named is over. */
export async function setHeld(tenant: Tenant, organisationId: string, personId: string, held: readonly Held[]): Promise<void> {
  await tenant.deleteFrom('people_roles').where('organisation_id', '=', organisationId).where('person_id', '=', personId).execute()
  if (held.length === 0) return
  const rows = held.map((one) => ({
    organisation_id: organisationId,
    person_id: personId,
    role: one.role,
    side: one.role === 'reviewer' ? one.side : null,
    seat: one.role === 'reviewer' ? one.seat : null,
    unit_id: one.unitId ?? null,
  }))
  await tenant.insertInto('people_roles').values(rows).execute()
}

/** Writes a person's name, address and what they do; false when somebody else there has the address. */
export async function changePerson(tenant: Tenant, organisationId: string, personId: string, { name, email, held }: Pick<Person, 'name' | 'email' | 'held'>): Promise<boolean> {
  const other = email === undefined ? undefined : await tenant.selectFrom('people_persons').select('id').where('organisation_id', '=', organisationId).where('left_on', 'is', null).where('id', '<>', personId).where((expression) => expression(expression.fn('lower', ['email']), '=', email.toLowerCase())).executeTakeFirst()
  if (other !== undefined) return false
  await tenant.updateTable('people_persons').set({ name, email: email ?? null }).where('organisation_id', '=', organisationId).where('id', '=', personId).execute()
  await setHeld(tenant, organisationId, personId, held)
  return true
}

/** Everybody who can sign in, by name. */
export async function listPersons(tenant: Tenant, organisationId: string): Promise<Person[]> {
  const rows = await tenant.selectFrom('people_persons').selectAll().where('organisation_id', '=', organisationId).where('left_on', 'is', null).execute()
  const roles = await tenant.selectFrom('people_roles').selectAll().where('organisation_id', '=', organisationId).orderBy('role').execute()
  const persons = rows.map(({ id, name, email, language }) => ({ id, name, email: email ?? undefined, language, held: roles.filter((role) => role.person_id === id).map(heldOf) }))
  return persons.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

/** A person by id, or undefined when there is none or they have left. */
export async function readPerson(tenant: Tenant, organisationId: string, id: string): Promise<Person | undefined> {
  const row = await tenant.selectFrom('people_persons').selectAll().where('organisation_id', '=', organisationId).where('id', '=', id).where('left_on', 'is', null).executeTakeFirst()
  if (row === undefined) return undefined
  const roles = await tenant.selectFrom('people_roles').selectAll().where('organisation_id', '=', organisationId).where('person_id', '=', id).orderBy('role').execute()
  return { id, name: row.name, email: row.email ?? undefined, language: row.language, held: roles.map(heldOf) }
}

/** Ends a person's way in, at once: the sessions, links, keys and roles go; the name stays where work was signed by it. */
export async function endPerson(tenant: Tenant, organisationId: string, id: string, today: string): Promise<void> {
  for (const table of ['people_sessions', 'people_sign_in_links', 'people_identities', 'people_passkeys', 'people_roles'] as const) {
    await tenant.deleteFrom(table).where('organisation_id', '=', organisationId).where('person_id', '=', id).execute()
  }
  await tenant.updateTable('people_persons').set({ left_on: today, email: null }).where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}

type Row = { role: Held['role']; side: 'employer' | 'employee' | 'expert' | 'lawyer' | null; seat: string | null; unit_id: string | null }

function heldOf({ role, side, seat, unit_id }: Row): Held {
  const unit = unit_id === null ? {} : { unitId: unit_id }
  // The table has a check that a seat has both.
  return role === 'reviewer' ? { role, side: side ?? 'expert', seat: seat ?? '', ...unit } : { role, ...unit }
}
