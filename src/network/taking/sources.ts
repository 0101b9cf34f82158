import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Tenant } from '#people/index.ts'
import type { Database } from '#schema.ts'
import type { Refusal } from '../package/refusals.ts'

/** Where an organisation looks: a catalogue's address, a neighbour on the installation, or packages carried by hand. Nothing is taken before its key is trusted. */
export type Source = { id: string; kind: 'address' | 'neighbour' | 'carried'; address: string; maker: string; name: string; publicKey: string; isTrusted: boolean; lookedOn: string; problem: Pick<Refusal, 'da' | 'en'> | undefined }

export async function listSources(tenant: Tenant, organisationId: string): Promise<Source[]> {
  return (await tenant.selectFrom('network_sources').selectAll().where('organisation_id', '=', organisationId).orderBy('name').orderBy('id').execute()).map(sourceOf)
}

export async function readSource(tenant: Tenant, organisationId: string, id: string): Promise<Source | undefined> {
  return (await listSources(tenant, organisationId)).find((one) => one.id === id)
}

/** Keeps a source that is not trusted yet; one that is there already is left as it is, with its pinned key. */
export async function addSource(tenant: Tenant, organisationId: string, source: Pick<Source, 'kind' | 'address' | 'maker' | 'name' | 'publicKey' | 'lookedOn'>): Promise<string> {
  const id = randomUUID()
  const { kind, address, maker, name, publicKey, lookedOn } = source
  await tenant.insertInto('network_sources').values({ organisation_id: organisationId, id, kind, address, maker, name, public_key: publicKey, looked_on: lookedOn }).onConflict((conflict) => conflict.doNothing()).execute()
  return (await listSources(tenant, organisationId)).find((one) => one.kind === kind && one.address === address && one.maker === maker)?.id ?? id
}

/** Pins the key that people compared; false when another one stands there now. */
export async function trustSource(tenant: Tenant, organisationId: string, { id, publicKey }: Pick<Source, 'id' | 'publicKey'>): Promise<boolean> {
  const { numUpdatedRows } = await tenant.updateTable('network_sources').set({ is_trusted: true }).where('organisation_id', '=', organisationId).where('id', '=', id).where('public_key', '=', publicKey).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a subscription. What came of it, and where texts here came from, stays; a source that nothing came of goes. */
export async function stopSource(tenant: Tenant, organisationId: string, id: string): Promise<void> {
  const piece = await tenant.selectFrom('network_pieces').select('piece').where('organisation_id', '=', organisationId).where('source_id', '=', id).executeTakeFirst()
  if (piece === undefined) await tenant.deleteFrom('network_sources').where('organisation_id', '=', organisationId).where('id', '=', id).execute()
  else await tenant.updateTable('network_sources').set({ is_trusted: false }).where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}

/** Writes down the day of a look and what was wrong, if anything. */
export async function noteLook(tenant: Tenant, organisationId: string, id: string, { today, problem }: { today: string; problem: Source['problem'] }): Promise<void> {
  await tenant.updateTable('network_sources').set({ looked_on: today, problem_da: problem?.da ?? '', problem_en: problem?.en ?? '' }).where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}

function sourceOf(row: Selectable<Database['network_sources']>): Source {
  const { id, kind, address, maker, name } = row
  return { id, kind, address, maker, name, publicKey: row.public_key, isTrusted: row.is_trusted, lookedOn: row.looked_on, problem: row.problem_da === '' ? undefined : { da: row.problem_da, en: row.problem_en } }
}
