import { randomBytes } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPrivateKey, importPrivateKey, makeKeyPair, type KeyPair } from './keys.ts'

/**
 * The pair of an organisation, kept in `keys/ORGANISATION.pem` of the data folder for the house's own user alone; made the
 * first time it is asked for. Of two houses that make it at once one wins and both have the winner's. Throws if the file
 * can be read by others, is a link, or holds something else: a new key in its place would make strangers of all who know it.
 */
export function openKeyFile(dataFolder: string, organisation: string): KeyPair {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(organisation)) throw new Error('an organisation is named by a–z, digits and hyphens')
  const folder = join(dataFolder, 'keys')
  const place = join(folder, `${organisation}.pem`)
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined) makeKeyFile(folder, place)
  const about = lstatSync(place)
  if (!about.isFile() || (process.platform !== 'win32' && (about.mode & 0o077) !== 0)) throw new Error(`${place} must be an ordinary file that only the house's user can read (chmod 600)`)
  const pair = importPrivateKey(readFileSync(place, 'utf8'))
  if (pair === undefined) throw new Error(`${place} does not hold an Ed25519 key; put it back from the backup`)
  return pair
}

// Written whole under another name, then linked to its own: a crash leaves no half key, and nobody's key is overwritten.
function makeKeyFile(folder: string, place: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const beside = `${place}.${randomBytes(8).toString('hex')}`
  writeFileSync(beside, exportPrivateKey(makeKeyPair()), { flag: 'wx', mode: 0o600, flush: true })
  try {
    linkSync(beside, place)
  } catch (error) {
    if (lstatSync(place, { throwIfNoEntry: false }) === undefined) throw error
  } finally {
    rmSync(beside, { force: true })
  }
}
