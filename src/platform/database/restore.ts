import pg from 'pg'
import { readArchive, verifyArchive } from './archive-reader.ts'
import { readTables, type Extent } from './backup.ts'
import { backupSentences } from './backup-sentences.ts'
import { copyIn } from './copy.ts'
import { applyMigration, inTransaction, readApplied, type Migration } from './migrate.ts'
import { StartProblem } from './problem.ts'
import { appRole } from './roles.ts'

/**
 * Puts a backup back, in one transaction: the schema as it was, its rows, and then the migrations that came since.
 * What is in the database already is only replaced if that is asked for.
 */
export async function restoreBackup(
  owner: pg.Client,
  path: string,
  migrations: Migration[],
  { isReplacing }: { isReplacing: boolean },
): Promise<Extent> {
  const { migrations: had } = await verifyArchive(path)
  const before = migrations.filter(({ name, hash }) => had.some((one) => one.name === name && one.hash === hash))
  const unknown = had.find(({ name }) => !before.some((one) => one.name === name))
  if (unknown !== undefined) throw new StartProblem(backupSentences.isNewer(unknown.name))
  await refuseInUse(owner)
  const extent = await inTransaction(owner, async () => {
    if (!isReplacing) await refuseNotEmpty(owner)
    await clear(owner)
    for (const migration of before) await applyMigration(owner, migration)
    const read = await fill(owner, path)
    for (const migration of migrations.filter((one) => !before.includes(one))) await applyMigration(owner, migration)
    return read
  })
  await owner.query('analyze')
  return extent
}

async function refuseInUse(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(
    'select from pg_stat_activity where usename = $1 and datname = current_database()',
    [appRole],
  )
  if (rows.length > 0) throw new StartProblem(backupSentences.isInUse(rows.length))
}

async function refuseNotEmpty(owner: pg.Client): Promise<void> {
  if ((await readApplied(owner)).length === 0) return
  for (const { table } of await readTables(owner)) {
    // The owner, too, sees nothing of a guarded table until the guard is down; the transaction puts it back.
    await owner.query(`alter table public.${pg.escapeIdentifier(table)} no force row level security`)
    const { rows } = await owner.query(`select from public.${pg.escapeIdentifier(table)} limit 1`)
    if (rows.length > 0) throw new StartProblem(backupSentences.isNotEmpty(table))
  }
}

async function clear(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ names: string | null }>(`
    select string_agg(relname, ', ' order by relname) as names from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
      and (not pg_has_role(relowner, 'member') or to_regclass('public.platform_migrations') is null)
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')`)
  const foreign = rows[0]?.names ?? null
  if (foreign !== null) throw new StartProblem(backupSentences.hasForeignTables(foreign))
  try {
    await owner.query('drop schema public cascade')
    await owner.query('create schema public')
  } catch (error) {
    throw new StartProblem(backupSentences.mayNotReplace(error instanceof Error ? error.message : String(error)))
  }
}

async function fill(owner: pg.Client, path: string): Promise<Extent> {
  const tables = (await readTables(owner)).map(({ table }) => `public.${pg.escapeIdentifier(table)}`)
  // Migrations may have put rows there; the backup knows what became of them.
  if (tables.length > 0) await owner.query(`truncate ${tables.join(', ')}`)
  const putBack = await takeDownGuards(owner)
  const extent = { tables: 0, rows: 0 }
  for await (const record of readArchive(path)) {
    if ('rows' in record) {
      const columns = record.columns.map(pg.escapeIdentifier).join(', ')
      const target = `public.${pg.escapeIdentifier(record.table)} (${columns})`
      extent.rows += await copyIn(owner, `copy ${target} from stdin`, record.rows)
      extent.tables += 1
    } else {
      const name = `public.${pg.escapeIdentifier(record.sequence)}`
      await owner.query('select setval($1::regclass, $2::bigint, $3)', [name, record.value, record.isCalled])
    }
  }
  for (const command of putBack) await owner.query(command)
  return extent
}

// References between tables would ask for an order, triggers would act a second time, and COPY refuses guarded tables.
async function takeDownGuards(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ down: string; up: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as down,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as up
    from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0
    union all
    select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
      format('alter table %s enable %s trigger %I', tgrelid::regclass,
        case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled <> 'D' and tgparentid = 0
    union all
    select format('alter table %s no force row level security', oid::regclass),
      format('alter table %s force row level security', oid::regclass)
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`)
  for (const { down } of rows) await owner.query(down)
  return rows.map(({ up }) => up)
}
