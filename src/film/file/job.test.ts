import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createFilmJobs, type FilmJobs, type FilmState } from './job.ts'
import { folderForTests, isAlive, orderOf, shortScreenplay } from './testing-films.ts'

const home = folderForTests()
let count = 0
const newFolder = (): string => {
  const folder = join(home, String(count++))
  mkdirSync(folder)
  return folder
}
const log: string[] = []
const open = (folder: string, more: Partial<Parameters<typeof createFilmJobs>[0]> = {}): FilmJobs => createFilmJobs({ folder, version: 'tested', log: (line) => log.push(line), ...more })
const otherOrder = orderOf({ screenplay: shortScreenplay.replace('tak', 'farvel') })

/** Waits for a state that a film does not leave by itself. */
function settled(jobs: FilmJobs, hash: string): Promise<FilmState> {
  return new Promise((resolve) => {
    const look = (state: FilmState): void => {
      if (state.state !== 'waiting' && state.state !== 'working') resolve(state)
    }
    jobs.watch(hash, look)
    look(jobs.stateOf(hash))
  })
}

test('a film is made once however many ask, one at a time, and is there after a restart', async () => {
  const folder = newFolder()
  const started: unknown[] = []
  const jobs = open(folder, { onStart: (pid) => started.push(pid) })
  const states: FilmState[] = []
  const [hash, same] = await Promise.all([jobs.ask(orderOf()), jobs.ask(orderOf())])
  const other = await jobs.ask(otherOrder)
  assert.equal(hash, same)
  assert.notEqual(hash, other)
  const stop = jobs.watch(hash, (state) => states.push(state))
  assert.equal(jobs.stateOf(hash).state, 'working')
  assert.deepEqual(jobs.stateOf(other), { state: 'waiting', ahead: 1 })
  jobs.cancel(other)
  assert.deepEqual(await settled(jobs, hash), { state: 'ready' })
  stop()
  assert.equal(started.length, 1)
  assert.ok(states.some((state) => state.state === 'working' && state.progress.doing === 'pictures' && state.progress.share > 0))
  assert.deepEqual(states.at(-1), { state: 'ready' })
  assert.equal(await jobs.ask(orderOf()), hash)
  assert.deepEqual(readdirSync(join(folder, 'orders')), [])
  await jobs.close()

  const later = open(folder, { onStart: (pid) => started.push(pid) })
  assert.deepEqual(later.stateOf(hash), { state: 'ready' })
  assert.equal(await later.ask(orderOf()), hash)
  assert.match(later.fileOf(hash, 'film.mp4') ?? '', /film\.mp4$/)
  assert.equal(later.fileOf(hash, '../orders/x.json'), undefined)
  assert.equal(later.fileOf('../etc', 'film.mp4'), undefined)
  assert.equal(started.length, 1)
  await later.close()
})

test('a film that was not made when the house closed is begun again, and what was half made is gone', async () => {
  const folder = newFolder()
  let pid: number | undefined
  const jobs = open(folder, { onStart: (id) => (pid = id) })
  const hash = await jobs.ask(orderOf())
  await new Promise<void>((resolve) => void jobs.watch(hash, (state) => state.state === 'working' && resolve()))
  assert.equal(readdirSync(folder).filter((name) => name.startsWith('.film-')).length, 1)
  await jobs.close()
  assert.equal(isAlive(pid), false)
  assert.deepEqual(readdirSync(folder), ['orders'])
  // As a house leaves it that is killed.
  mkdirSync(join(folder, '.film-left'))
  writeFileSync(join(folder, '.film-left', 'film.mp4'), 'half')
  const later = open(folder)
  assert.ok(!existsSync(join(folder, '.film-left')))
  assert.deepEqual(await settled(later, hash), { state: 'ready' })
  await later.close()
})

test('a film that takes the house down again and again is given up', async () => {
  const folder = newFolder()
  const first = open(folder, { onStart: () => {} })
  const hash = await first.ask(orderOf())
  await first.close()
  const path = join(folder, 'orders', `${hash}.json`)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), begun: 3 }))
  const jobs = open(folder)
  assert.deepEqual(await settled(jobs, hash), { state: 'failed', why: 'killed' })
  assert.deepEqual(readdirSync(join(folder, 'orders')), [])
  await jobs.close()
})

test('a failure says why, leaves nothing, and can be tried again', { skip: !existsSync('/dev/full') }, async () => {
  const folder = newFolder()
  let isFull = true
  const jobs = open(folder, {
    onStart: () => {
      const work = readdirSync(folder).find((name) => name.startsWith('.film-')) ?? ''
      if (isFull) symlinkSync('/dev/full', join(folder, work, 'film.mp4'))
      isFull = false
    },
  })
  const hash = await jobs.ask(orderOf())
  assert.deepEqual(await settled(jobs, hash), { state: 'failed', why: 'disk-full' })
  assert.deepEqual(readdirSync(folder), ['orders'])
  assert.deepEqual(readdirSync(join(folder, 'orders')), [])
  assert.match(log.at(-1) ?? '', /disk-full/)
  await jobs.ask(orderOf())
  assert.equal(jobs.stateOf(hash).state, 'working')
  await jobs.close()
})

test('a film that waits or is made can be called off', async () => {
  const folder = newFolder()
  const jobs = open(folder)
  const hash = await jobs.ask(orderOf())
  const waiting = await jobs.ask(otherOrder)
  jobs.cancel(waiting)
  assert.deepEqual(jobs.stateOf(waiting), { state: 'unknown' })
  jobs.cancel(hash)
  assert.deepEqual(await settled(jobs, hash), { state: 'unknown' })
  assert.deepEqual(readdirSync(folder), ['orders'])
  assert.deepEqual(readdirSync(join(folder, 'orders')), [])
  await jobs.close()
})

test('a voice that cannot be read is refused when it is asked for', async () => {
  const jobs = open(newFolder())
  await assert.rejects(jobs.ask(orderOf({ voices: [{ key: 'k', path: join(home, 'none.wav') }] })), { why: 'voice' })
  await jobs.close()
})
