import type { Tenant } from '#people/index.ts'
import type { Database } from '#schema.ts'

/** What a mail tells: of an agreement that is to be looked at, or of an obstacle that waits for a reply or got one. */
export type NoticeKind = Database['agreements_reminded']['kind']

/** One thing that one person is to be told, once. */
export type Notice = { kind: NoticeKind; personId: string; subjectId: string; recordId: string; aboutOn: string }

/** Writes down that something is being told; false when it has been, or is being, by another process. */
export async function claim(tenant: Tenant, organisationId: string, notice: Notice): Promise<boolean> {
  const claimed = await tenant
    .insertInto('agreements_reminded')
    .values({ organisation_id: organisationId, person_id: notice.personId, kind: notice.kind, subject_id: notice.subjectId, about_on: notice.aboutOn, record_id: notice.recordId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Takes back what was written of a mail that did not go off, so that it is tried again. */
export async function giveBack(tenant: Tenant, organisationId: string, { kind, personId, subjectId, aboutOn }: Notice): Promise<void> {
  await tenant
    .deleteFrom('agreements_reminded')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where('about_on', '=', aboutOn)
    .execute()
}
