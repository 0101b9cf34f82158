import { sql, type Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'

/** The day on which a text was first seen in this house, and the day on which it last changed. */
export type Days = { first: string; changed: string }

/** Notes the day of every text that is new or not what it was. */
export async function noteDays(trx: Kysely<Database>, language: Language, texts: readonly { kind: string; id: string; hash: string }[], today: string): Promise<void> {
  await sql`
    insert into library_dates as known (language, kind, id, hash, first_on, changed_on)
    select ${language}, kind, id, hash, ${today}::date, ${today}::date
    from unnest(${texts.map(({ kind }) => kind)}::text[], ${texts.map(({ id }) => id)}::text[], ${texts.map(({ hash }) => hash)}::text[]) as piece (kind, id, hash)
    on conflict (language, kind, id) do update set hash = excluded.hash, changed_on = excluded.changed_on
    where known.hash <> excluded.hash`.execute(trx)
}

/** The days of the texts in a language, by kind and id. */
export async function daysOf(db: Kysely<Database>, language: Language): Promise<ReadonlyMap<string, Days>> {
  const rows = await db.selectFrom('library_dates').select(['kind', 'id', 'first_on as first', 'changed_on as changed']).where('language', '=', language).execute()
  return new Map(rows.map(({ kind, id, first, changed }) => [`${kind} ${id}`, { first, changed }]))
}
