/**
 * Writes into the description of an H.264 stream (avcC) how its colours are to be read: primaries and transfer of BT.709,
 * matrix of BT.601, limited range, which is what the encoder makes of RGB. Without it players guess, and skin turns green.
 * A description of another shape comes back as it was.
 */
export function withColours(description: Uint8Array): Uint8Array<ArrayBuffer> {
  const same = Uint8Array.from(description)
  const length = ((same[6] ?? 0) << 8) | (same[7] ?? 0)
  const sets = (same[5] ?? 0) & 31
  const coloured = sets === 1 ? colourSet(same.subarray(8, 8 + length)) : undefined
  if (coloured === undefined) return same
  return Uint8Array.from([...same.subarray(0, 6), coloured.length >> 8, coloured.length & 255, ...coloured, ...same.subarray(8 + length)])
}

/** video_signal_type_present, format »unspecified«, limited range, then colours: primaries 1, transfer 1, matrix 6. */
const signalType = `1${'101'}0${'1'}${[1, 1, 6].map((value) => value.toString(2).padStart(8, '0')).join('')}`

function colourSet(set: Uint8Array): number[] | undefined {
  const bits = unescaped(set).map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const at = signalTypeAt(bits)
  if (at === undefined || bits[at] === '1') return undefined
  const whole = (bits.slice(0, at) + signalType + bits.slice(at + 1)).replace(/0*$/, '')
  const padded = whole.padEnd(Math.ceil(whole.length / 8) * 8, '0')
  return escaped(Array.from({ length: padded.length / 8 }, (_, index) => Number.parseInt(padded.slice(index * 8, index * 8 + 8), 2)))
}

/** Walks through a sequence parameter set (ITU-T H.264, 7.3.2.1.1 and E.1.1) to the bit that says whether colours are told. */
function signalTypeAt(bits: string): number | undefined {
  let at = 8
  const fixed = (count: number): number => {
    const value = Number.parseInt(bits.slice(at, at + count), 2)
    at += count
    return value
  }
  const exponential = (): number => {
    const zeros = bits.indexOf('1', at) - at
    at += zeros
    return fixed(zeros + 1) - 1
  }
  const profile = fixed(8)
  fixed(16)
  exponential()
  if (profile >= 100) {
    if (exponential() === 3) fixed(1)
    exponential()
    exponential()
    fixed(1)
    if (fixed(1) === 1) return undefined
  }
  exponential()
  const order = exponential()
  if (order === 1) return undefined
  if (order === 0) exponential()
  exponential()
  fixed(1)
  exponential()
  exponential()
  if (fixed(1) === 0) fixed(1)
  fixed(1)
  if (fixed(1) === 1) for (let side = 0; side < 4; side++) exponential()
  if (fixed(1) === 0) return undefined
  if (fixed(1) === 1 && fixed(8) === 255) fixed(32)
  if (fixed(1) === 1) fixed(1)
  return at
}

// Two zero bytes and a small one would look like a start code, so the stream puts a 3 between.
function unescaped(bytes: Uint8Array): number[] {
  return [...bytes].filter((byte, index) => !(byte === 3 && index >= 2 && bytes[index - 1] === 0 && bytes[index - 2] === 0))
}

function escaped(bytes: readonly number[]): number[] {
  const out: number[] = []
  for (const byte of bytes) {
    if (byte <= 3 && out.at(-1) === 0 && out.at(-2) === 0) out.push(3)
    out.push(byte)
  }
  return out
}
