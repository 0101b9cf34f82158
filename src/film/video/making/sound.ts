import type { AudioData, AudioDecoderConfig } from '@napi-rs/webcodecs'
import { EncodedPacketSink, type InputAudioTrack } from 'mediabunny'
import type { Engine, Piece, Stream } from '../../file/encoding.ts'
import { bytesOf } from './frames.ts'
import type { Footage } from './look.ts'
import { VideoProblem } from './message.ts'
import { watchCodec } from './watching.ts'

/** Samples in a piece of AAC, and those that the encoder puts before the first. */
const frame = 1024

export type Sound = Stream & { rate: number; channels: number }

/** Decodes the sound and compresses it again, second 0 where the picture begins and no longer than the picture. */
export async function makeSound(engine: Engine, track: InputAudioTrack, { begins, seconds }: Footage): Promise<Sound> {
  const rate = await track.getSampleRate()
  const channels = Math.min(2, await track.getNumberOfChannels())
  const made: Sound = { pieces: [], description: undefined, rate, channels }
  const work = watchCodec()
  const encoder = new engine.AudioEncoder({
    output: (chunk, metadata) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      const description = metadata?.decoderConfig?.description
      if (description instanceof Uint8Array) made.description ??= Uint8Array.from(description)
      made.pieces.push({ bytes, isKey: true, at: (made.pieces.length * frame - frame) / rate, lasts: frame / rate } satisfies Piece)
    },
    error: work.fail,
  })
  try {
    encoder.configure({ codec: 'mp4a.40.2', sampleRate: rate, numberOfChannels: channels, bitrate: channels === 2 ? 96_000 : 64_000, aac: { format: 'aac' } })
    const most = Math.ceil(seconds * rate)
    let at = 0
    const add = async (planes: Float32Array[]): Promise<void> => {
      const length = Math.min(planes[0]?.length ?? 0, most - at)
      if (length <= 0) return
      const data = new Float32Array(length * channels)
      for (const [index, plane] of planes.entries()) data.set(plane.subarray(0, length), index * length)
      const piece = new engine.AudioData({ format: 'f32-planar', sampleRate: rate, numberOfFrames: length, numberOfChannels: channels, timestamp: Math.round((at / rate) * 1e6), data })
      encoder.encode(piece)
      piece.close()
      at += length
      while (encoder.encodeQueueSize > 4) await work.room(encoder)
    }
    for await (const data of soundsOf(engine, track)) {
      const place = Math.round((data.timestamp / 1e6 - begins) * rate)
      const planes = planesOf(data, channels)
      data.close()
      // A recorder may begin late or pause: silence stands there, so that lips and words stay together.
      for (let silence = Math.min(place, most) - at; silence > rate / 20; silence -= rate) await add(Array.from({ length: channels }, () => new Float32Array(Math.min(silence, rate))))
      await add(place < 0 && at === 0 ? planes.map((plane) => plane.subarray(-place)) : planes)
      if (at >= most) break
    }
    if (at === 0) throw new VideoProblem('broken', 'no sound could be decoded')
    await work.finish(encoder)
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
  return made
}

async function* soundsOf(engine: Engine, track: InputAudioTrack): AsyncGenerator<AudioData> {
  const config = await track.getDecoderConfig()
  if (config === null) throw new VideoProblem('unknown-codec')
  const { codec, sampleRate, numberOfChannels, description } = config
  const settings: AudioDecoderConfig = { codec, sampleRate, numberOfChannels, ...(description !== undefined && { description: bytesOf(description) }) }
  if ((await engine.AudioDecoder.isConfigSupported(settings)).supported !== true) throw new VideoProblem('unknown-codec', codec)
  const ready: AudioData[] = []
  const work = watchCodec()
  const decoder = new engine.AudioDecoder({ output: (data) => void ready.push(data), error: (error) => work.fail(new VideoProblem('broken', error.message)) })
  try {
    decoder.configure(settings)
    for await (const { timestamp, duration, data } of new EncodedPacketSink(track).packets()) {
      await work.open(decoder)
      decoder.decode(new engine.EncodedAudioChunk({ type: 'key', timestamp: Math.round(timestamp * 1e6), duration: Math.round(duration * 1e6), data }))
      while (decoder.decodeQueueSize > 6) await work.room(decoder)
      for (let next = ready.shift(); next !== undefined; next = ready.shift()) yield next
    }
    await work.finish(decoder)
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) yield next
  } finally {
    for (const data of ready) data.close()
    if (decoder.state !== 'closed') decoder.close()
  }
}

/** One or two channels as numbers. Of surround the middle, where people speak, is laid into both. */
function planesOf(data: AudioData, channels: number): Float32Array[] {
  const all = Array.from({ length: data.numberOfChannels }, (_, planeIndex) => {
    const plane = new Float32Array(data.numberOfFrames)
    data.copyTo(plane, { planeIndex, format: 'f32-planar' })
    return plane
  })
  const middle = all.length > 2 ? all[2] : undefined
  if (middle !== undefined) for (const side of all.slice(0, 2)) for (let index = 0; index < side.length; index++) side[index] = Math.max(-1, Math.min(1, (side[index] ?? 0) + 0.7 * (middle[index] ?? 0)))
  return Array.from({ length: channels }, (_, index) => all[index] ?? all[0] ?? new Float32Array(data.numberOfFrames))
}
