import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { canEnter, giveTo, type Account } from './account.ts'
import type { Native } from './native.ts'
import { codeOf, reasonIn, sentenceFor, StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'
import { initdbArguments } from './settings.ts'

/** A folder with PostgreSQL's files, whom they belong to, and which binaries read them. */
export type Cluster = { folder: string; account: Account; native: Native }

/** How PostgreSQL is told where its files are. */
export function pathFor({ folder, account }: Cluster): string {
  // A process may stand in a folder whose parents it cannot enter (as /root), and find it again under this name.
  return canEnter(account, folder) ? folder : '/proc/self/cwd'
}

/** Makes the files of a new PostgreSQL, whole and on the disk, or nothing. */
export async function createCluster(cluster: Cluster, password: string): Promise<void> {
  const unfinished = { ...cluster, folder: `${cluster.folder}.new` }
  rmSync(unfinished.folder, { recursive: true, force: true })
  const first = await initialise(unfinished, password, 'C.UTF-8')
  // A machine without this locale has only plain C; then quotes may stick to words in a search.
  const result = first.output.includes('invalid locale') ? await initialise(unfinished, password, 'C') : first
  if (result.code !== 0) {
    rmSync(unfinished.folder, { recursive: true, force: true })
    throw new StartProblem(sentences.initdbFailed(reasonIn(result.output)))
  }
  renameSync(unfinished.folder, cluster.folder)
  const parent = openSync(dirname(cluster.folder), 'r')
  fsyncSync(parent)
  closeSync(parent)
}

/** Refuses a cluster that these binaries cannot read, and puts right what a plain copy of the folder loses. */
export function adoptCluster({ folder, account, native }: Cluster): void {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  const expected = native.version.split('.')[0] ?? ''
  if (version !== expected) throw new StartProblem(sentences.otherVersion(folder, version, expected))
  const { uid, mode } = statSync(folder)
  if (account !== undefined && uid === 0) giveAll(account, folder)
  // PostgreSQL does not start when others may look into its folder.
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700)
}

async function initialise(cluster: Cluster, password: string, locale: 'C.UTF-8' | 'C') {
  const { folder, account, native } = cluster
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  giveTo(account, folder)
  const passwordFile = openUnnamedFile(dirname(folder), account, password)
  try {
    const child = spawn(join(native.folder, 'bin', 'initdb'), initdbArguments(pathFor(cluster), locale), {
      ...account,
      cwd: folder,
      // Not ours when the terminal interrupts: what is half made is thrown away at the next start.
      detached: true,
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe', passwordFile],
    })
    let output = ''
    child.stderr?.on('data', (chunk) => (output += String(chunk)))
    const [code] = await once(child, 'close')
    return { code: Number(code ?? -1), output }
  } catch (error) {
    // The file is there; what is missing is the system's own loader that it names.
    if (codeOf(error) === 'ENOENT') throw new StartProblem(sentences.needsOtherSystem)
    throw new StartProblem(sentenceFor(error) ?? sentences.initdbFailed(String(error)))
  } finally {
    closeSync(passwordFile)
  }
}

// A file that is open and has no name: initdb reads it, nobody finds it, and a crash leaves nothing behind.
function openUnnamedFile(folder: string, account: Account, content: string): number {
  const path = join(folder, `.initdb-${process.pid}`)
  rmSync(path, { force: true })
  const written = openSync(path, 'wx', 0o600)
  writeSync(written, content)
  closeSync(written)
  giveTo(account, path)
  const file = openSync(path, 'r')
  unlinkSync(path)
  return file
}

function giveAll(account: NonNullable<Account>, folder: string): void {
  chownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (existsSync(join(folder, entry))) chownSync(join(folder, entry), account.uid, account.gid)
  }
}
