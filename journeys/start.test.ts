import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, cleanUp, endAll, isWell, postgresOf, processesIn, start, temporaryFolder } from './start-process.ts'
import type { Running } from './start-process.ts'

// One data folder through all of it, as an operator's: each test begins where the one before it stopped.
const data = join(temporaryFolder(), 'ny mappe', 'data')
const logFile = join(data, 'postgres', 'server.log')
const endsCleanly = /database system is shut down\n$/

before(async () => {
  const house = await start(data)
  await ask(data, 'create table kept (row int)')
  await house.stop()
})
afterEach(endAll)
after(cleanUp)

async function assertAllGone(folder: string): Promise<void> {
  for (let patience = 0; patience < 250 && processesIn(folder).length > 0; patience += 1) await sleep(20)
  assert.deepEqual(processesIn(folder), [])
}

async function rows(): Promise<unknown[]> {
  return (await ask(data, 'select row from kept order by row')).map(({ row }) => row)
}

test('the first start makes everything, tells where it is, and keeps its secrets', async (context) => {
  const folder = join(temporaryFolder(), 'data')
  const begin = performance.now()
  const house = await start(folder, { environment: { HOST: '0.0.0.0' } })
  const port = Number(/På denne maskine: +http:\/\/localhost:(\d+)/.exec(house.said())?.[1])
  assert.ok(await isWell({ ...house, port }), house.said())
  context.diagnostic(`first start: ${Math.round(performance.now() - begin)} ms`)
  assert.match(house.said(), /det lokale netværk: +http:\/\/\d+\.\d+\.\d+\.\d+:\d+\n.*Gæstenet/)
  assert.ok(house.said().includes(`Data ligger i:          ${folder}\nStop med Ctrl+C.`))

  assert.equal(statSync(join(folder, 'passwords.json')).mode & 0o777, 0o600)
  assert.equal(statSync(join(folder, 'postgres')).mode & 0o777, 0o700)
  const passwords: Record<string, string> = JSON.parse(readFileSync(join(folder, 'passwords.json'), 'utf8'))
  const told = house.said() + readFileSync(`/proc/${postgresOf(folder)}/cmdline`, 'utf8')
  for (const password of Object.values(passwords)) assert.ok(password.length >= 32 && !told.includes(password))

  assert.equal((await house.stop()).code, 0)
  await assertAllGone(folder)
})

test('PostgreSQL is durable, listens on this machine alone, knows Danish, and logs nothing that anybody asks', async () => {
  const house = await start(data)
  const settings = await ask(data, `select name, setting from pg_settings where name in
    ('listen_addresses', 'fsync', 'synchronous_commit', 'wal_level', 'max_wal_senders', 'archive_mode')`)
  assert.deepEqual(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])), {
    listen_addresses: '127.0.0.1',
    fsync: 'on',
    synchronous_commit: 'on',
    wal_level: 'minimal',
    max_wal_senders: '0',
    archive_mode: 'off',
  })
  const [, , , , socketFolder] = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  assert.equal(socketFolder, '')

  const [found] = await ask(data, `select to_tsvector('danish', '»Ærlige« BORGERE på ÅEN')
    @@ to_tsquery('danish', 'ærlig & borger & åen') as yes`)
  assert.deepEqual(found, { yes: true })
  const names = await ask(data, `select name from unnest(array['Åse', 'Øst', 'zoo', 'Ære', 'and']) as name order by name`)
  assert.deepEqual(names.map(({ name }) => name), ['and', 'zoo', 'Ære', 'Øst', 'Åse'])

  await assert.rejects(ask(data, `select 'hemmeligt'::int`))
  await assert.rejects(ask(data, `do $$ begin raise exception 'hemmeligt'; end $$`))
  await house.stop()
  assert.match(readFileSync(logFile, 'utf8'), /ready to accept connections/)
  assert.doesNotMatch(readFileSync(logFile, 'utf8'), /hemmeligt/)
})

test('every signal stops the house and its PostgreSQL, and the next start finds what was written', async (context) => {
  for (const [index, signal] of (['SIGTERM', 'SIGHUP', 'SIGINT'] as const).entries()) {
    const begin = performance.now()
    const house = await start(data)
    assert.ok(await isWell(house), house.said())
    context.diagnostic(`start: ${Math.round(performance.now() - begin)} ms`)
    assert.equal((await rows()).length, index)
    await ask(data, `insert into kept values (${index})`)
    // A Ctrl+C comes from the terminal, and once more from npm: that is one wish.
    if (signal === 'SIGINT') process.kill(house.pid, signal)
    assert.equal((await house.stop(signal)).code, 0, signal)
    await assertAllGone(data)
    assert.match(readFileSync(logFile, 'utf8'), endsCleanly, signal)
  }
})

test('a signal that comes while the house is being made is obeyed as soon as it stands', async () => {
  const folder = join(temporaryFolder(), 'data')
  const starting = start(folder)
  while (!existsSync(join(folder, 'postgres.new'))) await sleep(5)
  const [name = ''] = readdirSync(join(folder, 'running'))
  process.kill(Number.parseInt(name, 10), 'SIGTERM')
  const house = await starting
  assert.equal((await house.exited).code, 0)
  await assertAllGone(folder)
  assert.ok(existsSync(join(folder, 'postgres', 'PG_VERSION')))
})

test('when npm is told to stop, the house that it started stops too', async () => {
  const shell = await start(data, {
    environment: { npm_lifecycle_event: 'start', NODE: process.execPath },
    command: ['/bin/sh', '-c', '"$NODE" dist/main.js; true'],
  })
  assert.notEqual(processesIn(data).length, 0)
  process.kill(shell.pid, 'SIGTERM')
  await assertAllGone(data)
  assert.match(readFileSync(logFile, 'utf8'), endsCleanly)
})

test('an open stream does not keep the house open', async () => {
  const house = await start(data)
  const stream = await hangingRequest(house, 'text/event-stream')
  const ended = once(stream, 'close')
  const { code, ms } = await house.stop()
  await ended
  assert.equal(code, 0)
  // Five seconds is what any other request would have got.
  assert.ok(ms < 4_500, `${ms} ms`)
})

test('a request under way holds the house a little, and a second signal does not wait for it', async () => {
  const house = await start(data)
  const request = await hangingRequest(house, 'text/html')
  process.kill(house.pid, 'SIGTERM')
  await sleep(1_200)
  assert.ok(existsSync(`/proc/${house.pid}`))
  const { code, ms } = await house.stop('SIGTERM')
  request.destroy()
  assert.equal(code, 1)
  assert.ok(ms < 2_500, `${ms} ms`)
  await assertAllGone(data)
})

async function hangingRequest({ port }: Running, accepted: string) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(
    `POST /hold-dialog HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: ${accepted}\r\n` +
      'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=1',
  )
  socket.resume()
  await sleep(300)
  return socket
}

test('a start after a kill takes over the PostgreSQL that runs, or recovers; nothing acknowledged is lost', async () => {
  const first = await start(data)
  await ask(data, 'delete from kept; insert into kept values (10)')
  const postgres = postgresOf(data)
  await first.stop('SIGKILL')
  assert.ok(existsSync(`/proc/${postgres}`))

  const second = await start(data)
  assert.equal(postgresOf(data), postgres)
  assert.ok(await isWell(second))
  assert.deepEqual(await rows(), [10])
  assert.equal((await second.stop()).code, 0)
  await assertAllGone(data)

  const third = await start(data)
  await ask(data, 'insert into kept values (11)')
  for (const pid of processesIn(data)) process.kill(pid, 'SIGKILL')
  await third.stop('SIGKILL')

  const fourth = await start(data)
  assert.ok(await isWell(fourth), fourth.said())
  assert.deepEqual(await rows(), [10, 11])
  await fourth.stop()
})

test('of houses that start on the same data one runs, and the others say which', async () => {
  const houses = await Promise.all([1, 2, 3].map(() => start(data)))
  const [runs, ...none] = houses.filter((house) => house.said().includes('kører.'))
  assert.ok(runs !== undefined && none.length === 0, houses.map((house) => house.said()).join())
  const late = await start(data)
  for (const house of [...houses.filter((one) => one !== runs), late]) {
    assert.equal((await house.exited).code, 1)
    // Of those that knock at the same moment, one may name another that is turned away a moment later.
    const named = house === late ? [runs.pid] : houses.map(({ pid }) => pid)
    const sentences: string[] = named.map((pid) => `ErDuAware kører allerede på ${data} (proces ${pid}). Brug den, der kører, eller stop den først.\n`)
    assert.ok(sentences.includes(house.said()), house.said())
  }
  assert.ok(await isWell(runs))
  assert.equal((await runs.stop()).code, 0)
})

test('when PostgreSQL dies alone the house says so and ends, so that a supervisor starts it again', async () => {
  const house = await start(data)
  assert.ok(await isWell(house))
  process.kill(postgresOf(data), 'SIGKILL')
  assert.equal((await house.exited).code, 75)
  assert.match(house.said(), /Stop med Ctrl\+C\.\nPostgreSQL er stoppet af sig selv, [^\n]*\n$/)

  const again = await start(data)
  assert.ok(await isWell(again), again.said())
  await again.stop()
})

test('when one of PostgreSQL’s processes dies the house lives on', async () => {
  const house = await start(data)
  assert.ok(await isWell(house))
  const [backend] = await ask(data, `select pid from pg_stat_activity where usename = 'erduaware_app'`)
  process.kill(Number(backend?.['pid']), 'SIGKILL')
  let wasWell = false
  for (let patience = 0; patience < 200 && !wasWell; patience += 1) {
    await sleep(50)
    wasWell = await isWell(house)
  }
  assert.ok(wasWell)
  assert.equal((await house.stop()).code, 0)
})

test('what a dead process left behind holds nobody up, also when its number has been used again', async () => {
  const killed = await start(data)
  const pidFile = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8')
  for (const pid of processesIn(data)) process.kill(pid, 'SIGKILL')
  await killed.stop('SIGKILL')
  await assertAllGone(data)
  assert.equal(readdirSync(join(data, 'running')).length, 1)
  const { uid, gid } = statSync(join(data, 'postgres'))
  const stranger = spawn('sleep', ['60'], { uid, gid })
  writeFileSync(join(data, 'postgres', 'postmaster.pid'), pidFile.replace(/^\d+/, String(stranger.pid)))

  const house = await start(data)
  assert.ok(await isWell(house), house.said())
  assert.ok(existsSync(`/proc/${stranger.pid}`))
  assert.equal(readdirSync(join(data, 'running')).length, 1)
  await house.stop()
  stranger.kill()
})
