import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { createGzip } from 'node:zlib'
import { lineOf, type Head, type Sequence, type Table } from './archive.ts'
import type { Sink } from './copy.ts'

/** A backup while it is written. */
export interface ArchiveWriter extends Sink {
  /** Writes a record, or text for psql. Throws when the disk has refused something since. */
  note(record: Head | Table | Sequence | string): void
  /** Seals the backup and puts it on the disk under its name, whole. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): void
}

/** Begins a backup in a file that only its owner can read. */
export function createArchive(path: string): ArchiveWriter {
  const part = `${path}.part`
  rmSync(part, { force: true })
  const file = openSync(part, 'wx', 0o600)
  const packed = createGzip()
  const hash = createHash('sha256')
  let failure: Error | undefined
  packed.on('data', (piece: Buffer) => {
    try {
      if (failure === undefined) writeSync(file, piece)
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
  })

  // Rows come one by one; packing them in larger pieces is many times faster.
  let waiting: Buffer[] = []
  let size = 0
  const flush = () => {
    const piece = Buffer.concat(waiting)
    waiting = []
    size = 0
    hash.update(piece)
    return packed.write(piece)
  }
  const write = (piece: Buffer) => {
    waiting.push(piece)
    size += piece.length
    return size < 65_536 || flush()
  }
  return {
    write,
    once: (event, listener) => packed.once(event, listener),
    note: (record) => {
      if (failure !== undefined) throw failure
      write(Buffer.from(typeof record === 'string' ? record : lineOf(record)))
    },
    finish: async () => {
      flush()
      packed.end(lineOf({ sha256: hash.digest('hex') }))
      await once(packed, 'end')
      if (failure !== undefined) throw failure
      fsyncSync(file)
      closeSync(file)
      renameSync(part, path)
    },
    abandon: () => {
      packed.destroy()
      rmSync(part, { force: true })
    },
  }
}
