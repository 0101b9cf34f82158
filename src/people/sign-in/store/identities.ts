import type { Tenant } from '../../organisation/tenant.ts'
import { readPerson, type Person } from '../../organisation/persons.ts'

/** Whom an issuer vouches for: its own name for somebody, which it gives to nobody else. */
export type Identity = { issuer: string; tenant: string; subject: string }

/** The person that an identity is tied to, or undefined when it is tied to nobody there. */
export async function personByIdentity(tenant: Tenant, organisationId: string, identity: Identity): Promise<Person | undefined> {
  const row = await of(tenant, organisationId, identity)
  return row && readPerson(tenant, organisationId, row.person_id)
}

/** Ties an identity to a person, in place of the one that they had at that issuer; false when it is tied to somebody else. */
export async function tieIdentity(tenant: Tenant, organisationId: string, personId: string, identity: Identity): Promise<boolean> {
  const known = await of(tenant, organisationId, identity)
  if (known !== undefined) return known.person_id === personId
  await untieIdentity(tenant, organisationId, personId, identity.issuer)
  const tied = await tenant.insertInto('people_identities').values({ organisation_id: organisationId, ...identity, person_id: personId }).onConflict((conflict) => conflict.doNothing()).returning('subject').executeTakeFirst()
  return tied !== undefined
}

/** Takes a person's identity at an issuer away. */
export async function untieIdentity(tenant: Tenant, organisationId: string, personId: string, issuer: string): Promise<void> {
  await tenant.deleteFrom('people_identities').where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('issuer', '=', issuer).execute()
}

/** The issuers that a person is tied to. */
export async function tiedIssuers(tenant: Tenant, organisationId: string, personId: string): Promise<string[]> {
  const rows = await tenant.selectFrom('people_identities').select('issuer').where('organisation_id', '=', organisationId).where('person_id', '=', personId).execute()
  return rows.map(({ issuer }) => issuer)
}

function of(tenant: Tenant, organisationId: string, { issuer, tenant: tid, subject }: Identity) {
  return tenant.selectFrom('people_identities').select('person_id').where('organisation_id', '=', organisationId).where('issuer', '=', issuer).where('tenant', '=', tid).where('subject', '=', subject).executeTakeFirst()
}
