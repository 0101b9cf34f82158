import type { VideoFrame } from '@napi-rs/webcodecs'
import type { Engine, Piece } from '../../file/encoding.ts'
import { eightBitsOf } from './eight-bits.ts'
import { framesOf } from './frames.ts'
import type { Footage } from './look.ts'
import { VideoProblem } from './message.ts'
import { createScaler, type Rotation, type Size } from './planes.ts'
import { watchCodec } from './watching.ts'

type Wish = Size & { rate: 25 | 30; bits: number }

/** A picture of the film, still uncompressed, to make a poster of. */
export type Still = { data: Uint8Array; index: number; count: number }

/** Decodes the pictures, turns and scales them, and compresses them at an even rate. */
export async function makePictures(
  engine: Engine,
  footage: Footage,
  wish: Wish,
  take: { piece(piece: Piece, description: Uint8Array | undefined): void; still(still: Still): Promise<void> },
): Promise<void> {
  const count = Math.max(1, Math.round(footage.seconds * wish.rate))
  const rotation: Rotation = await footage.picture.getRotation()
  let made = 0
  const work = watchCodec()
  const encoder = new engine.VideoEncoder({
    output: (chunk, metadata) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      const description = metadata?.decoderConfig?.description
      take.piece({ bytes, isKey: chunk.type === 'key', at: made / wish.rate, lasts: 1 / wish.rate }, description instanceof Uint8Array ? Uint8Array.from(description) : undefined)
      made += 1
    },
    error: work.fail,
  })
  const { width, height, rate, bits } = wish
  encoder.configure({ codec: rate === 30 || height > 720 ? 'avc1.640020' : 'avc1.64001f', width, height, framerate: rate, bitrate: bits, bitrateMode: 'variable', latencyMode: 'quality', hardwareAcceleration: 'prefer-software', avc: { format: 'avc' } })

  const convert = createConverter(wish, rotation)
  let at = 0
  /** Compresses the picture that is shown until a second of the film. */
  const show = async (shown: VideoFrame, until: number): Promise<void> => {
    if (at >= count || at / rate >= until) return
    const data = await convert(shown)
    for (; at < count && at / rate < until; at++) {
      await take.still({ data, index: at, count })
      const spacing = 1e6 / rate
      const frame = new engine.VideoFrame(data, { format: 'I420', codedWidth: width, codedHeight: height, timestamp: Math.round(at * spacing), duration: Math.round(spacing) })
      encoder.encode(frame, { keyFrame: at % (rate * 2) === 0 })
      frame.close()
      while (encoder.encodeQueueSize > 1) await work.room(encoder)
    }
  }

  let shown: VideoFrame | undefined
  try {
    for await (const frame of framesOf(engine, footage.picture)) {
      if (shown !== undefined) await show(shown, frame.timestamp / 1e6 - footage.begins - 0.5 / rate)
      shown?.close()
      shown = frame
      if (at >= count) break
    }
    if (shown === undefined) throw new VideoProblem('broken', 'no picture could be decoded')
    await show(shown, Number.POSITIVE_INFINITY)
    await work.finish(encoder)
  } finally {
    shown?.close()
    if (encoder.state !== 'closed') encoder.close()
  }
  if (made !== count) throw new Error(`${made} of ${count} pictures were compressed`)
}

/** Makes decoded pictures into ones of the film's size. A camera may change its size on the way. */
function createConverter(to: Size, rotation: Rotation): (frame: VideoFrame) => Promise<Uint8Array> {
  let from: Size = { width: 0, height: 0 }
  let scale: (picture: Uint8Array) => Uint8Array = (picture) => picture
  return async (frame) => {
    const { codedWidth: width, codedHeight: height } = frame
    if (width !== from.width || height !== from.height) {
      from = { width, height }
      scale = createScaler(from, to, rotation)
    }
    return scale(await eightBitsOf(frame))
  }
}
