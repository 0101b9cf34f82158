import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import * as v from 'valibot'
import { endOfTable, head, recordMark, seal, sealMark, sequence, table } from './archive.ts'
import type { Head, Sequence, Table } from './archive.ts'
import { backupSentences } from './backup-sentences.ts'
import { StartProblem } from './problem.ts'

/** Reads a backup to its end and compares the checksum. Throws a sentence when the file is not whole. */
export async function verifyArchive(path: string): Promise<Head> {
  const hash = createHash('sha256')
  let first: Buffer | undefined
  let sealed: string | undefined
  try {
    for await (const line of linesOf(path)) {
      first ??= line
      if (sealed !== undefined) throw new Error('something follows the seal')
      if (beginsWith(line, sealMark)) sealed = v.parse(seal, recordIn(line)).sha256
      else hash.update(line).update('\n')
    }
    if (first !== undefined && sealed === hash.digest('hex')) return v.parse(head, recordIn(first))
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
  }
  throw new StartProblem(backupSentences.isNotWhole(path))
}

/** Reads a verified backup; the rows of a table must be taken before the next record is asked for. */
export async function* readArchive(path: string): AsyncGenerator<(Table & { rows: AsyncIterable<Buffer> }) | Sequence> {
  const lines = linesOf(path)
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const record = beginsWith(line.value, recordMark) ? recordIn(line.value) : undefined
    if (v.is(sequence, record)) yield record
    if (!v.is(table, record)) continue
    // The command that psql would read.
    await lines.next()
    yield { ...record, rows: rowsOf(lines) }
  }
}

// Up to the end of the table, in pieces that are worth sending.
async function* rowsOf(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let size = 0
  for (;;) {
    const line = await lines.next()
    const isOver = line.done === true || line.value.equals(Buffer.from(endOfTable))
    if (!isOver) pieces.push(line.value, Buffer.from('\n'))
    if (!isOver) size += line.value.length + 1
    if (pieces.length > 0 && (isOver || size > 65_536)) {
      yield Buffer.concat(pieces)
      pieces = []
      size = 0
    }
    if (isOver) return
  }
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const unpacked = file.pipe(createGunzip())
  file.on('error', (error) => unpacked.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of unpacked) {
    const text: Buffer = Buffer.concat([rest, piece])
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      yield text.subarray(from, to)
      from = to + 1
    }
    rest = text.subarray(from)
  }
  if (rest.length > 0) yield rest
}

function beginsWith(line: Buffer, mark: string): boolean {
  return line.subarray(0, mark.length).toString() === mark
}

function recordIn(line: Buffer): unknown {
  return JSON.parse(line.subarray(3).toString())
}
