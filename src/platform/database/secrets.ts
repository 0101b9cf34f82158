import { chownSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'

/** The passwords of the embedded PostgreSQL; the app's own is derived from the owner's. */
export type Passwords = v.InferOutput<typeof passwords>

const passwords = v.object({ superuser: v.string(), owner: v.string() })

const placeOf = (dataFolder: string) => join(dataFolder, 'passwords.json')

/** Makes random passwords in a file that only its owner can read. */
export function writePasswords(dataFolder: string): Passwords {
  const secrets = { superuser: randomBytes(32).toString('hex'), owner: randomBytes(32).toString('hex') }
  const place = placeOf(dataFolder)
  const file = openSync(`${place}.new`, 'w', 0o600)
  writeSync(file, JSON.stringify(secrets))
  fsyncSync(file)
  closeSync(file)
  // A data folder of another user is theirs also when root happens to start the program.
  if (process.getuid?.() === 0) chownSync(`${place}.new`, statSync(dataFolder).uid, statSync(dataFolder).gid)
  renameSync(`${place}.new`, place)
  return secrets
}

/** Reads the passwords of a cluster that exists. */
export function readPasswords(dataFolder: string): Passwords {
  const place = placeOf(dataFolder)
  try {
    return v.parse(passwords, JSON.parse(readFileSync(place, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') throw error
    throw new StartProblem(sentences.noPasswords(place))
  }
}
