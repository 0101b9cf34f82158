import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { withClient } from './client.ts'
import { ping } from './connect.ts'
import { testDatabase } from './testing.ts'

const database = await testDatabase()
after(database.close)

const breakConnections = () =>
  withClient(database.appUrl, 'test', (app) =>
    app.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'erduaware_app' and pid <> pg_backend_pid()`),
  )

test('connections that break while they are idle take nothing down, and the next query gets a new one', async () => {
  await Promise.all([1, 2, 3].map(() => database.pool.query('select pg_sleep(0.05)')))
  await breakConnections()
  await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal(await ping(database.pool), true)
})

test('a connection that breaks between two queries of a transaction is told by the second', async () => {
  const transaction = database.db.transaction().execute(async (inside) => {
    await sql`select 1`.execute(inside)
    await breakConnections()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await sql`select 1`.execute(inside)
  })
  await assert.rejects(transaction)
  assert.equal(await ping(database.pool), true)
})

test('a query, a lock and a transaction that hang are ended', async () => {
  const { rows } = await database.pool.query(`
    select name, setting::int > 0 and setting::int <= 30000 as ends from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`)
  assert.deepEqual(rows.map(({ ends }) => ends), [true, true, true])
})

test('a day is read as a day, whatever the time zone', async () => {
  const { rows } = await database.pool.query(`select date '2026-11-24' as day, timestamptz '2026-11-24T09:00:00Z' as moment`)
  assert.deepEqual(rows, [{ day: '2026-11-24', moment: new Date('2026-11-24T09:00:00Z') }])
})

test('a database that does not answer is not well', async () => {
  const other = await testDatabase()
  assert.equal(await ping(other.pool), true)
  await other.close()
  assert.equal(await ping(other.pool), false)
})
