import type { Actor } from '../../organisation/roles.ts'
import { readPerson, type Person } from '../../organisation/persons.ts'
import type { Tenant } from '../../organisation/tenant.ts'
import { hashOf, newSecret } from '../../links/secrets.ts'
import { href, urls } from '#urls.ts'

const minuteMs = 60_000
const inviteDays = 7

/** How long a link in an e-mail opens. */
export const linkMinutes = 20

/** Makes the secret of a link that signs a person in once, within twenty minutes. */
export async function makeLink(tenant: Tenant, organisationId: string, personId: string, now: Date): Promise<string> {
  return keepLink(tenant, organisationId, personId, now, linkMinutes * minuteMs)
}

/** The path of a link that signs a person in once, within seven days; for an administrator to hand over. Undefined when there is no such person. */
export async function inviteLink(tenant: Tenant, organisation: Pick<Actor['organisation'], 'id' | 'slug'>, personId: string, now: Date): Promise<string | undefined> {
  const person = await readPerson(tenant, organisation.id, personId)
  if (person === undefined) return undefined
  return href(person.language, urls.organisationSignInLink(organisation.slug, await keepLink(tenant, organisation.id, personId, now, inviteDays * 24 * 60 * minuteMs)))
}

/** Whom a link would sign in, or undefined when it opens nothing any more. */
export async function personOfLink(tenant: Tenant, organisationId: string, secret: string, now: Date): Promise<Person | undefined> {
  const link = await tenant.selectFrom('people_sign_in_links').select('person_id').where('organisation_id', '=', organisationId).where('secret_hash', '=', hashOf(secret)).where('expires_at', '>', now).executeTakeFirst()
  return link && readPerson(tenant, organisationId, link.person_id)
}

/** Uses a link up, and gives whom it signs in; undefined when it was used already or has ended. */
export async function useLink(tenant: Tenant, organisationId: string, secret: string, now: Date): Promise<Person | undefined> {
  const used = await tenant.deleteFrom('people_sign_in_links').where('organisation_id', '=', organisationId).where('secret_hash', '=', hashOf(secret)).returning(['person_id', 'expires_at']).executeTakeFirst()
  return used !== undefined && used.expires_at > now ? readPerson(tenant, organisationId, used.person_id) : undefined
}

/** The person with an e-mail address; large and small letters are the same. */
export async function personByEmail(tenant: Tenant, organisationId: string, email: string): Promise<Person | undefined> {
  const row = await tenant.selectFrom('people_persons').select('id').where('organisation_id', '=', organisationId).where('left_on', 'is', null).where((where) => where(where.fn<string>('lower', ['email']), '=', where.fn<string>('lower', [where.val(email)]))).executeTakeFirst()
  return row && readPerson(tenant, organisationId, row.id)
}

async function keepLink(tenant: Tenant, organisationId: string, personId: string, now: Date, ms: number): Promise<string> {
  const secret = newSecret()
  await tenant.deleteFrom('people_sign_in_links').where('organisation_id', '=', organisationId).where('expires_at', '<=', now).execute()
  await tenant.insertInto('people_sign_in_links').values({ organisation_id: organisationId, secret_hash: hashOf(secret), person_id: personId, expires_at: new Date(now.getTime() + ms) }).execute()
  return secret
}
