import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { inOrganisation, type Tenant } from '../organisation/tenant.ts'
import { readPerson } from '../organisation/persons.ts'
import type { Actor } from '../organisation/roles.ts'
import { hashOf, isSecretOf, newSecret } from '../links/secrets.ts'

export type Method = 'link' | 'issuer' | 'passkey'

/** A session as its own person sees it: no address, no browser's name, only days. */
export type Session = { id: string; method: Method; device: string; beganOn: string; usedOn: string }

/** How long a browser stays signed in without being used, and at most. */
const daysHeld = 14
const dayMs = 86_400_000

type Moment = { now: Date; today: string }

/** Begins a session and gives what the browser keeps: the organisation, the session and its secret in one word. */
export async function beginSession(tenant: Tenant, organisationId: string, personId: string, method: Method, { now, today }: Moment, device = ''): Promise<string> {
  const id = randomUUID()
  const secret = newSecret()
  await tenant
    .insertInto('people_sessions')
    .values({ organisation_id: organisationId, id, person_id: personId, secret_hash: hashOf(secret), method, device, began_on: today, used_on: today, expires_at: new Date(now.getTime() + daysHeld * dayMs) })
    .execute()
  return `${organisationId}.${id}.${secret}`
}

/** Who a browser's word stands for, or undefined when it stands for nobody (any more). */
export async function actorOf(db: Kysely<Database>, word: string | undefined, { now, today }: Moment): Promise<Actor | undefined> {
  const [organisationId, sessionId, secret] = partsOf(word)
  if (organisationId === undefined || sessionId === undefined) return undefined
  return inOrganisation(db, organisationId, async (tenant) => {
    const session = await tenant.selectFrom('people_sessions').selectAll().where('organisation_id', '=', organisationId).where('id', '=', sessionId).executeTakeFirst()
    if (session === undefined || session.expires_at <= now || !isSecretOf(secret, session.secret_hash)) return undefined
    const person = await readPerson(tenant, organisationId, session.person_id)
    const organisation = await tenant
      .selectFrom('people_organisations')
      .innerJoin('people_directory', 'people_directory.organisation_id', 'people_organisations.organisation_id')
      .select(['slug', 'name', 'is_made_up'])
      .where('people_organisations.organisation_id', '=', organisationId)
      .executeTakeFirst()
    if (person === undefined || organisation === undefined) return undefined
    if (session.used_on !== today) {
      await tenant.updateTable('people_sessions').set({ used_on: today, expires_at: new Date(now.getTime() + daysHeld * dayMs) }).where('organisation_id', '=', organisationId).where('id', '=', sessionId).execute()
    }
    return {
      organisation: { id: organisationId, slug: organisation.slug, name: organisation.name, isMadeUp: organisation.is_made_up },
      personId: person.id,
      sessionId,
      name: person.name,
      held: person.held,
    }
  })
}

/** The sessions of a person, the latest first. */
export async function listSessions(tenant: Tenant, organisationId: string, personId: string, now: Date): Promise<Session[]> {
  const rows = await tenant.selectFrom('people_sessions').selectAll().where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('expires_at', '>', now).orderBy('used_on', 'desc').orderBy('began_on', 'desc').execute()
  return rows.map(({ id, method, device, began_on, used_on }) => ({ id, method, device, beganOn: began_on, usedOn: used_on }))
}

/** Ends one of a person's sessions; nothing happens when it is not theirs. */
export async function endSession(tenant: Tenant, organisationId: string, personId: string, sessionId: string): Promise<void> {
  await tenant.deleteFrom('people_sessions').where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('id', '=', sessionId).execute()
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function partsOf(word: string | undefined): (string | undefined)[] {
  const parts = word?.split('.') ?? []
  return parts.length === 3 && parts.slice(0, 2).every((part) => idForm.test(part)) ? parts : []
}
