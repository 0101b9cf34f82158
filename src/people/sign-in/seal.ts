import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { chownSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Seals what the database keeps and may not read. `about` says whose it is; under another name it does not open. */
export interface Seal {
  seal(text: string, about: string): Buffer
  /** What was sealed, or undefined when it was sealed by another key, about something else, or was changed since. */
  unseal(sealed: Uint8Array, about: string): string | undefined
}

const version = 1
const ivBytes = 12
const tagBytes = 16

/** The seal of the house, by AES-256-GCM (NIST SP 800-38D). Its key lies in the data folder, readable by its owner alone, and is made the first time. */
export function openSeal(dataFolder: string): Seal {
  let known: Buffer | undefined
  const key = () => (known ??= keyIn(resolve(dataFolder)))
  return {
    seal(text, about) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key(), iv, { authTagLength: tagBytes }).setAAD(Buffer.from(about))
      return Buffer.concat([Buffer.of(version), iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    unseal(sealed, about) {
      if (sealed.length < 1 + ivBytes + tagBytes || sealed[0] !== version) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(1, 1 + ivBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-tagBytes))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}

function keyIn(folder: string): Buffer {
  const place = join(folder, 'house.key')
  if (statSync(place, { throwIfNoEntry: false }) === undefined) makeKey(folder, place)
  const key = Buffer.from(readFileSync(place, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new Error('house.key does not hold a key of 32 bytes')
  return key
}

// Linked into its place when it is whole: of two processes that start at once one makes it, and both read the same.
function makeKey(folder: string, place: string): void {
  mkdirSync(folder, { recursive: true })
  const draft = `${place}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    // A data folder of another user is theirs also when root happens to start the program.
    if (process.getuid?.() === 0) chownSync(draft, statSync(folder).uid, statSync(folder).gid)
    linkSync(draft, place)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
