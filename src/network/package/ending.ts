import { limits } from './limits.ts'
import { refuse, type Refusal } from './refusals.ts'

/** Where the list of an archive lies. */
export type Ending = { entries: number; listStart: number; listEnd: number }

const ending = { bytes: 22, sign: 0x06054b50 }
const zip64Locator = { bytes: 20, sign: 0x07064b50 }

/**
 * Reads the last 22 bytes of an archive (APPNOTE 4.3.16). Nothing may follow them, the list must stand right before them,
 * and zip64 is not read: two readers could else find two lists in one file.
 */
export function readEnding(bytes: Buffer): Ending | Refusal {
  const at = bytes.length - ending.bytes
  if (bytes.length > limits.packageBytes) return refuse('packageTooLarge', { megabytes: Math.ceil(bytes.length / 1024 / 1024), most: limits.packageBytes / 1024 / 1024 })
  if (at < 0 || bytes.readUInt32LE(at) !== ending.sign) return refuse('notZip', {})
  const [disk, listDisk, here, entries] = [4, 6, 8, 10].map((offset) => bytes.readUInt16LE(at + offset))
  const size = bytes.readUInt32LE(at + 12)
  const start = bytes.readUInt32LE(at + 16)
  const locator = at - zip64Locator.bytes
  if (entries === 0xffff || start === 0xffffffff || size === 0xffffffff || (locator >= 0 && bytes.readUInt32LE(locator) === zip64Locator.sign)) return refuse('zip64', {})
  if (entries === undefined || disk !== 0 || listDisk !== 0 || here !== entries || start + size !== at) return refuse('damaged', {})
  if (entries > limits.entries) return refuse('tooManyEntries', { count: entries, most: limits.entries })
  return { entries, listStart: start, listEnd: at }
}
