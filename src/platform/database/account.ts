import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'

/** The user whom PostgreSQL runs as; `undefined` is whoever runs this process. */
export type Account = { uid: number; gid: number } | undefined

/**
 * Whom PostgreSQL runs as. It refuses to be root, so then it is the one who owns the data already, else the machine's
 * `postgres`, else a user of our own that can do nothing else.
 */
export function chooseAccount(dataFolder: string, cluster: string): Account {
  if (process.getuid?.() !== 0) {
    refuseNamelessUser()
    return undefined
  }
  const owner = ownerOf(cluster) ?? ownerOf(dataFolder)
  const account =
    users().find(({ uid }) => uid !== 0 && uid === owner) ?? userNamed('postgres') ?? userNamed('erduaware') ?? addUser()
  if (account === undefined) throw new StartProblem(sentences.noUserForPostgres)
  return { uid: account.uid, gid: account.gid }
}

/** Whether the account can enter a folder: it may cross every folder above it, and the folder itself. */
export function canEnter(account: Account, folder: string): boolean {
  if (account === undefined) return true
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  return dirname(folder) === folder || canEnter(account, dirname(folder))
}

/** Gives a file or folder to the account. */
export function giveTo(account: Account, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid)
}

type User = { name: string; uid: number; gid: number }

function users(): User[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && Number.isInteger(uid))
}

function userNamed(name: string): User | undefined {
  return users().find((user) => user.name === name && user.uid !== 0)
}

function addUser(): User | undefined {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'erduaware'])
  return userNamed('erduaware')
}

function ownerOf(path: string): number | undefined {
  const uid = lstatSync(path, { throwIfNoEntry: false })?.uid
  return uid === 0 ? undefined : uid
}

// PostgreSQL looks its user up by number and gives up when there is none, as in some containers.
function refuseNamelessUser(): void {
  try {
    userInfo()
  } catch {
    throw new StartProblem(sentences.userHasNoName(process.getuid?.() ?? -1))
  }
}
