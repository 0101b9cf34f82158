import pg from 'pg'
import type { TestDatabase } from '#platform/database/testing.ts'

/** What one connection of the application tried against the rows of another organisation, and how many rows gave way. */
export type Trespass = { table: string; verb: string; rows: number }

type Column = { table: string; column: string; type: string; isArray: boolean; isGenerated: boolean }

const ours = '11111111-1111-4111-8111-111111111111'
const theirs = '22222222-2222-4222-8222-222222222222'

/** The tables of organisations: those that say whose a row is. The directory of addresses is for everybody. */
export async function guardedTables(database: TestDatabase): Promise<string[]> {
  return [...new Set((await columnsOf(database)).map(({ table }) => table))]
}

/**
 * Fills every table of organisations with a row of each of two, and tries every verb from the one against the other, with
 * and without saying for whom it works. Throws when a table cannot even be read by its own organisation, for then it
 * would prove nothing.
 */
export async function trespass(database: TestDatabase): Promise<Trespass[]> {
  const columns = await columnsOf(database)
  await fill(database, columns)
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  try {
    const tried: Trespass[] = []
    for (const table of new Set(columns.map((column) => column.table))) {
      if ((await rowsFor(client, ours, `select from ${table} where organisation_id = '${ours}'`)) !== 1) throw new Error(`${table} cannot be read by its own organisation, so this would prove nothing`)
      const own = columns.filter((column) => column.table === table && !column.isGenerated)
      const names = own.map(({ column }) => pg.escapeIdentifier(column)).join(', ')
      const values = own.map((column) => (column.column === 'organisation_id' ? `'${theirs}'` : valueOf(column, 3))).join(', ')
      const verbs: Record<string, string> = {
        select: `select from ${table} where organisation_id = '${theirs}'`,
        'select all': `select from ${table} where organisation_id <> '${ours}'`,
        update: `update ${table} set organisation_id = organisation_id where organisation_id = '${theirs}'`,
        'give away': `update ${table} set organisation_id = '${theirs}'`,
        delete: `delete from ${table} where organisation_id = '${theirs}'`,
        insert: `insert into ${table} (${names}) values (${values})`,
      }
      for (const [verb, sql] of Object.entries(verbs)) tried.push({ table, verb, rows: await rowsFor(client, ours, sql) })
      for (const [verb, sql] of Object.entries({ 'select unasked': `select from ${table}`, 'delete unasked': `delete from ${table}` })) tried.push({ table, verb, rows: await rowsFor(client, undefined, sql) })
    }
    return tried
  } finally {
    await client.end()
  }
}

async function rowsFor(client: pg.Client, organisation: string | undefined, sql: string): Promise<number> {
  await client.query('begin')
  try {
    if (organisation !== undefined) await client.query(`select set_config('erduaware.organisation', $1, true)`, [organisation])
    return (await client.query(sql)).rowCount ?? 0
  } catch (error) {
    // Refused by the guard is what is wanted; any other refusal would hide whether the guard is there.
    if (error instanceof Error && /row-level security/.test(error.message)) return 0
    throw error
  } finally {
    await client.query('rollback')
  }
}

async function columnsOf({ ownerUrl }: TestDatabase): Promise<Column[]> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Column>(`
      select relname as table, attname as column, coalesce(base.typname, pg_type.typname) as type, pg_type.typcategory = 'A' as "isArray",
        attgenerated <> '' or attidentity <> '' as "isGenerated"
      from pg_class join pg_attribute on attrelid = pg_class.oid join pg_type on pg_type.oid = atttypid left join pg_type base on base.oid = pg_type.typelem and pg_type.typcategory = 'A'
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and relname <> 'people_directory'
        and exists (select from pg_attribute of_it where of_it.attrelid = pg_class.oid and of_it.attname = 'organisation_id')
      order by relname, attnum`)
    return rows
  })
}

// Rules of one row would ask for a story that hangs together; only whose a row is matters here.
async function fill({ ownerUrl }: TestDatabase, columns: readonly Column[]): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ sql: string }>(`
      select format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('f', 'c') and conrelid <> 0`)
    for (const { sql } of rows) await owner.query(sql)
    for (const [at, organisation] of [ours, theirs].entries()) {
      for (const table of new Set(columns.map((column) => column.table))) {
        const own = columns.filter((column) => column.table === table && !column.isGenerated)
        const values = own.map((column) => (column.column === 'organisation_id' ? `'${organisation}'` : valueOf(column, at)))
        await owner.query('begin')
        await owner.query(`select set_config('erduaware.organisation', $1, true)`, [organisation])
        await owner.query(`insert into ${table} (${own.map(({ column }) => pg.escapeIdentifier(column)).join(', ')}) values (${values.join(', ')}) on conflict do nothing`)
        await owner.query('commit')
      }
    }
  })
}

function valueOf({ type, isArray }: Column, at: number): string {
  if (isArray) return `'{}'`
  if (type === 'uuid') return `'${String(at + 5).repeat(8)}-0000-4000-8000-000000000000'`
  if (['int2', 'int4', 'int8', 'numeric', 'float8'].includes(type)) return String(at + 1)
  if (type === 'bool') return 'false'
  if (type === 'date' || type === 'timestamptz') return `'2026-11-2${at}'`
  if (type === 'bytea') return `'\\x0${at}'`
  if (type === 'json' || type === 'jsonb') return `'{}'`
  return `'${'abcdef'[at] ?? 'x'}'`
}

async function asOwner<Result>(url: string, work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
