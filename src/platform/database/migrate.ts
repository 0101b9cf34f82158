import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { StartProblem } from './problem.ts'
import { appRole } from './roles.ts'
import { sentences } from './sentences.ts'

/** A file of migrations/, and the mark by which an edit of it is seen. */
export type Migration = { name: string; hash: string; sql: string }

/** Which migrations a database has had. */
export type Applied = { name: string; hash: string }

/** Any number of processes may migrate at once; this is the number of the lock that they queue at. */
const queueNumber = 7_237_482_003

/** Reads the migrations of a folder in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => {
    // Git may write other line ends on another machine; that is no edit.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, hash: createHash('sha256').update(sql).digest('hex'), sql }
  })
}

/** Brings a database up to date, each migration in a transaction of its own, and returns the names of those that ran. */
export async function migrate(owner: pg.Client, migrations: Migration[]): Promise<string[]> {
  const ran: string[] = []
  while (findPending(await readApplied(owner), migrations).length > 0) {
    await inTransaction(owner, async () => {
      await owner.query('select pg_advisory_xact_lock($1)', [queueNumber])
      const [next] = findPending(await readApplied(owner), migrations)
      if (next === undefined) return
      await applyMigration(owner, next)
      ran.push(next.name)
    })
  }
  return ran
}

/** Which migrations a database has had, in order; none when it is empty. */
export async function readApplied(client: pg.Client): Promise<Applied[]> {
  // From the catalogue itself: to_regclass remembers »no such table« through a transaction in which another made it.
  const { rows } = await client.query(
    `select from pg_class where relname = 'platform_migrations' and relnamespace = 'public'::regnamespace`,
  )
  if (rows.length === 0) return []
  return (await client.query<Applied>('select name, hash from public.platform_migrations order by name')).rows
}

/** The migrations that a database lacks. Throws a sentence when it has had others than these, or in another order. */
export function findPending(applied: Applied[], migrations: Migration[]): Migration[] {
  for (const { name, hash } of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined) throw new StartProblem(sentences.databaseIsNewer(name))
    if (known.hash !== hash) throw new StartProblem(sentences.migrationEdited(name))
  }
  const last = applied.at(-1)?.name ?? ''
  const pending = migrations.filter(({ name }) => !applied.some((had) => had.name === name))
  const late = pending.find(({ name }) => name < last)
  if (late !== undefined) throw new StartProblem(sentences.migrationOutOfOrder(late.name, last))
  return pending
}

/** Runs one migration and records it, inside the caller's transaction. */
export async function applyMigration(owner: pg.Client, { name, hash, sql }: Migration): Promise<void> {
  try {
    await owner.query('set local search_path to public')
    await owner.query(beforeTheFirst)
    await owner.query(sql)
    await owner.query('insert into public.platform_migrations (name, hash) values ($1, $2)', [name, hash])
  } catch (error) {
    throw new StartProblem(sentences.migrationFailed(name, error instanceof Error ? error.message : String(error)))
  }
}

/** Everything or nothing. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>, begin = 'begin'): Promise<T> {
  await client.query(begin)
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

// What a migration makes later, the app role may use, and tidy away for good (VACUUM after an erasure).
const beforeTheFirst = `
  do $$ begin
    if not exists (
      select from pg_class where relname = 'platform_migrations' and relnamespace = 'public'::regnamespace
    ) then
      create table public.platform_migrations (
        name text primary key,
        hash text not null,
        applied_at timestamptz not null default now()
      );
      grant usage on schema public to ${appRole};
      grant select on public.platform_migrations to ${appRole};
      alter default privileges in schema public
        grant select, insert, update, delete, maintain on tables to ${appRole};
      alter default privileges in schema public grant usage on sequences to ${appRole};
    end if;
  end $$`
