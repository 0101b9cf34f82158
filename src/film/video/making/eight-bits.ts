import type { VideoFrame } from '@napi-rs/webcodecs'
import { VideoProblem } from './message.ts'

/** A decoded picture as I420 of eight bits, which all that follows works with. Telephones film with ten. */
export async function eightBitsOf(frame: VideoFrame): Promise<Uint8Array> {
  const { format, codedWidth: width, codedHeight: height } = frame
  const bytes = new Uint8Array(frame.allocationSize())
  await frame.copyTo(bytes)
  if (format === 'I420') return bytes
  if (format === 'I420P10') return narrowed(bytes)
  if (format === 'NV12') return parted(bytes, width * height)
  throw new VideoProblem('unknown-codec', `pictures of ${format}`)
}

function narrowed(bytes: Uint8Array): Uint8Array {
  const wide = new Uint16Array(bytes.buffer, 0, bytes.length >> 1)
  const out = new Uint8Array(wide.length)
  for (let index = 0; index < wide.length; index++) out[index] = Math.min(255, ((wide[index] ?? 0) + 2) >> 2)
  return out
}

function parted(bytes: Uint8Array, light: number): Uint8Array {
  const out = Uint8Array.from(bytes)
  const colours = (bytes.length - light) >> 1
  for (let index = 0; index < colours; index++) {
    out[light + index] = bytes[light + 2 * index] ?? 0
    out[light + colours + index] = bytes[light + 2 * index + 1] ?? 0
  }
  return out
}
