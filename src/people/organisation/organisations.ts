import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { inOrganisation, type Tenant } from './tenant.ts'

/** An organisation, as everybody may read it on its own page. */
export type Organisation = {
  id: string
  slug: string
  name: string
  /** Who can be asked, as a text of its own: a function, a telephone number, an address. */
  contact: string
  breachUrl: string | undefined
  /** The accessibility statement and the privacy notice in its own words; empty until it has written them. */
  accessibility: string
  privacy: string
  /** Made up to be looked at; every page of it says so. */
  isMadeUp: boolean
}

export type NewOrganisation = { slug: string; name: string; today: string; isMadeUp?: boolean }

/** Makes an organisation and gives its id; undefined when the address is taken. */
export async function createOrganisation(db: Kysely<Database>, { slug, name, today, isMadeUp = false }: NewOrganisation): Promise<string | undefined> {
  const id = randomUUID()
  return inOrganisation(db, id, async (tenant) => ((await foundOrganisation(tenant, id, { slug, name, today, isMadeUp })) ? id : undefined))
}

/** Writes a new organisation in its own transaction; false, and nothing written, when the address is taken. */
export async function foundOrganisation(tenant: Tenant, id: string, { slug, name, today, isMadeUp = false }: NewOrganisation): Promise<boolean> {
  const taken = await tenant.insertInto('people_directory').values({ slug, organisation_id: id }).onConflict((conflict) => conflict.doNothing()).returning('slug').executeTakeFirst()
  if (taken === undefined) return false
  await tenant.insertInto('people_organisations').values({ organisation_id: id, name, is_made_up: isMadeUp, created_on: today }).execute()
  return true
}

/** The organisation at an address, or undefined when there is none. */
export async function organisationAt(db: Kysely<Database>, slug: string): Promise<Organisation | undefined> {
  const entry = await db.selectFrom('people_directory').select('organisation_id').where('slug', '=', slug).executeTakeFirst()
  return entry && readOrganisation(db, entry.organisation_id)
}

/** An organisation by its id, or undefined when there is none. */
export async function readOrganisation(db: Kysely<Database>, id: string): Promise<Organisation | undefined> {
  const row = await inOrganisation(db, id, (tenant) =>
    tenant
      .selectFrom('people_organisations')
      .innerJoin('people_directory', 'people_directory.organisation_id', 'people_organisations.organisation_id')
      .selectAll('people_organisations')
      .select('slug')
      .where('people_organisations.organisation_id', '=', id)
      .executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const { slug, name, contact, accessibility, privacy } = row
  return { id, slug, name, contact, breachUrl: row.breach_url ?? undefined, accessibility, privacy, isMadeUp: row.is_made_up }
}

/** Every organisation of the house, by name. */
export async function listOrganisations(db: Kysely<Database>): Promise<Organisation[]> {
  const entries = await db.selectFrom('people_directory').select('organisation_id').execute()
  const all = await Promise.all(entries.map((entry) => readOrganisation(db, entry.organisation_id)))
  return all.filter((one) => one !== undefined).toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

/** Writes what an organisation says of itself. */
export async function changeOrganisation(db: Kysely<Database>, id: string, change: Pick<Organisation, 'name' | 'contact' | 'breachUrl' | 'accessibility' | 'privacy'>): Promise<void> {
  const { breachUrl, ...texts } = change
  await inOrganisation(db, id, (tenant) =>
    tenant.updateTable('people_organisations').set({ ...texts, breach_url: breachUrl ?? null }).where('organisation_id', '=', id).execute(),
  )
}
