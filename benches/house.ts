import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { openEmbedded } from '#platform/database/embedded.ts'
import { onCore } from './run.ts'
import { loopback } from './wire.ts'

/** A process of the house that runs beside the bench. */
export interface RunningHouse {
  port: number
  pid: number
  stop(): Promise<void>
}

/** How `npm start` starts the house: the flags of Node and the program. */
export const houseCommand: readonly string[] = v
  .parse(v.object({ scripts: v.object({ start: v.pipe(v.string(), v.startsWith('node ')) }) }), JSON.parse(readFileSync('package.json', 'utf8')))
  .scripts.start.split(' ')
  .slice(1)

/** Starts the house as it ships, on a free port of the loopback, and waits for its greeting. */
export async function startHouse(environment: Record<string, string>, core?: number): Promise<RunningHouse> {
  const child = startProgram(houseCommand, environment, ['ignore', 'pipe', 'inherit'], core)
  const port = await new Promise<number>((done, failed) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (found !== undefined) done(Number(found))
    })
    child.once('exit', (code) => failed(new Error(`the house ended with ${code} before it was open`)))
    child.once('error', failed)
  })
  return { port, pid: child.pid ?? 0, stop: () => stopProgram(child) }
}

/** Starts a program of the project with this Node. BENCH_PROFILE names a folder for its CPU profile. */
export function startProgram(
  command: readonly string[],
  environment: Record<string, string>,
  stdio: ('ignore' | 'pipe' | 'inherit' | 'ipc')[],
  core?: number,
): ChildProcess {
  const profile = process.env['BENCH_PROFILE']
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const { file, arguments: rest } = onCore(core, [process.execPath, ...profiling, ...command])
  const { PATH = '' } = process.env
  const child = spawn(file, rest, { stdio, env: { PATH, HOST: loopback, PORT: '0', ...environment } })
  // Told to stop and not killed: it has a PostgreSQL of its own to stop.
  const stopAtExit = () => void child.kill('SIGTERM')
  process.once('exit', stopAtExit)
  child.once('exit', () => process.off('exit', stopAtExit))
  return child
}

/** Stops a program and waits for its end. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(late)
}

/** A folder that PostgreSQL's own user can enter, and that goes away with the bench. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'erduaware-bench-'))
  chmodSync(path, 0o711)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The embedded PostgreSQL with the settings that it ships with, run by the bench, on the bench's own core. */
export async function openBenchDatabase(): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const folder = temporaryFolder()
  const embedded = await openEmbedded(join(folder.path, 'data'))
  return {
    ownerUrl: embedded.ownerUrl,
    async stop() {
      await embedded.stop()
      folder.remove()
    },
  }
}
