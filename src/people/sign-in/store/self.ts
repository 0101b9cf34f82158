import type { Language } from '#urls.ts'
import type { Tenant } from '../../organisation/tenant.ts'

/** Writes what a person is called and the language that mails to them are in. */
export async function changeSelf(tenant: Tenant, organisationId: string, personId: string, { name, language }: { name: string; language: Language }): Promise<void> {
  await tenant.updateTable('people_persons').set({ name, language }).where('organisation_id', '=', organisationId).where('id', '=', personId).execute()
}
