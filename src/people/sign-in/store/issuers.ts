import type { Tenant } from '../../organisation/tenant.ts'
import type { Seal } from '../seal.ts'

/** Who vouches for an organisation's people: an OpenID Connect issuer, and the client that we are there. */
export type Issuer = {
  issuer: string
  /** For Entra ID: the tenant that a token must name. Empty for issuers without tenants. */
  tenant: string
  name: string
  clientId: string
}

/** The issuers of an organisation, by name. */
export async function listIssuers(tenant: Tenant, organisationId: string): Promise<Issuer[]> {
  const rows = await tenant.selectFrom('people_issuers').selectAll().where('organisation_id', '=', organisationId).orderBy('name').orderBy('issuer').execute()
  return rows.map((row) => ({ issuer: row.issuer, tenant: row.tenant, name: row.name, clientId: row.client_id }))
}

/** Writes an issuer with the secret that we have there, sealed; false when the organisation has it already. */
export async function addIssuer(tenant: Tenant, seal: Seal, organisationId: string, { issuer, tenant: tid, name, clientId }: Issuer, clientSecret: string | undefined): Promise<boolean> {
  const sealed = clientSecret === undefined ? null : seal.seal(clientSecret, aboutOf(organisationId, issuer))
  const added = await tenant.insertInto('people_issuers').values({ organisation_id: organisationId, issuer, tenant: tid, name, client_id: clientId, client_secret_sealed: sealed }).onConflict((conflict) => conflict.doNothing()).returning('issuer').executeTakeFirst()
  return added !== undefined
}

/** An issuer and the secret that we have there; `isUnreadable` when it was sealed by another key than the one in the data folder. */
export async function readIssuer(tenant: Tenant, seal: Seal, organisationId: string, issuer: string): Promise<(Issuer & { clientSecret: string | undefined; isUnreadable: boolean }) | undefined> {
  const row = await tenant.selectFrom('people_issuers').selectAll().where('organisation_id', '=', organisationId).where('issuer', '=', issuer).executeTakeFirst()
  if (row === undefined) return undefined
  const clientSecret = row.client_secret_sealed === null ? undefined : seal.unseal(row.client_secret_sealed, aboutOf(organisationId, issuer))
  return { issuer, tenant: row.tenant, name: row.name, clientId: row.client_id, clientSecret, isUnreadable: row.client_secret_sealed !== null && clientSecret === undefined }
}

/** Takes an issuer away, and what it called people: whoever comes back by another issuer of the same address is tied again. */
export async function removeIssuer(tenant: Tenant, organisationId: string, issuer: string): Promise<void> {
  await tenant.deleteFrom('people_identities').where('organisation_id', '=', organisationId).where('issuer', '=', issuer).execute()
  await tenant.deleteFrom('people_issuers').where('organisation_id', '=', organisationId).where('issuer', '=', issuer).execute()
}

function aboutOf(organisationId: string, issuer: string): string {
  return `client secret ${organisationId} ${issuer}`
}
