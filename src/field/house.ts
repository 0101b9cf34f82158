import type { Kysely } from 'kysely'
import type { Tenant } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Throttle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import type { Report } from './report/report.ts'

/** What the field's pages take from the house. */
export type FieldHouse = {
  db: Kysely<Database>
  clock: Clock
  /** Slows down whoever sends a great many. */
  throttle: Throttle
  /** Begins a draft from what was told, and gives its address without language. */
  beginDraft(tenant: Tenant, organisationId: string, report: Report): Promise<string>
  /** Begins a draft from passages of a study, whose text says where it was found, and gives its address without language. */
  beginStudyDraft(tenant: Tenant, organisationId: string, made: { language: Language; content: string; madeBy: string; studyId: string }): Promise<string>
}
