import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { withClient } from './client.ts'
import { AlreadyRunning, openEmbedded } from './embedded.ts'
import { appUrlFor } from './roles.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-embedded-'))
chmodSync(folder, 0o711)
after(() => rmSync(folder, { recursive: true, force: true }))

const ask = (url: string, sql: string) => withClient(url, 'test', async (client) => (await client.query(sql)).rows)

test('the owner is no superuser, the app role owns nothing, and neither gets into other databases', async () => {
  const { ownerUrl, stop } = await openEmbedded(folder)
  try {
    for (const url of [ownerUrl, appUrlFor(ownerUrl)]) {
      const rights = 'rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication'
      assert.deepEqual(await ask(url, `select ${rights} as any from pg_roles where rolname = current_user`), [{ any: false }])
      const elsewhere = new URL(url)
      elsewhere.pathname = '/template1'
      await assert.rejects(ask(elsewhere.href, 'select 1'), /permission denied for database/)
    }
    await assert.rejects(openEmbedded(folder), AlreadyRunning)
  } finally {
    await stop()
  }
})

test('when new binaries order letters in another way, the indexes follow', async () => {
  const first = await openEmbedded(folder)
  await ask(first.ownerUrl, 'create table words (word text primary key)')
  const [before] = await ask(first.ownerUrl, `select pg_relation_filenode('words_pkey') as node`)
  await ask(first.superuserUrl, `update pg_database set datcollversion = '1' where datname = 'erduaware'`)
  await first.stop()

  const second = await openEmbedded(folder)
  try {
    const [now] = await ask(second.ownerUrl, `select pg_relation_filenode('words_pkey') as node`)
    assert.notEqual(now.node, before.node)
    const [version] = await ask(
      second.ownerUrl,
      `select datcollversion = pg_database_collation_actual_version(oid) as same from pg_database where datname = 'erduaware'`,
    )
    assert.deepEqual(version, { same: true })
  } finally {
    await second.stop()
  }
})
