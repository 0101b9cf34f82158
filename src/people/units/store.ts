import { randomUUID } from 'node:crypto'
import type { Tenant } from '../organisation/tenant.ts'
import { keyOf, mayLieUnder, missing, pathOf, type Unit } from './tree.ts'

/** All units of an organisation. */
export async function listUnits(tenant: Tenant, organisationId: string): Promise<Unit[]> {
  const rows = await tenant.selectFrom('people_units').select(['id', 'parent_id', 'name']).where('organisation_id', '=', organisationId).execute()
  return rows.map(({ id, name, parent_id }) => ({ id, name, parentId: parent_id ?? undefined }))
}

/** Adds units by their paths, and gives how many came and how many were there. */
export async function addPaths(tenant: Tenant, organisationId: string, paths: readonly (readonly string[])[]): Promise<{ added: number; known: number }> {
  const units = await listUnits(tenant, organisationId)
  const ids = new Map(units.map((unit) => [keyOf(pathOf(units, unit.id)), unit.id]))
  const plan = missing(units, paths)
  const rows = plan.missing.map((path) => {
    const id = randomUUID()
    ids.set(keyOf(path), id)
    return { organisation_id: organisationId, id, parent_id: ids.get(keyOf(path.slice(0, -1))) ?? null, name: path.at(-1) ?? '' }
  })
  for (let from = 0; from < rows.length; from += 1_000) await tenant.insertInto('people_units').values(rows.slice(from, from + 1_000)).execute()
  return { added: rows.length, known: plan.known }
}

export type UnitChange = 'changed' | 'gone' | 'loop' | 'taken'

/** Gives a unit a name and a place. It may not come under itself, nor beside another of the same name. */
export async function changeUnit(tenant: Tenant, organisationId: string, { id, name, parentId }: Unit): Promise<UnitChange> {
  const units = await listUnits(tenant, organisationId)
  if (!units.some((unit) => unit.id === id)) return 'gone'
  if (parentId !== undefined && !units.some((unit) => unit.id === parentId)) return 'gone'
  if (!mayLieUnder(units, id, parentId)) return 'loop'
  if (units.some((unit) => unit.id !== id && unit.parentId === parentId && keyOf([unit.name]) === keyOf([name]))) return 'taken'
  await tenant.updateTable('people_units').set({ name, parent_id: parentId ?? null }).where('organisation_id', '=', organisationId).where('id', '=', id).execute()
  return 'changed'
}

/** Takes a unit away; what lies under it comes to lie where it lay. */
export async function removeUnit(tenant: Tenant, organisationId: string, id: string): Promise<void> {
  const unit = await tenant.selectFrom('people_units').select('parent_id').where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst()
  if (unit === undefined) return
  await tenant.updateTable('people_units').set({ parent_id: unit.parent_id }).where('organisation_id', '=', organisationId).where('parent_id', '=', id).execute()
  await tenant.deleteFrom('people_units').where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}
