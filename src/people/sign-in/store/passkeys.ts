import type { Tenant } from '../../organisation/tenant.ts'

/** A passkey as its own person sees it; `id` is the credential's, in base64url. */
export type Passkey = { id: string; name: string; addedOn: string }

/** A passkey as it is checked. */
export type Credential = { personId: string; publicKey: Uint8Array<ArrayBuffer>; counter: number }

/** Passkeys that one person may have. */
export const mostPasskeys = 10

/** The passkeys of a person, in the order that they were added. */
export async function listPasskeys(tenant: Tenant, organisationId: string, personId: string): Promise<Passkey[]> {
  const rows = await tenant.selectFrom('people_passkeys').select(['credential_id', 'name', 'added_on']).where('organisation_id', '=', organisationId).where('person_id', '=', personId).orderBy('added_on').orderBy('credential_id').execute()
  return rows.map(({ credential_id, name, added_on }) => ({ id: credential_id.toString('base64url'), name, addedOn: added_on }))
}

/** Keeps a new passkey; false when it is known already. */
export async function addPasskey(tenant: Tenant, organisationId: string, personId: string, { id, publicKey, counter }: { id: string; publicKey: Uint8Array; counter: number }, name: string, today: string): Promise<boolean> {
  const values = { organisation_id: organisationId, credential_id: Buffer.from(id, 'base64url'), person_id: personId, public_key: Buffer.from(publicKey), counter: String(counter), name, added_on: today }
  const added = await tenant.insertInto('people_passkeys').values(values).onConflict((conflict) => conflict.doNothing()).returning('name').executeTakeFirst()
  return added !== undefined
}

/** What is checked of a passkey, held until the transaction ends, so that of two answers at once each is counted. */
export async function credentialOf(tenant: Tenant, organisationId: string, id: string): Promise<Credential | undefined> {
  const row = await tenant.selectFrom('people_passkeys').select(['person_id', 'public_key', 'counter']).where('organisation_id', '=', organisationId).where('credential_id', '=', Buffer.from(id, 'base64url')).forUpdate().executeTakeFirst()
  return row && { personId: row.person_id, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) }
}

/** Writes how often a passkey says that it was used; a copy of it would say less. */
export async function countPasskey(tenant: Tenant, organisationId: string, id: string, counter: number): Promise<void> {
  await tenant.updateTable('people_passkeys').set({ counter: String(counter) }).where('organisation_id', '=', organisationId).where('credential_id', '=', Buffer.from(id, 'base64url')).execute()
}

/** Writes what a person calls one of their passkeys. */
export async function namePasskey(tenant: Tenant, organisationId: string, personId: string, id: string, name: string): Promise<void> {
  await tenant.updateTable('people_passkeys').set({ name }).where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('credential_id', '=', Buffer.from(id, 'base64url')).execute()
}

/** Takes one of a person's passkeys away; it signs in nowhere any more. */
export async function removePasskey(tenant: Tenant, organisationId: string, personId: string, id: string): Promise<void> {
  await tenant.deleteFrom('people_passkeys').where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('credential_id', '=', Buffer.from(id, 'base64url')).execute()
}
