import { sql, type Kysely } from 'kysely'
import { hashOf, inOrganisation, isSecretOf, listOrganisations, type Tenant } from '#people/index.ts'
import { isUuid } from '#platform/uuid.ts'
import type { Database } from '#schema.ts'
import { yearsKept, type Message, type Outcome, type Report } from './report.ts'

export type NewReport = Pick<Report, 'language' | 'happened' | 'goods' | 'helped' | 'role' | 'place' | 'id'> & { secret: string; today: string }

/** Keeps what somebody told and gives its id; told again under the same id it is the same. The texts must be cleaned; of the secret only the hash is kept. */
export async function addReport(tenant: Tenant, organisationId: string, { secret, today, ...report }: NewReport): Promise<string> {
  const row = { organisation_id: organisationId, ...report, received_on: today, secret_hash: hashOf(secret) }
  await tenant.insertInto('field_reports').values(row).onConflict((conflict) => conflict.doNothing()).execute()
  return report.id
}

/** A report by id, or undefined when there is none. */
export async function readReport(tenant: Tenant, organisationId: string, id: string): Promise<Report | undefined> {
  return (await listReports(tenant, organisationId, id))[0]
}

/** Everything that was told, the latest first; or the one with an id. */
export async function listReports(tenant: Tenant, organisationId: string, id?: string): Promise<Report[]> {
  if (id !== undefined && !isUuid(id)) return []
  const all = tenant.selectFrom('field_reports').selectAll().where('organisation_id', '=', organisationId).orderBy('received_on', 'desc').orderBy('id')
  const rows = await (id === undefined ? all : all.where('id', '=', id)).execute()
  const said = tenant.selectFrom('field_messages').selectAll().where('organisation_id', '=', organisationId).orderBy('position')
  const messages = await (id === undefined ? said : said.where('report_id', '=', id)).execute()
  return rows.map(({ id: reportId, language, happened, goods, helped, role, place, received_on, outcome }) => ({
    id: reportId,
    language,
    happened,
    goods,
    helped,
    role,
    place,
    receivedOn: received_on,
    outcome: outcome ?? undefined,
    messages: messages.filter(({ report_id }) => report_id === reportId).map(({ kind, text, said_on }) => ({ kind, text, saidOn: said_on })),
  }))
}

/** Whether a secret opens a report. */
export async function opensReport(tenant: Tenant, organisationId: string, id: string, secret: string | undefined): Promise<boolean> {
  if (!isUuid(id)) return false
  const row = await tenant.selectFrom('field_reports').select('secret_hash').where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst()
  return row !== undefined && isSecretOf(secret, row.secret_hash)
}

/** Adds what was said; the text must be cleaned. */
export async function say(tenant: Tenant, organisationId: string, reportId: string, { kind, text, saidOn }: Message): Promise<void> {
  // The row is locked, so that two who speak at once stand one after the other.
  await tenant.selectFrom('field_reports').select('id').where('organisation_id', '=', organisationId).where('id', '=', reportId).forUpdate().executeTakeFirstOrThrow()
  const last = await tenant.selectFrom('field_messages').select((expression) => expression.fn.max('position').as('position')).where('organisation_id', '=', organisationId).where('report_id', '=', reportId).executeTakeFirst()
  await tenant.insertInto('field_messages').values({ organisation_id: organisationId, report_id: reportId, position: (last?.position ?? 0) + 1, kind, text, said_on: saidOn }).execute()
}

/** Ends a report with what became of it; false when somebody ended it before. */
export async function closeReport(tenant: Tenant, organisationId: string, id: string, outcome: Outcome, text: string, today: string): Promise<boolean> {
  const closed = await tenant.updateTable('field_reports').set({ outcome, closed_on: today }).where('organisation_id', '=', organisationId).where('id', '=', id).where('outcome', 'is', null).returning('id').executeTakeFirst()
  if (closed === undefined) return false
  await say(tenant, organisationId, id, { kind: 'outcome', text, saidOn: today })
  return true
}

/** Erases, in every organisation, what was over a year before a day; the sender has had time to read it. */
export async function removeOver(db: Kysely<Database>, today: string): Promise<void> {
  const before = `${Number(today.slice(0, 4)) - yearsKept}${today.slice(4)}`
  for (const { id } of await listOrganisations(db)) {
    // As texts, days are in order also when the year before had no such day.
    await inOrganisation(db, id, (tenant) => tenant.deleteFrom('field_reports').where('organisation_id', '=', id).where(sql<boolean>`closed_on::text < ${before}`).execute())
  }
}
