import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny'
import type { Engine, Piece } from '../../file/encoding.ts'
import { finishMp4 } from '../../file/mp4-boxes.ts'
import { lookAt, type Footage } from './look.ts'
import { made } from './make-names.ts'
import type { VideoFacts } from './message.ts'
import { makePictures, type Still } from './pictures.ts'
import type { Size } from './planes.ts'
import { bitsFor, mostBytes, rateFor, sizeFor } from './sizing.ts'
import { makeSound, type Sound } from './sound.ts'

/**
 * Makes a film and its poster of a file that came in. Only pictures and sound go on into it: where and when it was filmed,
 * and with what, stays behind.
 */
export async function makeVideo(engine: Engine, source: string, folder: string, tell: (share: number) => void): Promise<VideoFacts> {
  const footage = await lookAt(source)
  try {
    const size = sizeFor(footage)
    const rate = rateFor((await footage.picture.computePacketStats(300)).averagePacketRate)
    const sound = footage.sound === undefined ? undefined : await makeSound(engine, footage.sound, footage)
    let poster: Uint8Array | undefined
    let bits = bitsFor(size)
    let file = new Uint8Array(0)
    // What the encoder aims at is not always what it hits: then it aims lower.
    for (let attempt = 0; attempt < 3; attempt++) {
      file = await filmOf(engine, footage, sound, { ...size, rate, bits }, async (still) => {
        if (still.index % rate === 0) tell((0.98 * still.index) / still.count)
        if (still.index === Math.floor(still.count / 6)) poster ??= await posterOf(engine, still, size)
      })
      if (file.length <= mostBytes(footage.seconds)) break
      bits = Math.floor((bits * 0.85 * mostBytes(footage.seconds)) / file.length)
    }
    await writeFile(join(folder, made.film), file, { flush: true })
    await writeFile(join(folder, made.poster), poster ?? new Uint8Array(0), { flush: true })
    return { seconds: Math.max(1, Math.round(footage.seconds * rate)) / rate, ...size, hasSound: sound !== undefined }
  } finally {
    footage.close()
  }
}

async function filmOf(engine: Engine, footage: Footage, sound: Sound | undefined, wish: Size & { rate: 25 | 30; bits: number }, still: (still: Still) => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const pictures = new EncodedVideoPacketSource('avc')
  const sounds = new EncodedAudioPacketSource('aac')
  output.addVideoTrack(pictures, { frameRate: wish.rate })
  if (sound !== undefined) output.addAudioTrack(sounds)
  await output.start()
  const adding: Promise<void>[] = []
  const failure: { error?: unknown } = {}
  const add = (work: Promise<void>): void => void adding.push(work.catch((error: unknown) => void (failure.error ??= error)))
  for (const [index, piece] of (sound?.pieces ?? []).entries()) {
    const described = sound?.description === undefined ? {} : { description: sound.description }
    add(sounds.add(packetOf(piece), index === 0 && sound !== undefined ? { decoderConfig: { codec: 'mp4a.40.2', sampleRate: sound.rate, numberOfChannels: sound.channels, ...described } } : undefined))
  }
  // The numbers of the picture are passed on as they came, so they are also to be read as they came.
  const colorSpace = await footage.picture.getColorSpace()
  await makePictures(engine, footage, wish, {
    still,
    piece: (piece, description) => {
      const described = description === undefined ? {} : { description }
      add(pictures.add(packetOf(piece), piece.at === 0 ? { decoderConfig: { codec: 'avc1.640020', codedWidth: wish.width, codedHeight: wish.height, colorSpace, ...described } } : undefined))
    },
  })
  await Promise.all(adding)
  if (failure.error !== undefined) throw failure.error
  await output.finalize()
  if (target.buffer === null) throw new Error('the film file is empty')
  return finishMp4(new Uint8Array(target.buffer), [])
}

async function posterOf(engine: Engine, { data }: Still, { width, height }: Size): Promise<Uint8Array> {
  const frame = new engine.VideoFrame(data, { format: 'I420', codedWidth: width, codedHeight: height, timestamp: 0 })
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const pixels = new Uint8Array(width * height * 4)
  await frame.copyTo(pixels, { format: 'RGBA' })
  frame.close()
  image.data.set(pixels)
  context.putImageData(image, 0, 0)
  return canvas.encode('jpeg', 86)
}

function packetOf({ bytes, isKey, at, lasts }: Piece): EncodedPacket {
  return new EncodedPacket(bytes, isKey ? 'key' : 'delta', at, lasts)
}
