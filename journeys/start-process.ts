import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { projectFolder } from '#platform/process/project.ts'

/** A whole process of the product, as an operator would start it. */
export interface Running {
  pid: number
  port: number
  /** Everything that it has printed. */
  said(): string
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** Sends a signal, and tells how the process ended and after how long. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; ms: number }>
}

type Options = {
  environment?: Record<string, string>
  user?: { uid: number; gid: number }
  /** The built program: another file than dist/main.js, other words, or another Node. */
  command?: [node: string, ...words: string[]]
}

/** Starts the built program on a data folder; comes back when it says that it runs, or when it has ended. */
export async function start(dataFolder: string, { environment, user, command }: Options = {}): Promise<Running> {
  const [node, ...words] = command ?? [process.execPath, '--enable-source-maps', join(projectFolder(), 'dist', 'main.js')]
  const child = spawn(node, words, {
    ...user,
    cwd: projectFolder(),
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', DATA_FOLDER: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)))
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const over = exited.then(() => true)
  while (!said.includes('Stop med') && !(await Promise.race([over, sleep(10, false)]))) continue
  return {
    pid: child.pid ?? 0,
    port: Number(/127\.0\.0\.1:(\d+)/.exec(said)?.[1]),
    said: () => said,
    exited,
    stop: async (signal = 'SIGTERM') => {
      const begin = performance.now()
      child.kill(signal)
      const { code } = await exited
      return { code, ms: performance.now() - begin }
    },
  }
}

const children = new Set<ChildProcess>()

/** A folder that any user may enter, unless told otherwise; goes away with `cleanUp`. */
export function temporaryFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-start-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

const folders: string[] = []

/** Ends what a test that failed has left running. */
export async function endAll(): Promise<void> {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  for (const pid of folders.flatMap(processesIn)) process.kill(pid, 'SIGQUIT')
  while (folders.flatMap(processesIn).length > 0) await sleep(20)
}

/** Removes the folders. */
export function cleanUp(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** The processes that stand in a folder or below it: PostgreSQL's are found by its data. */
export function processesIn(folder: string): number[] {
  const place = realpathSync(folder)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => linkOf(`/proc/${pid}/cwd`).startsWith(place))
    .map(Number)
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** The number of the PostgreSQL that runs on a data folder. */
export function postgresOf(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Asks the database of a running house, as its owner. */
export async function ask(dataFolder: string, sql: string): Promise<Record<string, unknown>[]> {
  const [, , , port] = readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const { owner } = JSON.parse(readFileSync(join(dataFolder, 'passwords.json'), 'utf8'))
  const client = new pg.Client(`postgres://erduaware_owner:${owner}@127.0.0.1:${port}/erduaware`)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Whether a house answers that it is well. */
export async function isWell({ port }: Running): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ status }) => status === 200,
    () => false,
  )
}
