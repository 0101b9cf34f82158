import type { Tenant } from '#people/index.ts'
import type { Asked } from '../days.ts'

/** An obstacle that was sent to its function. */
export type RequestRow = Asked & { obstacleId: string; recordId: string }

/** Sends an obstacle to its function, or anew with another day. The caller has found it in a record that it may see. */
export async function ask(tenant: Tenant, organisationId: string, { obstacleId, recordId, on, dueOn }: RequestRow): Promise<void> {
  const values = { record_id: recordId, due_on: dueOn, asked_on: on }
  await tenant
    .insertInto('agreements_requests')
    .values({ organisation_id: organisationId, obstacle_id: obstacleId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'obstacle_id']).doUpdateSet(values))
    .execute()
}

/** Everything that the organisation's functions were asked, what is due first at the top. */
export async function listRequests(tenant: Tenant, organisationId: string): Promise<RequestRow[]> {
  const rows = await tenant.selectFrom('agreements_requests').selectAll().where('organisation_id', '=', organisationId).orderBy('due_on').orderBy('obstacle_id').execute()
  return rows.map((row) => ({ obstacleId: row.obstacle_id, recordId: row.record_id, on: row.asked_on, dueOn: row.due_on }))
}
