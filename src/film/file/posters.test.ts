import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openPosters, type Posters } from './posters.ts'
import { folderForTests, isAlive, shortScreenplay } from './testing-films.ts'

const home = folderForTests()
let count = 0
const newFolder = (): string => {
  const folder = join(home, String(count++))
  mkdirSync(folder)
  return folder
}
const other = shortScreenplay.replace('tak', 'farvel')

/** Opens posters that tell which processes drew them. */
function open(folder: string, onStart: (pid: number | undefined) => void = () => {}): Posters & { pids: (number | undefined)[] } {
  const pids: (number | undefined)[] = []
  const posters = openPosters({ folder, version: 'tested', onStart: (pid) => (pids.push(pid), onStart(pid)) })
  return { ...posters, pids }
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9
}

test('a poster is drawn once however many ask, by a process that ends, and is there after a restart', async () => {
  const folder = newFolder()
  const posters = open(folder)
  const [one, same] = await Promise.all([posters.posterOf(shortScreenplay), posters.posterOf(shortScreenplay)])
  assert.ok(isJpeg(one))
  assert.deepEqual(one, same)
  await posters.close()
  assert.equal(posters.pids.length, 1)
  assert.equal(isAlive(posters.pids[0]), false)
  assert.equal(readdirSync(folder).length, 1)

  const later = open(folder)
  assert.deepEqual(await later.posterOf(shortScreenplay), one)
  assert.equal(later.pids.length, 0)
  assert.notDeepEqual(await later.posterOf(other), one, 'a changed screenplay has another poster')
  await later.close()
})

test('posters that are asked for while one is drawn share the next process', async () => {
  const posters = open(newFolder())
  const asked = [shortScreenplay, other, shortScreenplay.replace('tak', 'nej'), shortScreenplay.replace('tak', 'jo')]
  const drawn = await Promise.all(asked.map((text) => posters.posterOf(text)))
  assert.ok(drawn.every(isJpeg))
  assert.ok(posters.pids.length <= 2, `${posters.pids.length} processes`)
  await posters.close()
})

test('what cannot be drawn is told, and the others are drawn all the same', async () => {
  const folder = newFolder()
  const posters = open(folder)
  const [first, none, last] = await Promise.allSettled([posters.posterOf(shortScreenplay), posters.posterOf('INDE.'), posters.posterOf(other)])
  assert.deepEqual([first.status, none.status, last.status], ['fulfilled', 'rejected', 'fulfilled'])
  await posters.close()
  assert.equal(readdirSync(folder).length, 2)
})

test('a process that is killed leaves nothing, and the poster is drawn when it is asked for again', async () => {
  const folder = newFolder()
  let kills = true
  const posters = open(folder, (pid) => void (kills && setTimeout(() => process.kill(pid ?? 0, 'SIGKILL'), 200)))
  await assert.rejects(posters.posterOf(shortScreenplay), { why: 'killed' })
  assert.deepEqual(readdirSync(folder), [])
  kills = false
  assert.ok(isJpeg(await posters.posterOf(shortScreenplay)))
  await posters.close()
})

test('a house that closes ends the process, and what was half made is gone', async () => {
  const folder = newFolder()
  let started: (pid: number | undefined) => void = () => {}
  const pid = new Promise<number | undefined>((resolve) => (started = resolve))
  const posters = open(folder, started)
  const asked = assert.rejects(posters.posterOf(shortScreenplay))
  const drawing = await pid
  assert.equal(isAlive(drawing), true)
  await posters.close()
  await asked
  assert.equal(isAlive(drawing), false)
  assert.deepEqual(readdirSync(folder), [])
  // As a house leaves it that is killed.
  mkdirSync(join(folder, '.film-left'))
  writeFileSync(join(folder, '.film-left', 'half.jpg'), 'half')
  await open(folder).close()
  assert.deepEqual(readdirSync(folder), [])
})
