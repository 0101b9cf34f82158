import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { guardedTables, trespass } from '#testing/tenants.ts'

let database: TestDatabase
let tables: string[]
before(async () => {
  database = await testDatabase()
  tables = await guardedTables(database)
})
after(() => database.close())

async function asOwner<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    return (await owner.query<Row>(sql)).rows
  } finally {
    await owner.end()
  }
}

test('every table of an organisation is guarded, also from its owner, and carries the organisation first in its key', async () => {
  const rows = await asOwner<{ table: string; isGuarded: boolean; first: string; policies: string[] }>(`
    select relname as table, relrowsecurity and relforcerowsecurity as "isGuarded",
      (select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0] where indrelid = pg_class.oid and indisprimary) as first,
      (select array_agg(pg_get_expr(polqual, polrelid) || ' / ' || pg_get_expr(polwithcheck, polrelid)) from pg_policy where polrelid = pg_class.oid) as policies
    from pg_class where relnamespace = 'public'::regnamespace and relname = any (array['${tables.join("','")}'])`)
  assert.ok(rows.length > 10)
  for (const { table, isGuarded, first, policies } of rows) {
    assert.ok(isGuarded, `${table} lacks its guard`)
    assert.equal(first, 'organisation_id', table)
    assert.deepEqual(policies, ['people_is_current(organisation_id) / people_is_current(organisation_id)'], table)
  }
})

test('what belongs to somebody in an organisation says to which: no table points at a person or a unit past it', async () => {
  const rows = await asOwner<{ table: string }>(`
    select distinct conrelid::regclass::text as table from pg_constraint
    where contype = 'f' and confrelid in ('people_persons'::regclass, 'people_units'::regclass, 'people_organisations'::regclass)`)
  for (const { table } of rows) assert.ok(tables.includes(table), table)
})

test('every verb on every table, from one organisation against another, touches no row', async () => {
  const tried = await trespass(database)
  assert.equal(tried.length, tables.length * 8)
  assert.deepEqual(tried.filter(({ rows }) => rows > 0), [])
})

test('a table without its guard is found out', async () => {
  await asOwner('alter table people_units no force row level security; alter table people_units disable row level security')
  const found = (await trespass(database)).filter(({ rows }) => rows > 0)
  assert.deepEqual([...new Set(found.map(({ table }) => table))], ['people_units'])
  assert.ok(['select', 'update', 'delete', 'insert'].every((verb) => found.some((one) => one.verb === verb)))
})
