import { sql, type Kysely, type Transaction } from 'kysely'
import type { Database } from '#schema.ts'

/** A transaction that works for one organisation: it sees and writes that one's rows, and no other's. */
export type Tenant = Transaction<Database>

/** Does work for one organisation, in a transaction. Outside of it the tables of organisations have no rows. */
export function inOrganisation<Result>(db: Kysely<Database>, organisationId: string, work: (tenant: Tenant) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (tenant) => {
    // Local to the transaction, so that a connection that comes back to the pool works for nobody.
    await sql`select set_config('erduaware.organisation', ${organisationId}, true)`.execute(tenant)
    return work(tenant)
  })
}
