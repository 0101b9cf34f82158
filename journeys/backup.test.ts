import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectFolder } from '#platform/process/project.ts'
import { ask, cleanUp, endAll, isWell, processesIn, start, temporaryFolder } from './start-process.ts'

const home = temporaryFolder()
const data = join(home, 'data')
const file = join(home, 'copy.sql.gz')
const record = `insert into agreements_records (id, language, dilemmas, held_on, expires_on, secret_hash)
  values (gen_random_uuid(), 'da', array['brevet'], '2026-11-24', '2027-11-24', '\\x00ff')`
const count = async (folder: string) => (await ask(folder, 'select from agreements_records')).length

before(async () => {
  const house = await start(data)
  await ask(data, record)
  await house.stop()
})
afterEach(endAll)
after(cleanUp)

async function run(tool: 'backup' | 'restore', words: string[], folder = data): Promise<{ code: number | null; said: string }> {
  const program = join(projectFolder(), 'dist', `${tool}.js`)
  const { exited, said } = await start(folder, { command: [process.execPath, program, ...words] })
  return { code: (await exited).code, said: said() }
}

test('a backup is made while the house runs, tells no secret, and lies where only its owner can read it', async () => {
  const house = await start(data)
  const { code, said } = await run('backup', [])
  assert.equal(code, 0, said)
  const [name = ''] = readdirSync(join(data, 'backups'))
  assert.match(name, /^erduaware-\d{4}-\d\d-\d\d-\d{6}\.sql\.gz$/)
  assert.ok(said.includes(join(data, 'backups', name)))
  assert.equal(statSync(join(data, 'backups', name)).mode & 0o777, 0o600)
  const passwords: Record<string, string> = JSON.parse(readFileSync(join(data, 'passwords.json'), 'utf8'))
  for (const password of Object.values(passwords)) assert.ok(!said.includes(password))
  assert.ok(await isWell(house))
  await house.stop()
})

test('a backup of a house that stands still, or was killed, starts PostgreSQL and leaves nothing running', async () => {
  assert.equal((await run('backup', [file])).code, 0)
  assert.deepEqual(processesIn(data), [])
  const house = await start(data)
  await house.stop('SIGKILL')
  assert.equal((await run('backup', [`${file}2`])).code, 0)
  assert.deepEqual(processesIn(data), [])
})

test('a restoration waits for the house to stop, and replaces only when told to', async () => {
  const house = await start(data)
  await ask(data, record)
  const whileRunning = await run('restore', [file, '--replace'])
  assert.equal(whileRunning.code, 1)
  assert.match(whileRunning.said, new RegExp(`^ErDuAware kører allerede på ${data} \\(proces ${house.pid}\\)\\. [^\\n]*\\n$`))
  assert.equal(await count(data), 2)
  await house.stop()

  const notEmpty = await run('restore', [file])
  assert.equal(notEmpty.code, 1)
  assert.match(notEmpty.said, /^Databasen er ikke tom \(der er rækker i agreements_records\)\. [^\n]*--replace[^\n]*\n$/)
  assert.equal((await run('restore', [file, '--replace'])).code, 0)
  const restored = await start(data)
  assert.equal(await count(data), 1)
  await restored.stop()
})

test('a backup makes a new machine into the old one', async () => {
  const fresh = join(temporaryFolder(), 'data')
  const { code, said } = await run('restore', [file], fresh)
  assert.equal(code, 0, said)
  assert.match(said, /er gendannet \(\d+ tabeller, [1-9]\d* rækker\)\. Start ErDuAware med »npm start«\.\n$/)
  assert.deepEqual(processesIn(fresh), [])
  const house = await start(fresh)
  assert.ok(await isWell(house), house.said())
  assert.equal(await count(fresh), 1)
  await house.stop()
})

test('a wrong word, a missing file and a damaged one are told in one sentence, and nothing is made', async () => {
  const folder = join(temporaryFolder(), 'data')
  const damaged = join(home, 'damaged.sql.gz')
  writeFileSync(damaged, readFileSync(file).subarray(0, -20))
  const cases: [tool: 'backup' | 'restore', words: string[], sentence: RegExp][] = [
    ['backup', [], /^Der er ingen database i /],
    ['backup', ['--help'], /^Skriv »npm run backup«/],
    ['restore', [], /^Skriv »npm run restore -- FIL«/],
    ['restore', [file, '--force'], /^Skriv »npm run restore -- FIL«/],
    ['restore', [join(home, 'none')], /findes ikke eller kan ikke læses\./],
    ['restore', [damaged], /ikke en hel sikkerhedskopi/],
  ]
  for (const [tool, words, sentence] of cases) {
    const { code, said } = await run(tool, words, folder)
    assert.equal(code, 1)
    assert.match(said, sentence)
    assert.match(said, /^[^\n]*\n$/)
  }
  assert.ok(!existsSync(folder))
  assert.match((await run('backup', [file])).said, /^\S*copy\.sql\.gz findes allerede\. [^\n]*\n$/)
  assert.match((await run('backup', [join(file, 'copy.gz')])).said, /^Sikkerhedskopien kan ikke skrives til [^\n]*\n$/)
})

test('a house that starts erases what nobody has touched for thirty days', async () => {
  const first = await start(data)
  await ask(data, `insert into dialogue_rooms (id, code, language, settings, step, step_started_at, guide_secret_hash, screen_secret_hash, last_act_on)
    select gen_random_uuid(), 'OLD' || days, 'da', '{}', 'join', now(), '', '', current_date - days from unnest(array[29, 31]) as days`)
  await first.stop()
  const house = await start(data)
  const codes = async () => (await ask(data, 'select code from dialogue_rooms order by code')).map(({ code }) => code)
  for (let tries = 0; tries < 100 && (await codes()).length > 1; tries++) await sleep(50)
  assert.deepEqual(await codes(), ['OLD29'])
  await ask(data, 'delete from dialogue_rooms')
  await house.stop()
})
