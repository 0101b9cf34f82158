import { crc32, deflateRawSync } from 'node:zlib'

/** An entry written byte by byte, so that it can lie; what is left out is true. */
export type CraftedEntry = {
  name: string
  content?: Buffer | string
  deflate?: boolean
  method?: number
  flags?: number
  mode?: number
  madeBy?: number
  /** What the list says, where it differs from the truth. */
  listed?: { name?: string; size?: number; packed?: number; crc?: number; offset?: number; flags?: number; extra?: Buffer }
  /** What stands before the bytes, where it differs. */
  local?: { name?: string; size?: number; packed?: number; crc?: number; flags?: number; method?: number; extra?: Buffer }
}

export type CraftedEnding = { count?: number; here?: number; disk?: number; size?: number; offset?: number; comment?: string; before?: Buffer; after?: Buffer }

/** A zip archive out of bytes: writers refuse to make what readers must refuse to read. */
export function craft(entries: readonly CraftedEntry[], ending: CraftedEnding = {}): Buffer {
  const chunks: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.content ?? '')
    const packed = entry.deflate === true ? deflateRawSync(data) : data
    const method = entry.method ?? (entry.deflate === true ? 8 : 0)
    const flags = entry.flags ?? 0x800
    const local = { name: entry.name, size: data.length, packed: packed.length, crc: crc32(data), flags, method, extra: Buffer.alloc(0), ...entry.local }
    const listed = { name: entry.name, size: data.length, packed: packed.length, crc: crc32(data), offset, flags, extra: Buffer.alloc(0), ...entry.listed }
    const before = Buffer.concat([localHeader(local), Buffer.from(local.name, 'latin1'), local.extra])
    chunks.push(before, packed)
    offset += before.length + packed.length
    list.push(listHeader({ ...listed, method, mode: entry.mode ?? 0o100644, madeBy: entry.madeBy ?? 0x031e }), Buffer.from(listed.name, 'latin1'), listed.extra)
  }
  const listing = Buffer.concat(list)
  const comment = Buffer.from(ending.comment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(ending.disk ?? 0, 4)
  end.writeUInt16LE(ending.here ?? ending.count ?? entries.length, 8)
  end.writeUInt16LE(ending.count ?? entries.length, 10)
  end.writeUInt32LE(ending.size ?? listing.length, 12)
  end.writeUInt32LE(ending.offset ?? offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...chunks, listing, ending.before ?? Buffer.alloc(0), end, comment, ending.after ?? Buffer.alloc(0)])
}

function localHeader({ name, size, packed, crc, flags, method, extra }: { name: string; size: number; packed: number; crc: number; flags: number; method: number; extra: Buffer }): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(extra.length, 28)
  return header
}

function listHeader(entry: { name: string; size: number; packed: number; crc: number; flags: number; method: number; extra: Buffer; offset: number; mode: number; madeBy: number }): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(entry.madeBy, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(entry.flags, 8)
  header.writeUInt16LE(entry.method, 10)
  header.writeUInt32LE(entry.crc, 16)
  header.writeUInt32LE(entry.packed, 20)
  header.writeUInt32LE(entry.size, 24)
  header.writeUInt16LE(entry.name.length, 28)
  header.writeUInt16LE(entry.extra.length, 30)
  header.writeUInt32LE((entry.mode << 16) >>> 0, 38)
  header.writeUInt32LE(entry.offset, 42)
  return header
}
