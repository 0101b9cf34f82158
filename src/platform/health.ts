import { Hono } from 'hono'
import { sql, type Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { urls } from '#urls.ts'

/** `/health` answers 200 and »ok« when the database answers, else 503; it tells nothing else. */
export function healthRoute({ db }: { db: Kysely<Database> }): Hono {
  return new Hono().get(urls.health, async (context) => {
    const isWell = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    return context.text(isWell ? 'ok' : 'database', isWell ? 200 : 503, { 'cache-control': 'no-store' })
  })
}
