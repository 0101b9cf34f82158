import { randomUUID } from 'node:crypto'
import type { Tenant } from '#people/index.ts'
import type { Code } from '../codes.ts'
import type { Passage } from '../passages.ts'

/** Where something is kept: a study of an organisation. */
export type Place = { organisationId: string; studyId: string }

/** Keeps the code book as it became: codes that are gone go, with what they were put on. `passages` are given when their codes became others. */
export async function saveCodes(tenant: Tenant, { organisationId, studyId }: Place, before: readonly Code[], after: readonly Code[], passages?: readonly Passage[]): Promise<void> {
  const own = { organisation_id: organisationId, study_id: studyId }
  const kept = new Set(after.map(({ id }) => id))
  const known = new Map(before.map((code) => [code.id, code]))
  for (const [index, code] of after.entries()) {
    const fields = { parent_id: code.parent ?? null, name: code.name, description: code.description, colour: code.colour }
    const was = known.get(code.id)
    if (was === undefined) await tenant.insertInto('field_codes').values({ ...own, id: code.id, number: index + 1, ...fields }).execute()
    else if (was !== code) await tenant.updateTable('field_codes').set(fields).where('organisation_id', '=', organisationId).where('study_id', '=', studyId).where('id', '=', code.id).execute()
  }
  const codings = (passages ?? []).flatMap(({ id, codes }) => codes.filter((code) => kept.has(code)).map((code) => ({ ...own, passage_id: id, code_id: code })))
  if (codings.length > 0) await tenant.insertInto('field_codings').values(codings).onConflict((conflict) => conflict.doNothing()).execute()
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) await tenant.deleteFrom('field_codes').where('organisation_id', '=', organisationId).where('study_id', '=', studyId).where('id', 'in', gone).execute()
}

/** Keeps a passage with its codes and gives its id. */
export async function addPassage(tenant: Tenant, { organisationId, studyId }: Place, passage: Omit<Passage, 'id'>): Promise<string> {
  const id = randomUUID()
  const own = { organisation_id: organisationId, study_id: studyId }
  await tenant.insertInto('field_passages').values({ ...own, id, source_id: passage.source, start_at: passage.start, end_at: passage.end }).execute()
  if (passage.codes.length > 0) await tenant.insertInto('field_codings').values(passage.codes.map((code) => ({ ...own, passage_id: id, code_id: code }))).execute()
  return id
}

/** Takes a passage away; the text stays. */
export async function removePassage(tenant: Tenant, { organisationId, studyId }: Place, id: string): Promise<void> {
  await tenant.deleteFrom('field_passages').where('organisation_id', '=', organisationId).where('study_id', '=', studyId).where('id', '=', id).execute()
}

/** Keeps a memo about the study, or about a passage. The text must be masked. */
export async function addMemo(tenant: Tenant, { organisationId, studyId }: Place, memo: { passage?: string; text: string; today: string }): Promise<void> {
  await tenant.insertInto('field_memos').values({ organisation_id: organisationId, study_id: studyId, id: randomUUID(), passage_id: memo.passage ?? null, text: memo.text, written_on: memo.today }).execute()
}

/** Takes a memo away. */
export async function removeMemo(tenant: Tenant, { organisationId, studyId }: Place, id: string): Promise<void> {
  await tenant.deleteFrom('field_memos').where('organisation_id', '=', organisationId).where('study_id', '=', studyId).where('id', '=', id).execute()
}
