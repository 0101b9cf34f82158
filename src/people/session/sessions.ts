import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { isUuid } from '#platform/uuid.ts'
import type { Database } from '#schema.ts'
import { inOrganisation, type Tenant } from '../organisation/tenant.ts'
import { readPerson } from '../organisation/persons.ts'
import type { Actor } from '../organisation/roles.ts'
import { hashOf, isSecretOf, newSecret } from '../links/secrets.ts'

export type Method = 'link' | 'issuer' | 'passkey'

/** A session as its own person sees it: no address, no browser's name, only days. */
export type Session = { id: string; method: Method; device: string; beganOn: string; usedOn: string }

/** How long a browser stays signed in without being used. */
const daysHeld = 14
const dayMs = 86_400_000
/** Requests that were under way when the secret was changed still bring the one before it. */
const previousMs = 60_000
/** More than anybody signs in from; whoever does loses the one that was used longest ago. */
const mostSessions = 20

type Moment = { now: Date; today: string }

/** Begins a session and gives what the browser keeps: the organisation, the session and its secret in one word. */
export async function beginSession(tenant: Tenant, organisationId: string, personId: string, method: Method, { now, today }: Moment, device = ''): Promise<string> {
  await makeRoom(tenant, organisationId, personId, now)
  const id = randomUUID()
  const secret = newSecret()
  await tenant
    .insertInto('people_sessions')
    .values({ organisation_id: organisationId, id, person_id: personId, secret_hash: hashOf(secret), method, device, began_on: today, used_on: today, expires_at: new Date(now.getTime() + daysHeld * dayMs) })
    .execute()
  return `${organisationId}.${id}.${secret}`
}

/** Who a browser's word stands for, and the word that takes its place from now on, if it is time for another. */
export type Known = { actor: Actor; nextWord: string | undefined }

/** Who a browser's word stands for, or undefined when it stands for nobody (any more). A mere look never changes the word. */
export async function actorOf(db: Kysely<Database>, word: string | undefined, { now, today }: Moment, { isLook = false } = {}): Promise<Known | undefined> {
  const [organisationId, sessionId, secret] = partsOf(word)
  if (organisationId === undefined || sessionId === undefined) return undefined
  return inOrganisation(db, organisationId, async (tenant) => {
    const session = await tenant.selectFrom('people_sessions').selectAll().where('organisation_id', '=', organisationId).where('id', '=', sessionId).executeTakeFirst()
    if (session === undefined || session.expires_at <= now || secret === undefined) return undefined
    const isCurrent = isSecretOf(secret, session.secret_hash)
    if (!isCurrent && !isPrevious(session, secret, now)) return undefined
    const person = await readPerson(tenant, organisationId, session.person_id)
    const organisation = await tenant
      .selectFrom('people_organisations')
      .innerJoin('people_directory', 'people_directory.organisation_id', 'people_organisations.organisation_id')
      .select(['slug', 'name', 'is_made_up'])
      .where('people_organisations.organisation_id', '=', organisationId)
      .executeTakeFirst()
    if (person === undefined || organisation === undefined) return undefined
    const next = isCurrent && !isLook && session.used_on !== today ? await changeSecret(tenant, organisationId, session, { now, today }) : undefined
    return {
      actor: {
        organisation: { id: organisationId, slug: organisation.slug, name: organisation.name, isMadeUp: organisation.is_made_up },
        personId: person.id,
        sessionId,
        name: person.name,
        held: person.held,
      },
      nextWord: next && `${organisationId}.${sessionId}.${next}`,
    }
  })
}

// On the first use of a day: a word that was copied earlier dies. Of two requests at once one changes it, and the other goes through.
async function changeSecret(tenant: Tenant, organisationId: string, session: { id: string; secret_hash: Buffer }, { now, today }: Moment): Promise<string | undefined> {
  const secret = newSecret()
  const { numUpdatedRows } = await tenant
    .updateTable('people_sessions')
    .set({ secret_hash: hashOf(secret), previous_hash: session.secret_hash, previous_until: new Date(now.getTime() + previousMs), used_on: today, expires_at: new Date(now.getTime() + daysHeld * dayMs) })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', session.id)
    .where('secret_hash', '=', session.secret_hash)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? secret : undefined
}

function isPrevious({ previous_hash, previous_until }: { previous_hash: Buffer | null; previous_until: Date | null }, secret: string, now: Date): boolean {
  return previous_hash !== null && previous_until !== null && previous_until > now && isSecretOf(secret, previous_hash)
}

async function makeRoom(tenant: Tenant, organisationId: string, personId: string, now: Date): Promise<void> {
  await tenant.deleteFrom('people_sessions').where('organisation_id', '=', organisationId).where('expires_at', '<=', now).execute()
  const theirs = tenant.selectFrom('people_sessions').where('organisation_id', '=', organisationId).where('person_id', '=', personId)
  const tooMany = theirs.select('id').orderBy('expires_at', 'desc').orderBy('id').offset(mostSessions - 1)
  await tenant.deleteFrom('people_sessions').where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('id', 'in', tooMany).execute()
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

/** Ends every session of a person but the one that they are in. */
export async function endOtherSessions(tenant: Tenant, organisationId: string, personId: string, sessionId: string): Promise<void> {
  await tenant.deleteFrom('people_sessions').where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('id', '!=', sessionId).execute()
}

/** Writes what a person calls the device of one of their sessions. */
export async function nameSession(tenant: Tenant, organisationId: string, personId: string, sessionId: string, device: string): Promise<void> {
  await tenant.updateTable('people_sessions').set({ device }).where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('id', '=', sessionId).execute()
}

function partsOf(word: string | undefined): (string | undefined)[] {
  const parts = word?.split('.') ?? []
  return parts.length === 3 && parts.slice(0, 2).every((part) => isUuid(part)) ? parts : []
}
