import pg from 'pg'
import { createArchive, type ArchiveWriter } from './archive-writer.ts'
import { backupSentences } from './backup-sentences.ts'
import { copyOut } from './copy.ts'
import { endOfTable, type Table } from './archive.ts'
import { inTransaction, readApplied } from './migrate.ts'
import { StartProblem } from './problem.ts'

/** How much a backup or a restoration went through. */
export type Extent = { tables: number; rows: number }

/** Writes all tables as they were at one moment to a file, while others read and write them. */
export async function writeBackup(client: pg.Client, path: string, now: Date): Promise<Extent> {
  const archive = createArchive(path)
  try {
    const extent = await inTransaction(
      client,
      () => writeAll(client, archive, now),
      'begin isolation level repeatable read, read only',
    )
    await archive.finish()
    return extent
  } catch (error) {
    archive.abandon()
    throw error
  }
}

async function writeAll(client: pg.Client, archive: ArchiveWriter, now: Date): Promise<Extent> {
  const migrations = await readApplied(client)
  await refusePartialSight(client)
  archive.note({ format: 'erduaware-backup-1', madeAt: now.toISOString(), migrations })
  const tables = await readTables(client)
  let rows = 0
  for (const { table, columns } of tables) {
    const target = `public.${pg.escapeIdentifier(table)} (${columns.map(pg.escapeIdentifier).join(', ')})`
    archive.note({ table, columns })
    archive.note(`COPY ${target} FROM stdin;\n`)
    rows += await copyOut(client, `copy ${target} to stdout`, archive)
    archive.note(`${endOfTable}\n`)
  }
  // After the tables, since sequences know no transactions: they may be ahead, never behind.
  for (const record of await readSequences(client)) {
    const name = pg.escapeLiteral(`public.${pg.escapeIdentifier(record.sequence)}`)
    archive.note(record)
    archive.note(`SELECT pg_catalog.setval(${name}, ${record.value}, ${record.isCalled});\n`)
  }
  return { tables: tables.length, rows }
}

// Row-level security would leave rows out without a word.
async function refusePartialSight(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ names: string | null; name: string }>(`
    select string_agg(relname, ', ' order by relname) as names, quote_ident(current_user) as name
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and row_security_active(oid)`)
  for (const { names, name } of rows) {
    if (names !== null) throw new StartProblem(backupSentences.mayNotReadAll(names, name))
  }
}

/** The tables that are kept, and their columns; what PostgreSQL computes or may lose is not among them. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p'
      and relname <> 'platform_migrations' and attnum > 0 and not attisdropped and attgenerated = ''
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
    group by relname order by relname`)
  return rows
}

async function readSequences(client: pg.Client): Promise<{ sequence: string; value: string; isCalled: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`)
  const sequences = []
  for (const { name } of rows) {
    const state = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from public.${pg.escapeIdentifier(name)}`,
    )
    for (const { value, isCalled } of state.rows) sequences.push({ sequence: name, value, isCalled })
  }
  return sequences
}
