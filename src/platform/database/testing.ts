import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Database } from '#schema.ts'
import { projectFolder } from '#platform/process/project.ts'
import { withClient } from './client.ts'
import { openAs } from './connect.ts'
import { openEmbedded } from './embedded.ts'
import { readMigrations } from './migrate.ts'
import { appUrlFor } from './roles.ts'
import { prepareDatabase } from './server.ts'
import { sharedServerUrl } from './testing-shared.ts'

/** A database of a test's own, migrated and empty, as the role that serves. */
export interface TestDatabase {
  db: Kysely<Database>
  pool: pg.Pool
  appUrl: string
  /** For what only the owner may do, as looking past row-level security. */
  ownerUrl: string
  close(): Promise<void>
}

/** Gives a test a database: on the server of TEST_DATABASE_URL, else on one that lives as long as this run of tests. */
export async function testDatabase(): Promise<TestDatabase> {
  const serverUrl = await serverUrlForTests()
  const { appUrl, ownerUrl, drop } = await create(serverUrl, await makeTemplate(serverUrl))
  const { db, pool } = openAs(appUrl, { place: appUrl, failed: new Promise(() => {}), stop: async () => {} })
  const close = async () => {
    await pool.end()
    await drop()
  }
  return { db, pool, appUrl, ownerUrl, close }
}

/** A database without any migration, and the addresses of its two roles. */
export async function emptyDatabase(): Promise<{ appUrl: string; ownerUrl: string; close(): Promise<void> }> {
  const { appUrl, ownerUrl, drop } = await create(await serverUrlForTests(), 'template0')
  return { appUrl, ownerUrl, close: drop }
}

/** Starts a PostgreSQL for tests in a folder that goes away with it; its address is what TEST_DATABASE_URL should be. */
export async function startTestServer(
  folder = mkdtempSync(join(tmpdir(), 'erduaware-test-')),
): Promise<{ url: string; stop(): Promise<void> }> {
  chmodSync(folder, 0o711)
  const embedded = await openEmbedded(folder, hasty)
  await withClient(embedded.superuserUrl, folder, async (superuser) => {
    await superuser.query('alter role erduaware_owner createdb createrole')
    await superuser.query('grant erduaware_app to erduaware_owner with admin option, inherit false, set false')
  })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: embedded.ownerUrl, stop }
}

async function serverUrlForTests(): Promise<string> {
  return process.env['TEST_DATABASE_URL'] ?? (await sharedServerUrl())
}

async function create(serverUrl: string, template: string) {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asOwner(serverUrl, (owner) => owner.query(`create database ${name} template ${template}`))
  const ownerUrl = inDatabase(serverUrl, name)
  const drop = async () => {
    await asOwner(serverUrl, (owner) => owner.query(`drop database ${name} with (force)`))
  }
  return { ownerUrl, appUrl: appUrlFor(ownerUrl), drop }
}

// Whatever a test writes may be lost with the machine.
const hasty = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: '200' }

// Migrated once for each set of migrations; the databases of the tests are copies of it.
async function makeTemplate(serverUrl: string): Promise<string> {
  const migrations = readMigrations(join(projectFolder(), 'migrations'))
  const name = `template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)}`
  return asOwner(serverUrl, async (owner) => {
    await owner.query('select pg_advisory_lock(7237482004)')
    const { rows } = await owner.query('select from pg_database where datname = $1', [name])
    if (rows.length > 0) return name
    const unfinished = `${name}_unfinished`
    await owner.query(`drop database if exists ${unfinished} with (force)`)
    await owner.query(`create database ${unfinished}`)
    await prepareDatabase({ ownerUrl: inDatabase(serverUrl, unfinished), appUrl: undefined }, migrations)
    await owner.query(`alter database ${unfinished} rename to ${name}`)
    return name
  })
}

function asOwner<T>(serverUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  return withClient(serverUrl, 'TEST_DATABASE_URL', work)
}

function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
