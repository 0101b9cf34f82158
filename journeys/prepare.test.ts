import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { projectFolder } from '#platform/process/project.ts'
import { showPresence } from '#platform/process/presence.ts'
import { cleanUp, temporaryFolder } from './start-process.ts'

// A small project with the real scripts/prepare.mjs, and with an npm and a build that note what they were asked to do.
let project = ''
const noteOf = (name: string) => join(project, name)

const npm = `
  const fs = require('fs'), path = require('path')
  fs.appendFileSync('notes.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n')
  if (fs.existsSync('offline')) process.exit(1)
  fs.rmSync('node_modules', { recursive: true, force: true })
  fs.mkdirSync('node_modules/node/bin', { recursive: true })
  const version = fs.existsSync('blocked') ? 'v20.0.0' : 'v24.1.0'
  fs.writeFileSync('node_modules/node/bin/node',
    '#!/bin/sh\\n[ "$1" = --version ] && echo ' + version + ' || exec "${process.execPath}" "$@"\\n', { mode: 0o755 })
  fs.writeFileSync('node_modules/.package-lock.json', fs.readFileSync('package-lock.json'))`

const build = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
  appendFileSync('notes.txt', 'build\\n')
  mkdirSync('dist', { recursive: true })
  writeFileSync('dist/main.js', '')`

beforeEach(() => {
  project = temporaryFolder()
  for (const folder of ['scripts', 'src', 'client', 'tools', 'data']) mkdirSync(noteOf(folder))
  copyFileSync(join(projectFolder(), 'scripts', 'prepare.mjs'), noteOf('scripts/prepare.mjs'))
  writeFileSync(noteOf('scripts/build.mjs'), build)
  writeFileSync(noteOf('scripts/build-client.mjs'), '')
  writeFileSync(noteOf('tools/npm-cli.js'), npm)
  writeFileSync(noteOf('tsconfig.json'), '{}')
  writeFileSync(noteOf('package.json'), '{"type":"module"}')
  writeFileSync(noteOf('tools/package.json'), '{"type":"commonjs"}')
  writeFileSync(noteOf('package-lock.json'), '{"packages":{"":{},"node_modules/node":{"version":"24.1.0"}}}')
  writeFileSync(noteOf('src/main.ts'), 'one')
})
after(cleanUp)

async function prepare(): Promise<{ code: number; said: string; did: string[] }> {
  rmSync(noteOf('notes.txt'), { force: true })
  const child = spawn(process.execPath, ['scripts/prepare.mjs'], {
    cwd: project,
    env: { PATH: process.env['PATH'], npm_execpath: noteOf('tools/npm-cli.js') },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)))
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? -1)))
  const did = existsSync(noteOf('notes.txt')) ? readFileSync(noteOf('notes.txt'), 'utf8').trim().split('\n') : []
  return { code, said, did: did.map((line) => line.replace(/ --.*/, '')) }
}

test('the first start installs and builds, and the next does nothing', async () => {
  const first = await prepare()
  assert.deepEqual([first.code, first.did], [0, ['npm ci', 'build']], first.said)
  assert.match(first.said, /^Installerer pakker [^\n]*\nBygger ErDuAware …\n$/)
  const second = await prepare()
  assert.deepEqual([second.code, second.said, second.did], [0, '', []])
})

test('only what has changed is done again', async () => {
  await prepare()
  writeFileSync(noteOf('src/main.ts'), 'two')
  assert.deepEqual((await prepare()).did, ['build'])
  writeFileSync(noteOf('client/live.ts'), 'new')
  assert.deepEqual((await prepare()).did, ['build'])
  writeFileSync(noteOf('package-lock.json'), '{"packages":{"":{},"node_modules/node":{"version":"24.2.0"}}}')
  assert.deepEqual((await prepare()).did, ['npm ci', 'build'])
  rmSync(noteOf('dist'), { recursive: true })
  assert.deepEqual((await prepare()).did, ['build'])
})

test('what somebody has installed with npm themselves is not installed again', async () => {
  await prepare()
  rmSync(noteOf('node_modules/.erduaware'))
  assert.deepEqual((await prepare()).did, [])
  writeFileSync(noteOf('package.json'), '{"type":"module","version":"2"}')
  assert.deepEqual((await prepare()).did, ['build'])
})

test('while a house runs from the program or on the data, nothing is touched', async () => {
  await prepare()
  for (const folder of ['.cache', 'data']) {
    mkdirSync(noteOf(folder), { recursive: true })
    const presence = await showPresence(noteOf(folder))
    assert.deepEqual((await prepare()).code, 0)
    writeFileSync(noteOf('src/main.ts'), folder)
    const refused = await prepare()
    assert.deepEqual([refused.code, refused.did], [1, []])
    assert.equal(
      refused.said,
      `ErDuAware kører (proces ${process.pid}), og programmet er ændret siden. Stop den først, og start så igen. Intet er rørt.\n`,
    )
    presence.release()
    assert.deepEqual((await prepare()).did, ['build'])
  }
})

test('a start without the network says so, and the start after it tries again', async () => {
  writeFileSync(noteOf('offline'), '')
  const offline = await prepare()
  assert.equal(offline.code, 1)
  assert.match(offline.said, /\nPakkerne kunne ikke installeres\. [^\n]*internettet\.\n$/)
  rmSync(noteOf('offline'))
  assert.deepEqual((await prepare()).did, ['npm ci', 'build'])
})

test('an npm that blocks install scripts is found out, since then another Node would run the house', async () => {
  writeFileSync(noteOf('blocked'), '')
  const blocked = await prepare()
  assert.equal(blocked.code, 1)
  assert.match(blocked.said, /\nnpm kørte ikke installationsscripts, [^\n]*\n$/)
  assert.deepEqual(blocked.did, ['npm ci'])
  rmSync(noteOf('blocked'))
  rmSync(noteOf('node_modules'), { recursive: true })
  assert.equal((await prepare()).code, 0)
})

