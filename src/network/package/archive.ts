import { inflateRawSync } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { readEnding, type Ending } from './ending.ts'
import { faultsOfEntry, isSameInPlace, lineBytes } from './entries.ts'
import { limits } from './limits.ts'
import { cut, refuse, shown, type Refusal } from './refusals.ts'

/** The files of an archive by their names, or everything that keeps it from being unpacked. */
export type Unpacked = { ok: true; files: ReadonlyMap<string, Buffer> } | { ok: false; refusals: readonly Refusal[] }

/** An entry that was found good, and where its packed bytes lie. */
type Place = { entry: Entry; name: string; from: number; start: number; end: number }

/** Unpacks an archive into memory and nowhere else. Nothing is unpacked before every line of its list was found good. */
export async function unpack(bytes: Buffer): Promise<Unpacked> {
  const found = readEnding(bytes)
  if ('code' in found) return { ok: false, refusals: [found] }
  try {
    const archive = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false })
    const listed = await readList(archive, found)
    if (listed.refusals.length > 0) return { ok: false, refusals: cut(listed.refusals, limits.refusals) }
    const placed = await findPlaces(archive, listed.entries, found)
    if (placed.refusals.length > 0) return { ok: false, refusals: cut(placed.refusals, limits.refusals) }
    return unpackAll(bytes, placed.places)
  } catch (error) {
    // The reader throws words for programmers at whatever it cannot follow.
    const isLocked = error instanceof Error && error.message.includes('encryption')
    return { ok: false, refusals: [isLocked ? refuse('encrypted', { name: 'zip' }) : refuse('damaged', {})] }
  }
}

async function readList(archive: ZipFile, { listStart, listEnd }: Ending) {
  const refusals: Refusal[] = []
  const entries: Entry[] = []
  const names = new Set<string>()
  let total = 0
  let end = listStart
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1')
    const faults = faultsOfEntry(entry)
    refusals.push(...faults)
    if (names.has(name)) refusals.push(refuse('twice', { name: shown(name) }))
    names.add(name)
    entries.push(entry)
    end += lineBytes(entry)
    total += entry.uncompressedSize
    if (total > limits.unpackedBytes && faults.length === 0) return { entries, refusals: [...refusals, refuse('unpackedTooLarge', { most: limits.unpackedBytes / 1024 / 1024 })] }
  }
  if (end !== listEnd && refusals.length === 0) refusals.push(refuse('damaged', {}))
  return { entries, refusals }
}

async function findPlaces(archive: ZipFile, entries: readonly Entry[], { listStart }: Ending) {
  const refusals: Refusal[] = []
  const places: Place[] = []
  for (const entry of entries) {
    const name = entry.fileNameRaw.toString('latin1')
    const local = await archive.readLocalFileHeaderPromise(entry)
    if (!isSameInPlace(entry, local)) refusals.push(refuse('headerLies', { name }))
    places.push({ entry, name, from: entry.relativeOffsetOfLocalHeader, start: local.fileDataStart, end: local.fileDataStart + entry.compressedSize })
  }
  // Entries that share bytes are how a small archive becomes a large one.
  const ordered = places.toSorted((one, other) => one.from - other.from)
  for (const [index, { name, end }] of ordered.entries()) if (end > (ordered[index + 1]?.from ?? listStart)) refusals.push(refuse('overlap', { name }))
  return { places, refusals }
}

function unpackAll(bytes: Buffer, places: readonly Place[]): Unpacked {
  const files = new Map<string, Buffer>()
  for (const { entry, name, start, end } of places) {
    const packed = bytes.subarray(start, end)
    const data = entry.compressionMethod === 0 ? packed : inflated(packed, entry.uncompressedSize)
    if (data === 'too large') return { ok: false, refusals: [refuse('bomb', { name, most: limits.ratio })] }
    if (data.length !== entry.uncompressedSize) return { ok: false, refusals: [refuse('damaged', {})] }
    files.set(name, data)
  }
  return { ok: true, files }
}

/** Stops at the first byte that is more than was said. */
function inflated(packed: Buffer, most: number): Buffer | 'too large' {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'too large'
    throw error
  }
}
