import { randomUUID } from 'node:crypto'
import type { Tenant } from '#people/index.ts'
import type { Language } from '#urls.ts'
import type { Code } from '../codes.ts'
import type { Passage } from '../passages.ts'
import type { Memo, Source, SourceKind, Study } from '../study.ts'
import { words } from '../words.ts'

/** A study as it is kept: beside its title and purpose, its period and the text that those who take part are shown. */
export type KeptStudy = Study & { language: Language; period: string; consent: string }

/** A source as it is kept, with its month (YYYY-MM). */
export type KeptSource = Source & { month: string }

/** All of a study. */
export type Whole = { study: KeptStudy; sources: KeptSource[]; codes: Code[]; passages: Passage[]; memos: Memo[] }

export type StudyTexts = Pick<KeptStudy, 'title' | 'about' | 'period' | 'consent'>

/** Every study of the organisation, the latest first. */
export async function listStudies(tenant: Tenant, organisationId: string): Promise<KeptStudy[]> {
  const rows = await tenant.selectFrom('field_studies').selectAll().where('organisation_id', '=', organisationId).orderBy('began_on', 'desc').orderBy('title').execute()
  return rows.map(({ id, language, title, about, period, consent, began_on: day }) => ({ id, language, title, about, period, consent, day }))
}

/** Keeps a new study and gives its id. The texts must be masked. */
export async function addStudy(tenant: Tenant, organisationId: string, study: StudyTexts & { language: Language; today: string }): Promise<string> {
  const id = randomUUID()
  const { today, ...texts } = study
  await tenant.insertInto('field_studies').values({ organisation_id: organisationId, id, ...texts, began_on: today }).execute()
  return id
}

/** Changes what a study says of itself. The texts must be masked. */
export async function changeStudy(tenant: Tenant, organisationId: string, id: string, texts: StudyTexts): Promise<void> {
  await tenant.updateTable('field_studies').set(texts).where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}

/** Erases a study with all that is in it. */
export async function removeStudy(tenant: Tenant, organisationId: string, id: string): Promise<void> {
  await tenant.deleteFrom('field_studies').where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}

/** All of a study, or undefined when there is none. With `locked`, whoever else changes it waits. */
export async function readStudy(tenant: Tenant, organisationId: string, id: string, { locked = false } = {}): Promise<Whole | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const one = tenant.selectFrom('field_studies').selectAll().where('organisation_id', '=', organisationId).where('id', '=', id)
  const row = await (locked ? one.forUpdate() : one).executeTakeFirst()
  if (row === undefined) return undefined
  const { organisation_id: _, began_on: day, ...study } = row
  const sources = await tenant.selectFrom('field_sources').selectAll().where('organisation_id', '=', organisationId).where('study_id', '=', id).orderBy('number').execute()
  const codes = await tenant.selectFrom('field_codes').selectAll().where('organisation_id', '=', organisationId).where('study_id', '=', id).orderBy('number').execute()
  const passages = await tenant.selectFrom('field_passages').selectAll().where('organisation_id', '=', organisationId).where('study_id', '=', id).orderBy('start_at').orderBy('id').execute()
  const codings = await tenant.selectFrom('field_codings').selectAll().where('organisation_id', '=', organisationId).where('study_id', '=', id).execute()
  const memos = await tenant.selectFrom('field_memos').selectAll().where('organisation_id', '=', organisationId).where('study_id', '=', id).orderBy('written_on').orderBy('id').execute()
  const codesOf = Map.groupBy(codings, (coding) => coding.passage_id)
  return {
    study: { ...study, day },
    sources: sources.map(({ id: source, number, kind, place, month, text }) => ({ id: source, title: `${words[study.language].refi.kinds[kind]} ${number}`, kind, place, month, year: Number(month.slice(0, 4)), text })),
    codes: codes.map(({ id: code, parent_id, name, description, colour }) => ({ id: code, parent: parent_id ?? undefined, name, description, colour })),
    passages: passages.map((passage) => ({ id: passage.id, source: passage.source_id, start: passage.start_at, end: passage.end_at, codes: (codesOf.get(passage.id) ?? []).map(({ code_id }) => code_id) })),
    memos: memos.map(({ id: memo, passage_id, text, written_on }) => ({ id: memo, about: passage_id === null ? { kind: 'study' } : { kind: 'passage', id: passage_id }, title: '', text, day: written_on })),
  }
}

export type NewSource = { kind: SourceKind; place: string; month: string; text: string }

/** Keeps a source and gives its id. The text must be masked. */
export async function addSource(tenant: Tenant, organisationId: string, studyId: string, source: NewSource): Promise<string> {
  await tenant.selectFrom('field_studies').select('id').where('organisation_id', '=', organisationId).where('id', '=', studyId).forUpdate().executeTakeFirstOrThrow()
  const last = await tenant.selectFrom('field_sources').select((expression) => expression.fn.max('number').as('number')).where('organisation_id', '=', organisationId).where('study_id', '=', studyId).executeTakeFirst()
  const id = randomUUID()
  await tenant.insertInto('field_sources').values({ organisation_id: organisationId, study_id: studyId, id, number: (last?.number ?? 0) + 1, ...source }).execute()
  return id
}

/** Erases a source with its passages and their memos. */
export async function removeSource(tenant: Tenant, organisationId: string, studyId: string, id: string): Promise<void> {
  await tenant.deleteFrom('field_sources').where('organisation_id', '=', organisationId).where('study_id', '=', studyId).where('id', '=', id).execute()
}
