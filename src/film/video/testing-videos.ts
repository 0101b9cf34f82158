import * as engine from '@napi-rs/webcodecs'
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, MovOutputFormat, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny'
import { boxesIn } from '../file/mp4-boxes.ts'

type Wish = {
  seconds?: number
  width?: number
  height?: number
  rate?: number
  format?: 'mp4' | 'mov' | 'webm'
  codec?: 'avc' | 'hevc' | 'vp9' | 'vp8' | 'av1'
  rotation?: 0 | 90 | 180 | 270
  hasSound?: boolean
  hasPicture?: boolean
  /** So many tracks of pictures. */
  pictures?: number
  /** How far apart in time the pictures stand, as in a film of hours with few pictures. */
  spacing?: number
  noise?: boolean
}

const codecs = { avc: 'avc1.640033', hevc: 'hvc1.1.6.L93.B0', vp9: 'vp09.00.31.08', vp8: 'vp8', av1: 'av01.0.04M.08' } as const
const formats = { mp4: () => new Mp4OutputFormat({ fastStart: false }), mov: () => new MovOutputFormat({ fastStart: false }), webm: () => new WebMOutputFormat() } as const

/** A small real video: its left half is dark and its right half light, and it hums. */
export async function smallVideo({ seconds = 1, width = 160, height = 96, rate = 25, format = 'mp4', codec = format === 'webm' ? 'vp9' : 'avc', rotation = 0, hasSound = true, hasPicture = true, pictures = 1, spacing = 1 / rate, noise = false }: Wish = {}): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget()
  const output = new Output({ format: formats[format](), target })
  const videos = Array.from({ length: hasPicture ? pictures : 0 }, () => new EncodedVideoPacketSource(codec))
  const audio = new EncodedAudioPacketSource(format === 'webm' ? 'opus' : 'aac')
  for (const video of videos) output.addVideoTrack(video, { rotation, frameRate: rate })
  if (hasSound) output.addAudioTrack(audio)
  await output.start()
  if (hasPicture) {
    const { pieces, config } = await picturesOf({ count: Math.round(seconds * rate), width, height, rate, codec, noise })
    for (const video of videos) {
      for (const [index, { bytes, type }] of pieces.entries()) {
        await video.add(new EncodedPacket(bytes, type, index * spacing, spacing), index === 0 ? { decoderConfig: config } : undefined)
      }
    }
  }
  if (hasSound) await addHum(audio, seconds, format === 'webm' ? 'opus' : 'mp4a.40.2')
  await output.finalize()
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0))
}

async function picturesOf({ count, width, height, rate, codec, noise }: { count: number; width: number; height: number; rate: number; codec: keyof typeof codecs; noise: boolean }) {
  const pieces: { bytes: Uint8Array; type: 'key' | 'delta' }[] = []
  let config: VideoDecoderConfig = { codec: codecs[codec], codedWidth: width, codedHeight: height }
  const encoder = new engine.VideoEncoder({
    output: (chunk, metadata) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      pieces.push({ bytes, type: chunk.type === 'key' ? 'key' : 'delta' })
      const found = metadata?.decoderConfig
      if (found !== undefined && pieces.length === 1) config = { ...config, codec: found.codec, ...(found.description instanceof Uint8Array && { description: Uint8Array.from(found.description) }) }
    },
    error: (error) => { throw error },
  })
  const boxed = codec === 'avc' ? { avc: { format: 'avc' as const } } : codec === 'hevc' ? { hevc: { format: 'hevc' as const } } : {}
  encoder.configure({ codec: codecs[codec], width, height, framerate: rate, bitrate: noise ? 20_000_000 : 400_000, latencyMode: 'quality', ...boxed })
  const data = new Uint8Array(width * height + 2 * ((width + 1) >> 1) * ((height + 1) >> 1)).fill(128)
  let seed = 1
  for (let index = 0; index < count; index++) {
    for (let place = 0; place < width * height; place++) data[place] = noise ? (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 23 : place % width < width / 2 ? 40 : 200
    const frame = new engine.VideoFrame(data, { format: 'I420', codedWidth: width, codedHeight: height, timestamp: Math.round((index * 1e6) / rate), duration: Math.round(1e6 / rate) })
    encoder.encode(frame, { keyFrame: index % rate === 0 })
    frame.close()
    while (encoder.encodeQueueSize > 2) await new Promise<void>((wake) => encoder.addEventListener('dequeue', () => wake(), { once: true }))
  }
  await encoder.flush()
  encoder.close()
  return { pieces, config }
}

async function addHum(source: EncodedAudioPacketSource, seconds: number, codec: 'opus' | 'mp4a.40.2'): Promise<void> {
  const adding: Promise<void>[] = []
  const rate = 48_000
  const encoder = new engine.AudioEncoder({
    output: (chunk, metadata) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      const description = metadata?.decoderConfig?.description
      const config = { codec, sampleRate: rate, numberOfChannels: 1, ...(description instanceof Uint8Array && { description: Uint8Array.from(description) }) }
      adding.push(source.add(new EncodedPacket(bytes, 'key', Math.max(0, chunk.timestamp / 1e6), 0.02), adding.length === 0 ? { decoderConfig: config } : undefined))
    },
    error: (error) => { throw error },
  })
  encoder.configure({ codec, sampleRate: rate, numberOfChannels: 1, bitrate: 64_000 })
  const data = Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => 0.3 * Math.sin((index * 2 * Math.PI * 440) / rate))
  encoder.encode(new engine.AudioData({ format: 'f32-planar', sampleRate: rate, numberOfFrames: data.length, numberOfChannels: 1, timestamp: 0, data }))
  await encoder.flush()
  encoder.close()
  await Promise.all(adding)
}

/** The same MP4 with what a phone writes into it: where it was filmed, with what, and when. */
export function withTraces(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const box = (type: string, content: string): Uint8Array => {
    const bytes = Uint8Array.from([0, 0, 0, 0, ...[...type + content].map((letter) => letter.charCodeAt(0))])
    new DataView(bytes.buffer).setUint32(0, bytes.length)
    return bytes
  }
  const text = (value: string): string => `\0${String.fromCharCode(value.length)}\x15\xc7${value}`
  const inside = [box('\xa9xyz', text(traces.place)), box('\xa9mod', text(traces.device)), box('\xa9day', text(traces.day))].map((bytes) => String.fromCharCode(...bytes)).join('')
  const added = box('udta', inside)
  const moov = boxesIn(file, 0, file.length).find(({ type }) => type === 'moov')
  if (moov === undefined || moov.to !== file.length) throw new Error('the index is to stand last in this file')
  const whole = new Uint8Array(file.length + added.length)
  whole.set(file)
  whole.set(added, file.length)
  new DataView(whole.buffer).setUint32(moov.from, moov.to - moov.from + added.length)
  return whole
}

export const traces = { place: '+55.6761+012.5683+010.000/', device: 'Telefon 17 Pro', day: '2026-11-20T10:11:12+0100' } as const
