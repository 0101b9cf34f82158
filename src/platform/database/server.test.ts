import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { withClient } from './client.ts'
import { openEmbedded } from './embedded.ts'
import type { Migration } from './migrate.ts'
import { prepareDatabase, whyUnfit } from './server.ts'

// A server of our own that plays a municipality's: its roles are of no other test's concern.
const folder = mkdtempSync(join(tmpdir(), 'erduaware-server-'))
chmodSync(folder, 0o711)
const server = await openEmbedded(folder, { fsync: 'off', full_page_writes: 'off' })
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const migrations: Migration[] = [{ name: '0001-one.sql', hash: 'one', sql: 'create table one (id int)' }]
const addressOf = (user: string, password: string) => {
  const url = new URL(server.ownerUrl)
  Object.assign(url, { username: user, password: encodeURIComponent(password), pathname: '/town' })
  return url.href
}
const ownerUrl = addressOf('town', 'p@ss/wørd')
const asDba = (sql: string) => withClient(server.superuserUrl, 'test', (dba) => dba.query(sql))
const canWrite = (url: string) => withClient(url, 'test', (app) => app.query('insert into one values (1)'))
const prepare = (appUrl?: string) => prepareDatabase({ ownerUrl, appUrl }, migrations)

beforeEach(async () => {
  await asDba('drop database if exists town with (force)')
  await asDba('drop owned by erduaware_app').catch(() => {})
  await asDba('drop role if exists erduaware_app')
  await asDba('drop role if exists town')
  await asDba(`create role town login createrole password 'p@ss/wørd'`)
  await asDba('create database town owner town')
})

test('an owner that may make roles makes the app’s, and every process derives the same password', async () => {
  const [appUrl, other] = await Promise.all([prepare(), prepare()])
  assert.equal(appUrl, other)
  assert.equal(new URL(appUrl).username, 'erduaware_app')
  assert.notEqual(new URL(appUrl).password, new URL(ownerUrl).password)
  await canWrite(appUrl)
  assert.equal(await prepare(), appUrl)
})

test('a new password of the owner gives the app role a new one too', async () => {
  const before = await prepare()
  await asDba(`alter role town password 'new'`)
  const renewed = await prepareDatabase({ ownerUrl: addressOf('town', 'new'), appUrl: undefined }, migrations)
  await canWrite(renewed)
  await assert.rejects(canWrite(before), /afviser/)
})

test('an owner that may not make roles is told the two lines that a DBA must run, and they are enough', async () => {
  await asDba('alter role town nocreaterole')
  const error = await prepare().then(assert.fail, (problem: unknown) => problem)
  assert.ok(error instanceof Error)
  const [sentence, ...lines] = error.message.split('\n')
  assert.match(sentence ?? '', /^Brugeren i DATABASE_URL må ikke oprette .*DATABASE_APP_URL:$/)
  assert.equal(lines.length, 2)
  assert.doesNotMatch(error.message, new RegExp(`wørd|${new URL(ownerUrl).password}`))
  for (const line of lines) await asDba(line)
  await canWrite(await prepare())
})

test('an app role that the DBA gives is used as it is', async () => {
  await asDba('alter role town nocreaterole')
  await asDba(`create role erduaware_app login password 'given'`)
  await assert.rejects(prepare(), { message: /^Rollen erduaware_app findes, [^\n]*:\nALTER ROLE [^\n]*\nGRANT CONNECT [^\n]*;$/ })
  const appUrl = addressOf('erduaware_app', 'given')
  assert.equal(await prepare(appUrl), appUrl)
  await canWrite(appUrl)
  await assert.rejects(prepare(addressOf('town', 'p@ss/wørd')), { message: /skal bruge rollen erduaware_app[^\n]*town\.$/ })
})

test('an app role that could see or change too much is refused', async () => {
  await prepare()
  for (const [give, take, reason] of [
    ['alter role erduaware_app superuser', 'alter role erduaware_app nosuperuser', 'superuser'],
    ['alter role erduaware_app bypassrls', 'alter role erduaware_app nobypassrls', 'bypassrls'],
    ['alter role erduaware_app createrole', 'alter role erduaware_app nocreaterole', 'createrole'],
  ] as const) {
    await asDba(give)
    await assert.rejects(prepare(), { message: new RegExp(`^Rollen erduaware_app må for meget \\([^)]*${reason}[^\\n]*\\.$`) })
    await asDba(take)
  }
  await withClient(ownerUrl, 'test', (owner) => owner.query('grant create on schema public to public'))
  await assert.rejects(prepare(), /create on schema public/)
  await withClient(addressOf('postgres', new URL(server.superuserUrl).password), 'test', (dba) =>
    dba.query('alter table one owner to erduaware_app'),
  )
  await assert.rejects(prepare(), /owner of tables/)
})

test('what is wrong with an address is told in one sentence without its password', async () => {
  const gone = new URL(ownerUrl)
  gone.pathname = '/village'
  const nowhere = new URL(ownerUrl)
  nowhere.hostname = 'findes-ikke.invalid'
  const addresses: [string, RegExp][] = [
    [addressOf('town', 'wrong-secret'), /^Databasen på 127\.0\.0\.1:\d+ afviser brugeren eller adgangskoden i DATABASE_URL\.$/],
    [gone.href, /^Databasen i DATABASE_URL findes ikke på 127\.0\.0\.1:\d+\. [^\n]*$/],
    [nowhere.href, /^Databasen på findes-ikke\.invalid:\d+ svarer ikke\. [^\n]*$/],
  ]
  for (const [url, sentence] of addresses) {
    await assert.rejects(prepareDatabase({ ownerUrl: url, appUrl: undefined }, migrations), { message: sentence })
  }
})

test('a server that is too old or not in UTF-8 is refused in a sentence', () => {
  assert.match(whyUnfit({ version: '16.9', number: 160_009, encoding: 'UTF8' }) ?? '', /^Databasen er PostgreSQL 16\.9\. [^\n]*17[^\n]*\.$/)
  assert.match(whyUnfit({ version: '17.0', number: 170_000, encoding: 'LATIN1' }) ?? '', /LATIN1[^\n]*UTF8/)
  assert.equal(whyUnfit({ version: '17.0', number: 170_000, encoding: 'UTF8' }), undefined)
})
