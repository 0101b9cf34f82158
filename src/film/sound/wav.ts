import type { Samples } from './sound.ts'

/** Sound as a WAV file holds it: one list of samples for each channel, at the file's own rate. */
export type Wav = { rate: number; channels: Samples[] }

/** Writes channels of equal length as a WAV file of 16- or 24-bit PCM; what is louder than 1 is cut off at 1. */
export function encodeWav({ rate, channels }: { rate: number; channels: readonly Samples[] }, bits: 16 | 24 = 16): Uint8Array<ArrayBuffer> {
  const length = channels[0]?.length ?? 0
  const frame = channels.length * (bits / 8)
  const view = new DataView(new ArrayBuffer(44 + length * frame))
  writeHeader(view, { rate, channels: channels.length, bits, size: length * frame })
  const most = 2 ** (bits - 1) - 1
  for (const [index, channel] of channels.entries()) {
    let at = 44 + index * (bits / 8)
    for (const sample of channel) {
      const value = Math.round(Math.max(-1, Math.min(1, sample)) * most)
      if (bits === 16) view.setInt16(at, value, true)
      else {
        // Little-endian: the lowest byte of a 24-bit sample comes first.
        view.setUint8(at, value & 0xff)
        view.setInt16(at + 1, value >> 8, true)
      }
      at += frame
    }
  }
  return new Uint8Array(view.buffer)
}

/** Reads a WAV file of 16- or 24-bit PCM or 32-bit floats; `undefined` for anything else. A file that was cut short gives what there is. */
export function decodeWav(bytes: Uint8Array): Wav | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') return undefined
  let format: Format | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = nameAt(view, at)
    // Programs that write to a pipe cannot go back to fill in the size, and leave it too large.
    const size = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8)
    if (name === 'fmt ' && size >= 16) format = readFormat(view, at + 8, size)
    if (name === 'data') return format === undefined ? undefined : readSamples(view, at + 8, size, format)
    at += 8 + size + (size % 2)
  }
  return undefined
}

type Format = { rate: number; channels: number; bits: number; float: boolean }

function readFormat(view: DataView, at: number, size: number): Format | undefined {
  const tag = view.getUint16(at, true)
  const isExtensible = tag === 0xfffe && size >= 26
  const kind = isExtensible ? view.getUint16(at + 24, true) : tag
  const format = { channels: view.getUint16(at + 2, true), rate: view.getUint32(at + 4, true), bits: view.getUint16(at + 14, true), float: kind === 3 }
  const isKnown = (kind === 1 && (format.bits === 16 || format.bits === 24)) || (kind === 3 && format.bits === 32)
  return isKnown && format.channels >= 1 && format.channels <= 8 && format.rate >= 4000 && format.rate <= 192_000 ? format : undefined
}

function readSamples(view: DataView, at: number, size: number, { rate, channels, bits }: Format): Wav {
  const width = bits / 8
  const length = Math.floor(size / (width * channels))
  const read = bits === 16 ? (spot: number) => view.getInt16(spot, true) / 0x8000 : bits === 24 ? (spot: number) => ((view.getInt16(spot + 1, true) << 8) | view.getUint8(spot)) / 0x800000 : (spot: number) => finite(view.getFloat32(spot, true))
  return {
    rate,
    channels: Array.from({ length: channels }, (_, channel) => Float32Array.from({ length }, (__, index) => read(at + (index * channels + channel) * width))),
  }
}

function finite(sample: number): number {
  return Number.isFinite(sample) ? Math.max(-1, Math.min(1, sample)) : 0
}

function writeHeader(view: DataView, { rate, channels, bits, size }: { rate: number; channels: number; bits: number; size: number }): void {
  const frame = channels * (bits / 8)
  write(view, 0, 'RIFF')
  view.setUint32(4, 36 + size, true)
  write(view, 8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * frame, true)
  view.setUint16(32, frame, true)
  view.setUint16(34, bits, true)
  write(view, 36, 'data')
  view.setUint32(40, size, true)
}

function write(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index))
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}
