import type { Tenant } from '#people/index.ts'
import { isSecretOf, type Seal } from '#people/index.ts'

/** A record that was moved in, as its row and the record's say; `sealed` is its secret. */
export type HeldRow = {
  recordId: string
  unitId: string | undefined
  personId: string
  movedOn: string
  sealed: Buffer
  secretHash: Buffer
  dilemmas: readonly string[]
  heldOn: string
  expiresOn: string
}

export type NewHeld = { recordId: string; secret: string; unitId: string | undefined; personId: string; movedOn: string }

/** Moves a record in, or anew with another secret or to another unit. False when the record is gone. The caller has tried the secret at the record's own door. */
export async function hold(tenant: Tenant, seal: Seal, organisationId: string, { recordId, secret, unitId, personId, movedOn }: NewHeld): Promise<boolean> {
  const values = { unit_id: unitId ?? null, person_id: personId, secret_sealed: seal.seal(secret, sealedAs(organisationId, recordId)), moved_on: movedOn }
  // The record may be deleted in the same moment; then there is nothing to move in.
  const record = await tenant.selectFrom('agreements_records').select('id').where('id', '=', recordId).forKeyShare().executeTakeFirst()
  if (record === undefined) return false
  await tenant
    .insertInto('agreements_held')
    .values({ organisation_id: organisationId, record_id: recordId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'record_id']).doUpdateSet(values))
    .execute()
  return true
}

/** Moves a record out again; the record itself is not touched. */
export async function release(tenant: Tenant, organisationId: string, recordId: string): Promise<void> {
  await tenant.deleteFrom('agreements_held').where('organisation_id', '=', organisationId).where('record_id', '=', recordId).execute()
}

/** Every record that the organisation holds, the newest meeting first. */
export async function listHeld(tenant: Tenant, organisationId: string): Promise<HeldRow[]> {
  const rows = await tenant
    .selectFrom('agreements_held as h')
    .innerJoin('agreements_records as r', 'r.id', 'h.record_id')
    .select(['h.record_id', 'h.unit_id', 'h.person_id', 'h.moved_on', 'h.secret_sealed', 'r.secret_hash', 'r.dilemmas', 'r.held_on', 'r.expires_on'])
    .where('h.organisation_id', '=', organisationId)
    .orderBy('r.held_on', 'desc')
    .orderBy('h.record_id')
    .execute()
  return rows.map((row) => ({
    recordId: row.record_id,
    unitId: row.unit_id ?? undefined,
    personId: row.person_id,
    movedOn: row.moved_on,
    sealed: row.secret_sealed,
    secretHash: row.secret_hash,
    dilemmas: row.dilemmas,
    heldOn: row.held_on,
    expiresOn: row.expires_on,
  }))
}

/** The secret that a record was moved in with, whether or not it still opens the record. */
export function secretOf(seal: Seal, organisationId: string, { recordId, sealed }: HeldRow): string | undefined {
  return seal.unseal(sealed, sealedAs(organisationId, recordId))
}

/** The secret of a record, while it opens it; a team that makes a new link shuts its organisation out too. */
export function openingSecret(seal: Seal, organisationId: string, row: HeldRow): string | undefined {
  const secret = secretOf(seal, organisationId, row)
  return isSecretOf(secret, row.secretHash) ? secret : undefined
}

function sealedAs(organisationId: string, recordId: string): string {
  return `record ${recordId} of ${organisationId}`
}
