import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveTo } from './account.ts'
import { pathFor, type Cluster } from './cluster.ts'
import { forgetPidFile, isAlive, isPostgresOf, readPidFile, untilGone } from './pid-file.ts'
import { reasonIn, StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'
import { serverSettings } from './settings.ts'

/** A running PostgreSQL of ours. */
export interface Postmaster {
  port: number
  /** Resolves when PostgreSQL has ended, whoever ended it. */
  ended: Promise<void>
  /** Ends PostgreSQL cleanly and waits for it. */
  stop(): Promise<void>
}

/** PostgreSQL's own log. */
export const logOf = ({ folder }: Cluster) => join(folder, 'server.log')

/** Finds the PostgreSQL that a killed process of ours left running on these files, and waits until it answers. */
export async function findPostmaster({ folder }: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const found = readPidFile(folder)
    if (found === undefined || !isAlive(found.pid)) return undefined
    if (!isPostgresOf(found.pid, folder)) {
      forgetPidFile(folder)
      return undefined
    }
    if (found.isReady) return postmasterOf(found.pid, found.port, untilGone(found.pid))
    await sleep(50)
  }
}

/** Starts PostgreSQL on its files and waits until it answers, however long it has to recover. */
export async function startPostmaster(cluster: Cluster, extra: Record<string, string> = {}): Promise<Postmaster> {
  const log = logOf(cluster)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const begin = rotate(log)
    const child = launch(cluster, { ...serverSettings, ...extra, port: String(port) }, log)
    const end = endOf(child)
    if (await becomesReady(cluster, child, end)) return postmasterOf(child.pid ?? 0, port, end.then(() => undefined))
    const said = (await end) ?? readFileSync(log).subarray(begin).toString()
    // Another program took the port in between, or the last processes of a killed PostgreSQL are still leaving.
    const isPassing = /address already in use|pre-existing shared memory|lock file .* already exists/i.test(said)
    if (!isPassing || attempt === 40) {
      const reason = isFull(cluster.folder) ? sentences.diskIsFull : reasonIn(said)
      throw new StartProblem(sentences.postgresFailed(reason, log))
    }
    await sleep(250)
  }
}

function launch(cluster: Cluster, settings: Record<string, string>, log: string): ChildProcess {
  const output = openSync(log, 'a', 0o600)
  giveTo(cluster.account, log)
  const child = spawn(
    join(cluster.native.folder, 'bin', 'postgres'),
    ['-D', pathFor(cluster), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...cluster.account,
      cwd: cluster.folder,
      // In a group of its own, so that Ctrl+C and a closed terminal reach us first.
      detached: true,
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', output, output],
    },
  )
  closeSync(output)
  child.unref()
  return child
}

/** Resolves when the process ends, with the reason if it could not even begin. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(undefined))
    child.once('error', (error) => resolve(`error: ${error.message}`))
  })
}

async function becomesReady({ folder }: Cluster, child: ChildProcess, end: Promise<unknown>): Promise<boolean> {
  const over = end.then(() => true)
  for (;;) {
    const found = readPidFile(folder)
    if (found?.isReady && found.pid === child.pid) return true
    if (await Promise.race([over, sleep(10, false)])) return false
  }
}

function postmasterOf(pid: number, port: number, ended: Promise<void>): Postmaster {
  let isEnded = false
  void ended.then(() => (isEnded = true))
  const signal = (name: NodeJS.Signals) => {
    try {
      if (!isEnded) process.kill(pid, name)
    } catch {
      // It ended by itself in the meantime.
    }
  }
  // Whatever makes this process leave without stopping PostgreSQL, it is not left behind; the next start recovers.
  process.once('exit', () => signal('SIGQUIT'))
  return {
    port,
    ended,
    stop: async () => {
      // Fast shutdown; when the disk does not keep up, at once, and the next start recovers.
      for (const [name, patienceMs] of [['SIGINT', 30_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]] as const) {
        signal(name)
        const patience = new AbortController()
        await Promise.race([ended, sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => {})])
        patience.abort()
        if (isEnded) return
      }
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

// On a full disk not even PostgreSQL's complaint finds room.
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1024 * 1024
}

function rotate(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < 1024 * 1024) return size
  renameSync(log, `${log}.1`)
  return 0
}
