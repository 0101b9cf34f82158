import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { claimFolder, showPresence, type Presence } from './presence.ts'

const home = mkdtempSync(join(tmpdir(), 'erduaware-presence-'))
let folder = ''
let count = 0

beforeEach(() => {
  count += 1
  folder = join(home, String(count))
  mkdirSync(folder)
})
after(() => rmSync(home, { recursive: true }))

async function claim(): Promise<Presence> {
  const claimed = await claimFolder(folder)
  assert.ok('release' in claimed)
  return claimed
}

test('a folder is held by one at a time, and is free again when it is given up', async () => {
  const first = await claim()
  assert.deepEqual(await claimFolder(folder), { heldBy: process.pid })
  first.release()
  const second = await claim()
  second.release()
  assert.deepEqual(readdirSync(join(folder, 'running')), [])
})

test('of many that try in the same moment exactly one holds', async () => {
  const results = await Promise.all(Array.from({ length: 12 }, () => claimFolder(folder)))
  const holders = results.filter((result) => 'release' in result)
  assert.equal(holders.length, 1)
  assert.deepEqual(results.filter((result) => 'heldBy' in result).length, 11)
})

test('a process that is killed holds nothing, and what it left is cleared away', async () => {
  const child = startHolder()
  await once(child.stdout, 'data')
  assert.deepEqual(await claimFolder(folder), { heldBy: child.pid })
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(readdirSync(join(folder, 'running')).length, 1)
  const own = await claim()
  assert.equal(readdirSync(join(folder, 'running')).length, 1)
  own.release()
})

test('a process that hangs still holds', async () => {
  const child = startHolder()
  await once(child.stdout, 'data')
  child.kill('SIGSTOP')
  assert.deepEqual(await claimFolder(folder), { heldBy: child.pid })
  child.kill('SIGKILL')
})

test('presence is shown by many, and does not disturb where it cannot be shown', async () => {
  const one = await showPresence(folder)
  const other = await showPresence(folder)
  assert.equal(readdirSync(join(folder, 'running')).length, 2)
  one.release()
  other.release()
  const nowhere = await showPresence('/dev/null')
  nowhere.release()
})

test('the folder may have a name longer than a socket may', async () => {
  folder = join(folder, 'æ'.repeat(60), 'ø'.repeat(60))
  mkdirSync(folder, { recursive: true })
  const own = await claim()
  assert.deepEqual(await claimFolder(folder), { heldBy: process.pid })
  own.release()
})

function startHolder() {
  const program = `
    import { claimFolder } from ${JSON.stringify(join(import.meta.dirname, 'presence.ts'))}
    await claimFolder(${JSON.stringify(folder)})
    console.log('holding')
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
}
