import { readFile } from 'node:fs/promises'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, type InputAudioTrack } from 'mediabunny'
import { decodeWav, rate, resample, type Samples } from '../sound/index.ts'
import type { Engine } from './encoding.ts'
import { FilmProblem } from './order.ts'

/** Reads a recorded line as one channel at the film's rate: WAV, or what browsers record (WebM, Ogg and MP4). */
export async function readRecording(path: string, engine: Engine): Promise<Samples> {
  try {
    const bytes = new Uint8Array(await readFile(path))
    const wav = decodeWav(bytes)
    const { channels, rate: own } = wav ?? (await decode(bytes, engine))
    const mono = blend(channels)
    if (mono.length === 0) throw new Error('nothing is recorded in it')
    return own === rate ? mono : resample(mono, own, rate)
  } catch (error) {
    throw new FilmProblem('voice', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

type Sound = { rate: number; channels: Samples[] }

async function decode(bytes: Uint8Array<ArrayBuffer>, engine: Engine): Promise<Sound> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (track === null) throw new Error('no sound is in it')
    return await decodeTrack(track, engine)
  } finally {
    input.dispose()
  }
}

async function decodeTrack(track: InputAudioTrack, engine: Engine): Promise<Sound> {
  const config = await track.getDecoderConfig()
  if (config === null) throw new Error('its codec is not known')
  const pieces: Samples[] = []
  let failure: Error | undefined
  let own = config.sampleRate
  const decoder = new engine.AudioDecoder({
    output: (data) => {
      own = data.sampleRate
      pieces.push(firstChannelOf(data))
      data.close()
    },
    error: (error) => (failure = error),
  })
  const { codec, sampleRate, numberOfChannels, description } = config
  decoder.configure({ codec, sampleRate, numberOfChannels, ...(description !== undefined && { description: bytesOf(description) }) })
  for await (const { data, timestamp } of new EncodedPacketSink(track).packets()) {
    decoder.decode(new engine.EncodedAudioChunk({ type: 'key', timestamp: Math.round(timestamp * 1e6), data }))
  }
  await decoder.flush()
  decoder.close()
  if (failure !== undefined) throw failure
  return { rate: own, channels: [joined(pieces)] }
}

function firstChannelOf(data: InstanceType<Engine['AudioData']>): Samples {
  const samples = new Float32Array(data.numberOfFrames)
  data.copyTo(samples, { planeIndex: 0, format: 'f32-planar' })
  return samples
}

function bytesOf(content: AllowSharedBufferSource): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(content) ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength).slice() : new Uint8Array(content).slice()
}

function joined(pieces: readonly Samples[]): Samples {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function blend(channels: readonly Samples[]): Samples {
  const [first = new Float32Array(0), second] = channels
  return second === undefined ? first : first.map((sample, index) => (sample + (second[index] ?? 0)) / 2)
}
