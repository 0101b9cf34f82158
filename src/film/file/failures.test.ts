import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runFilmProcess, type Making } from './film-child.ts'
import { FilmProblem, type Why } from './order.ts'
import { folderForTests, isAlive, orderOf } from './testing-films.ts'
import { withWorkFolder } from './work-folder.ts'
import { filmFileWords } from './words.ts'

const home = folderForTests()
let count = 0

/** Tries to make a film that cannot be made, and sees that nothing is left of it. */
async function fails(making: Making, prepare: (work: string) => void = () => {}, folder = newFolder()): Promise<unknown> {
  let pid: number | undefined
  const attempt = withWorkFolder(folder, (work) => {
    prepare(work)
    return runFilmProcess(orderOf(), work, {
      ...making,
      onStart: (id) => {
        pid = id
        making.onStart?.(id)
      },
    })
  })
  const problem = await attempt.then(() => assert.fail('the film was made'), (error: unknown) => error)
  assert.deepEqual(readdirSync(folder), [])
  assert.ok(pid === undefined || !isAlive(pid))
  return problem
}

function newFolder(): string {
  const folder = join(home, String(count++))
  mkdirSync(folder)
  return folder
}

function isBecause(problem: unknown, why: Why): void {
  assert.ok(problem instanceof FilmProblem, String(problem))
  assert.equal(problem.why, why, problem.detail)
  for (const words of Object.values(filmFileWords)) assert.match(words.problem[why], /^\p{Lu}.*\.$/u)
}

test('a film that is called off in the middle leaves no file and no process', async () => {
  const stop = new AbortController()
  let reached = ''
  const problem = await fails({
    signal: stop.signal,
    onProgress: ({ doing }) => {
      reached = doing
      if (doing === 'pictures') stop.abort()
    },
  })
  assert.equal(reached, 'pictures')
  assert.ok(problem instanceof DOMException && problem.name === 'AbortError')
})

test('a film that was called off before it began begins no process', async () => {
  const started: unknown[] = []
  await fails({ signal: AbortSignal.abort(), onStart: (pid) => started.push(pid) })
  assert.deepEqual(started, [])
})

test('without the package that compresses there is a sentence that says so', async () => {
  isBecause(await fails({ engine: '@napi-rs/a-package-that-is-not-there' }), 'no-encoder')
})

test('a full disk is told as such', { skip: !existsSync('/dev/full') }, async (context) => {
  const small = join(home, 'small')
  mkdirSync(small)
  // A disk of 200 KB where a test may make one; elsewhere a file that is always full.
  const isSmallDisk = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', small]).status === 0
  context.after(() => void (isSmallDisk && spawnSync('umount', [small])))
  isBecause(isSmallDisk ? await fails({}, () => {}, small) : await fails({}, (work) => symlinkSync('/dev/full', join(work, 'film.mp4'))), 'disk-full')
})

test('a process that is killed is told as such', async () => {
  isBecause(await fails({ onStart: (pid) => void setTimeout(() => process.kill(pid ?? 0, 'SIGKILL'), 400) }), 'killed')
})

test('a process that hangs is ended', async () => {
  isBecause(await fails({ quietMs: 2_500, onStart: (pid) => process.kill(pid ?? 0, 'SIGSTOP') }), 'hangs')
})

test('when the house is killed the film process ends by itself', async () => {
  const folder = newFolder()
  const program = `
    import { runFilmProcess } from ${JSON.stringify(join(import.meta.dirname, 'film-child.ts'))}
    import { orderOf } from ${JSON.stringify(join(import.meta.dirname, 'testing-films.ts'))}
    await runFilmProcess(orderOf(), ${JSON.stringify(folder)}, { onStart: (pid) => console.log(pid) })`
  const house = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_TEST_CONTEXT: '' } })
  const [told] = await once(house.stdout, 'data')
  const pid = Number(told)
  assert.ok(isAlive(pid))
  house.kill('SIGKILL')
  await once(house, 'close')
  for (let time = 0; time < 400 && isAlive(pid); time++) await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(isAlive(pid), false)
})
