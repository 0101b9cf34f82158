import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { writeBackup } from './backup.ts'
import { withClient } from './client.ts'
import { migrate, type Migration } from './migrate.ts'
import { restoreBackup } from './restore.ts'
import { emptyDatabase } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-backup-'))
const path = join(folder, 'copy.sql.gz')
const source = await emptyDatabase()
const target = await emptyDatabase()
after(async () => {
  rmSync(folder, { recursive: true })
  await source.close()
  await target.close()
})

// Everything that makes a table hard to put back: references both ways, a trigger, a computed column, a sequence.
const first: Migration = {
  name: '0001-first.sql',
  hash: 'first',
  sql: `
    create table rooms (id int primary key, name text, long bytea, double int generated always as (id * 2) stored, last_vote int);
    create table votes (id bigint generated always as identity primary key, room int not null references rooms, at timestamptz);
    alter table rooms add foreign key (last_vote) references votes;
    create table audit (line text);
    create function note() returns trigger language plpgsql as $$ begin insert into audit values (tg_op); return new; end $$;
    create trigger note after insert on rooms for each row execute function note();
    create table seeds (name text primary key);
    insert into seeds values ('from the migration');`,
}
const second: Migration = { name: '0002-second.sql', hash: 'second', sql: `alter table rooms add column colour text not null default 'petrol'` }
const guarded: Migration = {
  name: '0002-guarded.sql',
  hash: 'guarded',
  sql: 'alter table rooms enable row level security; alter table rooms force row level security',
}
const odd = 'linje 1\nlinje 2\ttab \\ skråstreg \\. »æøå« 🎬'

async function fill(owner: pg.Client): Promise<void> {
  await owner.query(`insert into rooms (id, name, long) values (1, $1, '\\x00ff0a5c'), (2, null, ''), (3, '', null)`, [odd])
  await owner.query(`insert into votes (room, at) select 1 + n % 3, '2026-11-24 08:00:00.123456+01' from generate_series(1, 8000) n`)
  await owner.query('update rooms set last_vote = 8000 - id')
  await owner.query(`update seeds set name = 'renamed'`)
}

const inside = <T>(url: string, work: (client: pg.Client) => Promise<T>) => withClient(url, 'test', work)
const backup = () => inside(source.ownerUrl, (owner) => writeBackup(owner, path, new Date('2026-11-24T09:00:00Z')))
const restore = (migrations: Migration[], isReplacing = false) =>
  inside(target.ownerUrl, (owner) => restoreBackup(owner, path, migrations, { isReplacing }))
const contentOf = (url: string) =>
  inside(url, async (client) => {
    const content: unknown[] = []
    for (const sql of [
      'select id, name, long, double, last_vote from rooms order by id',
      'select id, room, at::text from votes order by id',
      'select line from audit',
      'select name from seeds',
      'select last_value, is_called from votes_id_seq',
      'select name, hash from platform_migrations',
    ]) {
      content.push((await client.query(sql)).rows)
    }
    return content
  })

beforeEach(async () => {
  rmSync(path, { force: true })
  for (const { ownerUrl } of [source, target]) {
    await inside(ownerUrl, (owner) => owner.query('drop schema public cascade; create schema public'))
  }
  await inside(source.ownerUrl, (owner) => migrate(owner, [first]).then(() => fill(owner)))
})

test('a backup that is put back in an empty database gives the same rows, sequences and rules', async () => {
  assert.deepEqual(await backup(), { tables: 4, rows: 8_007 })
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.deepEqual(await restore([first]), { tables: 4, rows: 8_007 })
  assert.deepEqual(await contentOf(target.ownerUrl), await contentOf(source.ownerUrl))

  await inside(target.ownerUrl, async (owner) => {
    const { rows } = await owner.query('insert into votes (room) values (1) returning id')
    assert.equal(rows[0].id, '8001')
    await assert.rejects(owner.query('insert into votes (room) values (9)'), /foreign key/)
    await owner.query('insert into rooms (id) values (9)')
    assert.equal((await owner.query('select from audit')).rows.length, 4)
  })
  await inside(target.appUrl, async (app) => {
    assert.equal((await app.query('select from rooms')).rows.length, 4)
    await app.query('vacuum rooms')
  })
})

test('a backup is of one moment, whatever is written meanwhile', async () => {
  const writer = inside(source.ownerUrl, async (owner) => {
    for (let id = 100; id < 160; id += 1) {
      await owner.query(`begin; insert into rooms (id) values (${id}); insert into votes (room) values (${id}); commit`)
    }
  })
  await Promise.all([backup(), writer])
  await restore([first])
  await inside(target.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      'select (select count(*) from rooms where id >= 100) as rooms, (select count(*) from votes where room >= 100) as votes',
    )
    assert.equal(rows[0].rooms, rows[0].votes)
  })
})

test('an older backup is put back under its own migrations, and brought up to date', async () => {
  await backup()
  await restore([first, second])
  await inside(target.ownerUrl, async (owner) => {
    assert.deepEqual((await owner.query('select distinct colour from rooms')).rows, [{ colour: 'petrol' }])
    assert.deepEqual(await migrate(owner, [first, second]), [])
  })
})

test('a backup of a newer program is refused, and the database is not touched', async () => {
  await inside(source.ownerUrl, (owner) => migrate(owner, [first, second]))
  await backup()
  await assert.rejects(restore([first]), { message: /nyere udgave [^\n]*0002-second\.sql[^\n]*ikke rørt\.$/ })
  assert.deepEqual((await inside(target.ownerUrl, (owner) => owner.query('select from pg_class where relname = $1', ['rooms']))).rows, [])
})

test('what is there is only replaced when that is asked for', async () => {
  await backup()
  await restore([first, second])
  await inside(target.ownerUrl, (owner) => owner.query('delete from votes where id < 10'))
  const before = await contentOf(target.ownerUrl)
  await assert.rejects(restore([first, second]), { message: /^Databasen er ikke tom [^\n]*--replace[^\n]*\.$/ })
  assert.deepEqual(await contentOf(target.ownerUrl), before)
  await restore([first, second], true)
  assert.deepEqual((await contentOf(target.ownerUrl)).slice(0, 5), (await contentOf(source.ownerUrl)).slice(0, 5))
})

test('a file that is damaged, cut or edited is refused before the database is touched', async () => {
  await backup()
  const whole = readFileSync(path)
  const text = gunzipSync(whole)
  const flipped = Buffer.from(whole)
  flipped.writeUInt8(flipped.readUInt8(2_000) ^ 1, 2_000)
  const edited = gzipSync(Buffer.from(text.toString('latin1').replace('renamed', 'altered'), 'latin1'))
  const longer = gzipSync(Buffer.concat([text, Buffer.from('drop table rooms;\n')]))
  await restore([first])
  for (const bytes of [whole.subarray(0, -100), whole.subarray(0, 5_000), flipped, edited, longer, Buffer.from('no backup'), Buffer.alloc(0)]) {
    writeFileSync(path, bytes)
    await assert.rejects(restore([first], true), { message: /^\S* er ikke en hel sikkerhedskopi [^\n]*ikke rørt\.$/ })
  }
  assert.deepEqual(await contentOf(target.ownerUrl), await contentOf(source.ownerUrl))
})

test('a restoration that fails half way leaves what was there', async () => {
  await backup()
  await restore([first])
  const broken = { ...second, sql: 'select 1 / 0' }
  await assert.rejects(restore([first, broken], true), /division by zero/)
  assert.deepEqual(await contentOf(target.ownerUrl), await contentOf(source.ownerUrl))
})

test('nothing is put back while the app is connected, nor over the tables of somebody else', async () => {
  await backup()
  await inside(target.appUrl, () => assert.rejects(restore([first], true), { message: /^ErDuAware kører på databasen \(1 / }))
  await inside(target.ownerUrl, (owner) => owner.query('create table payroll (id int)'))
  await assert.rejects(restore([first], true), { message: /^Databasen har andet end ErDuAware \(payroll\)/ })
})

test('guarded tables are put back whole, and guarded; an owner who sees only some rows makes no backup', async () => {
  await backup()
  await restore([first, guarded])
  await inside(target.ownerUrl, async (owner) => {
    assert.equal((await owner.query('select from rooms')).rows.length, 0)
    await assert.rejects(writeBackup(owner, `${path}2`, new Date()), { message: /må ikke se alle rækker \(rooms\)[^\n]*BYPASSRLS;$/ })
    assert.ok(!existsSync(`${path}2`) && !existsSync(`${path}2.part`))
    await owner.query('alter table rooms no force row level security')
    assert.equal((await owner.query('select from rooms')).rows.length, 3)
    await owner.query('update rooms set last_vote = null; delete from votes; delete from audit; delete from seeds')
    await owner.query('alter table rooms force row level security')
  })
  await assert.rejects(restore([first, guarded]), /ikke tom \(der er rækker i rooms\)/)
})
