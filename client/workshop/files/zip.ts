/** A file of a package: its name, with a folder before a slash, and its bytes. */
export type Packed = { name: string; bytes: Uint8Array<ArrayBuffer> }

const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50

/** Packs files as a zip that only stores them: sound and screenplays are small, and every computer opens it. */
export function zip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  const entries: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const named = encoder.encode(name)
    const fields = { sum: checksum(bytes), size: bytes.length, name: named.length }
    parts.push(header(local, fields), named, bytes)
    entries.push(header(central, fields, at), named)
    at += 30 + named.length + bytes.length
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0)
  return joined([...parts, ...entries, ending(files.length, size, at)])
}

/** Unpacks a zip, also one that another program has compressed. Nothing for what is no zip or is broken. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>, most = 200_000_000): Promise<Packed[] | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let tail = bytes.length - 22
  while (tail >= 0 && view.getUint32(tail, true) !== end) tail--
  if (tail < 0) return undefined
  const files: Packed[] = []
  let total = 0
  try {
    let at = view.getUint32(tail + 16, true)
    for (let count = view.getUint16(tail + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== central) return undefined
      const [method, sum, size, whole] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
      const [nameLength, extra, comment, place] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)]
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      at += 46 + nameLength + extra + comment
      if (name.endsWith('/')) continue
      if ((total += whole) > most) return undefined
      const from = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
      const stored = bytes.slice(from, from + size)
      const content = method === 0 ? stored : method === 8 ? await inflated(stored, whole) : undefined
      if (content === undefined || checksum(content) !== sum) return undefined
      files.push({ name, bytes: content })
    }
  } catch {
    return undefined
  }
  return files
}

function header(kind: number, { sum, size, name }: { sum: number; size: number; name: number }, offset = 0): Uint8Array<ArrayBuffer> {
  const isCentral = kind === central
  const view = new DataView(new ArrayBuffer(isCentral ? 46 : 30))
  const at = isCentral ? 2 : 0
  view.setUint32(0, kind, true)
  if (isCentral) view.setUint16(4, 20, true)
  view.setUint16(4 + at, 20, true)
  // Names are UTF-8.
  view.setUint16(6 + at, 0x0800, true)
  // The first day there is: the same film gives the same file.
  view.setUint16(12 + at, 0x21, true)
  view.setUint32(14 + at, sum, true)
  view.setUint32(18 + at, size, true)
  view.setUint32(22 + at, size, true)
  view.setUint16(26 + at, name, true)
  if (isCentral) view.setUint32(42, offset, true)
  return new Uint8Array(view.buffer)
}

function ending(count: number, size: number, at: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, end, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  return new Uint8Array(view.buffer)
}

/** Stops as soon as more comes out than the entry says, so that a small file cannot fill the memory. */
async function inflated(bytes: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return length === size ? joined(pieces) : undefined
    length += value.length
    if (length > size) return undefined
    pieces.push(new Uint8Array(value))
  }
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The CRC-32 that zip asks for. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
