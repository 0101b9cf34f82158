import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from './testing.ts'

test('a test has a database of its own, as the role that serves, with every migration', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  try {
    const { rows } = await one.pool.query('select current_user as name, current_database() as database')
    assert.equal(rows[0].name, 'erduaware_app')
    assert.notEqual(rows[0].database, (await other.pool.query('select current_database() as database')).rows[0].database)
    const applied = await one.pool.query('select name from platform_migrations')
    assert.ok(applied.rows.length > 0)
    await assert.rejects(one.pool.query('create table mine (id int)'), /permission denied/)
  } finally {
    await Promise.all([one.close(), other.close()])
  }
})
