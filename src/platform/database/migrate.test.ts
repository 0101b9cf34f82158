import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import type pg from 'pg'
import { withClient } from './client.ts'
import { migrate, readApplied, readMigrations } from './migrate.ts'
import { emptyDatabase } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-migrations-'))
const database = await emptyDatabase()
after(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

beforeEach(async () => {
  await asOwner((owner) => owner.query('drop schema public cascade; create schema public'))
  for (const name of ['0001-one.sql', '0002-two.sql', '0003-three.sql']) rmSync(join(folder, name), { force: true })
  writeFileSync(join(folder, '0001-one.sql'), 'create table one (id int);\ninsert into one values (1);')
  writeFileSync(join(folder, '0002-two.sql'), 'create table two (id int generated always as identity);')
})

const asOwner = <T>(work: (owner: pg.Client) => Promise<T>) => withClient(database.ownerUrl, 'test', work)
const migrateNow = () => asOwner((owner) => migrate(owner, readMigrations(folder)))

test('migrations run once, in the order of their names', async () => {
  assert.deepEqual(await migrateNow(), ['0001-one.sql', '0002-two.sql'])
  assert.deepEqual(await migrateNow(), [])
  writeFileSync(join(folder, '0003-three.sql'), 'alter table one add column name text')
  assert.deepEqual(await migrateNow(), ['0003-three.sql'])
  assert.deepEqual(
    (await asOwner(readApplied)).map(({ name }) => name),
    ['0001-one.sql', '0002-two.sql', '0003-three.sql'],
  )
})

test('processes that start together share the work, and none does it twice', async () => {
  const ran = await Promise.all([1, 2, 3, 4].map(migrateNow))
  assert.deepEqual(ran.flat().toSorted(), ['0001-one.sql', '0002-two.sql'])
  assert.equal((await asOwner((owner) => owner.query('select from one'))).rows.length, 1)
})

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  writeFileSync(join(folder, '0003-three.sql'), 'create table three (id int); select 1 / 0;')
  await assert.rejects(migrateNow(), { message: 'Migrationen 0003-three.sql kunne ikke køres: division by zero' })
  const { rows } = await asOwner((owner) => owner.query(`select to_regclass('two') as two, to_regclass('three') as three`))
  assert.deepEqual(rows, [{ two: 'two', three: null }])
})

test('a migration that was edited afterwards is refused, and other line ends are no edit', async () => {
  await migrateNow()
  writeFileSync(join(folder, '0001-one.sql'), 'create table one (id int);\r\ninsert into one values (1);')
  assert.deepEqual(await migrateNow(), [])
  writeFileSync(join(folder, '0001-one.sql'), 'create table one (id bigint);')
  await assert.rejects(migrateNow(), { message: /^Migrationen 0001-one\.sql er ændret, [^\n]*\.$/ })
})

test('a database of a newer program is refused', async () => {
  writeFileSync(join(folder, '0003-three.sql'), 'create table three (id int)')
  await migrateNow()
  rmSync(join(folder, '0003-three.sql'))
  await assert.rejects(migrateNow(), { message: /^Databasen er fra en nyere udgave [^\n]*0003-three\.sql[^\n]*\.$/ })
})

test('a migration that slips in before those that have run is refused', async () => {
  rmSync(join(folder, '0001-one.sql'))
  await migrateNow()
  writeFileSync(join(folder, '0001-one.sql'), 'create table one (id int)')
  await assert.rejects(migrateNow(), { message: /^Migrationen 0001-one\.sql mangler [^\n]*0002-two\.sql[^\n]*\.$/ })
})

test('the app role may read, write and tidy what migrations make, and change none of it', async () => {
  await migrateNow()
  await withClient(database.appUrl, 'test', async (app) => {
    await app.query('insert into two default values')
    await app.query('delete from two')
    await app.query('vacuum two')
    assert.equal((await app.query('select from platform_migrations')).rows.length, 2)
    for (const forbidden of [
      'create table mine (id int)',
      'alter table two add column mine int',
      'drop table two',
      'truncate two',
      'create schema mine',
      `insert into platform_migrations values ('x', 'x')`,
      'set role erduaware_owner',
    ]) {
      await assert.rejects(app.query(forbidden), /permission denied|must be owner/, forbidden)
    }
  })
})

test('a table that is guarded shows the app role nothing before an organisation is set', async () => {
  writeFileSync(
    join(folder, '0003-three.sql'),
    `create table three (organisation text);
     alter table three enable row level security;
     alter table three force row level security;
     create policy own on three using (organisation = current_setting('app.organisation', true));`,
  )
  await migrateNow()
  await withClient(database.appUrl, 'test', async (app) => {
    await app.query(`begin; select set_config('app.organisation', 'a', true); insert into three values ('a'); commit`)
    assert.equal((await app.query('select from three')).rows.length, 0)
    await app.query(`begin; select set_config('app.organisation', 'a', true)`)
    assert.equal((await app.query('select from three')).rows.length, 1)
    await app.query('rollback')
  })
})
