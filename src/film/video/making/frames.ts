import type { VideoDecoderConfig, VideoFrame } from '@napi-rs/webcodecs'
import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny'
import type { Engine } from '../../file/encoding.ts'
import { VideoProblem } from './message.ts'
import { watchCodec } from './watching.ts'

/** The pictures of a track in the order of time. Each is the caller's to close. */
export async function* framesOf(engine: Engine, track: InputVideoTrack): AsyncGenerator<VideoFrame> {
  const config = await track.getDecoderConfig()
  if (config === null) throw new VideoProblem('unknown-codec')
  const { codec, codedWidth, codedHeight, description } = config
  const settings: VideoDecoderConfig = {
    codec, hardwareAcceleration: 'prefer-software',
    ...(codedWidth !== undefined && { codedWidth }),
    ...(codedHeight !== undefined && { codedHeight }),
    ...(description !== undefined && { description: bytesOf(description) }),
  }
  if ((await engine.VideoDecoder.isConfigSupported(settings)).supported !== true) throw new VideoProblem('unknown-codec', codec)
  const ready: VideoFrame[] = []
  const work = watchCodec()
  const decoder = new engine.VideoDecoder({ output: (frame) => void ready.push(frame), error: (error) => work.fail(new VideoProblem('broken', error.message)) })
  try {
    decoder.configure(settings)
    for await (const { type, timestamp, duration, data } of new EncodedPacketSink(track).packets()) {
      await work.open(decoder)
      decoder.decode(new engine.EncodedVideoChunk({ type, timestamp: Math.round(timestamp * 1e6), duration: Math.round(duration * 1e6), data }))
      while (decoder.decodeQueueSize > 3) await work.room(decoder)
      yield* taken(ready)
    }
    await work.finish(decoder)
    yield* taken(ready)
  } finally {
    for (const frame of ready) frame.close()
    if (decoder.state !== 'closed') decoder.close()
  }
}

function* taken(ready: VideoFrame[]): Generator<VideoFrame> {
  for (let frame = ready.shift(); frame !== undefined; frame = ready.shift()) yield frame
}

/** A description as bytes of its own, whatever it came as. */
export function bytesOf(description: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(description) ? Uint8Array.from(new Uint8Array(description.buffer, description.byteOffset, description.byteLength)) : Uint8Array.from(new Uint8Array(description))
}
