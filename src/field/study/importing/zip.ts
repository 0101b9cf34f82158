import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { most, RefusedFile } from './imported.ts'

/** The parts of a package. `bytesOf` counts what it unpacks, over all parts, and stops where it becomes too much. */
export type Zip = { names: readonly string[]; bytesOf(name: string): AsyncIterable<Uint8Array>; close(): void }

/** Opens a package. Throws a refusal for names that lead out of it, links, locked, doubled or far too many entries. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(brokenOr)
  const entries = await entriesOf(zip).catch((fault: unknown) => {
    zip.close()
    return brokenOr(fault)
  })
  let left: number = most.unpackedBytes
  return {
    names: [...entries.keys()],
    async *bytesOf(name) {
      const entry = entries.get(name)
      if (entry === undefined) return
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          if (!(chunk instanceof Uint8Array)) continue
          left -= chunk.length
          if (left < 0) throw new RefusedFile({ kind: 'bomb' })
          yield chunk
        }
      } catch (fault) {
        brokenOr(fault)
      }
    },
    close: () => zip.close(),
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > most.entries) throw new RefusedFile({ kind: 'bomb' })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new RefusedFile({ kind: 'locked' })
    if (isLink(entry) || entries.has(entry.fileName)) throw new RefusedFile({ kind: 'unsafe' })
    entries.set(entry.fileName, entry)
  }
  return entries
}

// The upper half of the attributes is the file's mode where a Unix system made the package; 0o12 is a symbolic link.
function isLink(entry: Entry): boolean {
  return entry.externalFileAttributes >>> 28 === 0o12
}

/** What the zip library throws is the file's fault: a name that leads out of the package, or bytes that do not fit. */
function brokenOr(fault: unknown): never {
  if (fault instanceof RefusedFile) throw fault
  const isUnsafe = fault instanceof Error && /^(invalid relative path|absolute path|invalid characters in fileName)/.test(fault.message)
  const isLocked = fault instanceof Error && fault.message.startsWith('strong encryption')
  throw new RefusedFile({ kind: isUnsafe ? 'unsafe' : isLocked ? 'locked' : 'broken' })
}
