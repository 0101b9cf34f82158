import type * as WebCodecs from '@napi-rs/webcodecs'
import type { AudioEncoderConfig, EncodedAudioChunk, EncodedVideoChunk, VideoEncoderConfig } from '@napi-rs/webcodecs'
import { rate, type Samples } from '../sound/sound.ts'
import { letGoOf } from './node-studio.ts'
import { FilmProblem, type FilmOrder } from './order.ts'

/** The codecs of a machine: WebCodecs as browsers have it. */
export type Engine = typeof WebCodecs

/** A piece of a compressed stream, with its time in seconds. */
export type Piece = { bytes: Uint8Array; isKey: boolean; at: number; lasts: number }
export type Stream = { pieces: Piece[]; description: Uint8Array | undefined }

/** Pictures a second. */
export const pictureRate = 25

/** Loads the codecs. Their package is optional, since its binary has parts under the GPL: it lives in this process alone. */
export async function loadEngine(name: string): Promise<Engine> {
  try {
    const engine: Engine = await import(name)
    return engine
  } catch (error) {
    throw new FilmProblem('no-encoder', error instanceof Error ? error.message : String(error))
  }
}

/** How picture and sound are compressed, and what the audio encoder does at its beginning. */
export type Codecs = { video: VideoEncoderConfig; audio: AudioEncoderConfig; /** Samples that the audio encoder puts before the first. */ primed: number; /** Samples in a piece. */ frame: number }

/** What each height asks for: bits a second, and the level of the standard that a decoder must know. They give 4 to 6 MB a minute at 720 lines. */
const sizes = {
  360: { h264: ['avc1.64001e', 240_000], vp9: ['vp09.00.30.08', 180_000] },
  720: { h264: ['avc1.64001f', 560_000], vp9: ['vp09.00.31.08', 420_000] },
  1080: { h264: ['avc1.640028', 1_150_000], vp9: ['vp09.00.40.08', 850_000] },
} as const

/** How an order is compressed. */
export function codecsFor({ format, height }: Pick<FilmOrder, 'format' | 'height'>): Codecs {
  const size = { width: (height * 16) / 9, height, framerate: pictureRate, latencyMode: 'quality', bitrateMode: 'variable', hardwareAcceleration: 'prefer-software' } as const
  const sound = { sampleRate: rate, numberOfChannels: 2 }
  if (format === 'webm') {
    const [codec, bitrate] = sizes[height].vp9
    return { video: { ...size, codec, bitrate }, audio: { ...sound, codec: 'opus', bitrate: 80_000 }, primed: 312, frame: 960 }
  }
  const [codec, bitrate] = sizes[height].h264
  return { video: { ...size, codec, bitrate, avc: { format: 'avc' } }, audio: { ...sound, codec: 'mp4a.40.2', bitrate: 96_000, aac: { format: 'aac' } }, primed: 1024, frame: 1024 }
}

/** Compresses the sound. Its pieces begin before 0 by what the encoder puts first, so that second 0 is second 0. */
export async function encodeSound(engine: Engine, codecs: Codecs, sound: { left: Samples; right: Samples }): Promise<Stream> {
  const stream: Stream = { pieces: [], description: undefined }
  const work = watch()
  const encoder = new engine.AudioEncoder({
    output: (chunk, metadata) => {
      stream.description ??= bytesOf(metadata?.decoderConfig?.description)
      const at = (stream.pieces.length * codecs.frame - (codecs.audio.codec === 'opus' ? 0 : codecs.primed)) / rate
      stream.pieces.push({ bytes: contentOf(chunk), isKey: true, at, lasts: codecs.frame / rate })
    },
    error: work.fail,
  })
  encoder.configure(codecs.audio)
  const { length } = sound.left
  for (let from = 0; from < length; from += rate) {
    const frames = Math.min(rate, length - from)
    const data = new Float32Array(frames * 2)
    data.set(sound.left.subarray(from, from + frames), 0)
    data.set(sound.right.subarray(from, from + frames), frames)
    const piece = new engine.AudioData({ format: 'f32-planar', sampleRate: rate, numberOfFrames: frames, numberOfChannels: 2, timestamp: Math.round((from / rate) * 1e6), data })
    encoder.encode(piece)
    piece.close()
    sweepHusks()
    while (encoder.encodeQueueSize > 2) await work.until((wake) => encoder.addEventListener('dequeue', wake, { once: true }))
  }
  await work.flush(encoder)
  return stream
}

/** Pictures that are drawn as they are asked for, each once and in turn; `undefined` is the same picture again. */
export type Pictures = { count: number; draw(index: number): Uint8Array | undefined; isKey(index: number): boolean }

/** Compresses pictures one by one as they are drawn; `take` gets each piece in turn, and the first the description too. */
export async function encodePictures(
  engine: Engine,
  codecs: Codecs,
  pictures: Pictures,
  take: (piece: Piece, description: Uint8Array | undefined) => void,
): Promise<void> {
  let made = 0
  const work = watch()
  const encoder = new engine.VideoEncoder({
    output: (chunk, metadata) => {
      const piece = { bytes: contentOf(chunk), isKey: chunk.type === 'key', at: made / pictureRate, lasts: 1 / pictureRate }
      made += 1
      take(piece, bytesOf(metadata?.decoderConfig?.description))
    },
    error: work.fail,
  })
  encoder.configure(codecs.video)
  const { width, height } = codecs.video
  const spacing = 1e6 / pictureRate
  let pixels: Uint8Array | undefined
  for (let index = 0; index < pictures.count; index++) {
    sweep(index)
    const drawn = pictures.draw(index)
    if (drawn !== undefined) {
      if (pixels !== undefined) letGoOf(pixels)
      pixels = drawn
    }
    if (pixels === undefined) throw new Error('a film cannot begin with the same picture again')
    give(encoder, pixels, index)
    sweepHusks()
    // Drawing is faster than compressing: without waiting here every picture of the film would lie in memory.
    while (encoder.encodeQueueSize > 1) await work.until((wake) => encoder.addEventListener('dequeue', wake, { once: true }))
  }
  if (pixels !== undefined) letGoOf(pixels)
  await work.flush(encoder)
  if (made !== pictures.count) throw new Error(`${made} of ${pictures.count} pictures were compressed`)

  // On its own, so that nothing points at the frame any more when its husk is swept up.
  function give(to: WebCodecs.VideoEncoder, content: Uint8Array, index: number): void {
    const frame = new engine.VideoFrame(content, { format: 'RGBX', codedWidth: width, codedHeight: height, timestamp: index * spacing, duration: spacing })
    to.encode(frame, { keyFrame: pictures.isKey(index) })
    frame.close()
  }
}

// What was laid away for a scene grows old: it goes only in a sweep of everything.
function sweep(index: number): void {
  if (index % 125 === 124) globalThis.gc?.()
}

// A closed frame keeps its content until its husk is swept up: the codecs' package lets go of it only then. A husk that
// lives on while a picture is drawn grows old, and waits for a sweep of everything.
function sweepHusks(): void {
  globalThis.gc?.({ type: 'minor' })
}

/** An encoder tells its faults aside; they end the work where it waits. */
function watch() {
  let reject: (error: Error) => void = () => {}
  const failed = new Promise<never>((_, end) => (reject = end))
  failed.catch(() => {})
  return {
    fail: (error: Error) => reject(error),
    until: (listen: (wake: () => void) => void) => Promise.race([failed, new Promise<void>((wake) => listen(() => wake()))]),
    flush: async (encoder: { flush(): Promise<void>; close(): void; state: string }) => {
      await Promise.race([failed, encoder.flush()])
      if (encoder.state !== 'closed') encoder.close()
    },
  }
}

function contentOf(chunk: EncodedVideoChunk | EncodedAudioChunk): Uint8Array {
  const bytes = new Uint8Array(chunk.byteLength)
  chunk.copyTo(bytes)
  return bytes
}

function bytesOf(description: unknown): Uint8Array | undefined {
  return description instanceof Uint8Array ? Uint8Array.from(description) : undefined
}
