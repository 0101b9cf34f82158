import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny'
import { AudioDecoder, EncodedAudioChunk } from '@napi-rs/webcodecs'

const rate = 48_000

/** One channel of a film's sound as a player hears it: sample 0 is second 0, and what the file cuts off is cut off. */
export async function soundOf(path: string): Promise<Float32Array> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS })
  const track = await input.getPrimaryAudioTrack()
  const config = await track?.getDecoderConfig()
  if (track === null || config === null || config === undefined || !ArrayBuffer.isView(config.description)) throw new Error('the film has no sound')
  const whole = new Float32Array(Math.ceil((await track.computeDuration()) * rate) + rate)
  let at = Number.NaN
  const decoder = new AudioDecoder({
    output: (data) => {
      const samples = new Float32Array(data.numberOfFrames)
      data.copyTo(samples, { planeIndex: 0, format: 'f32-planar' })
      data.close()
      for (const [index, sample] of samples.entries()) if (at + index >= 0) whole[at + index] = sample
      at += samples.length
    },
    error: (error) => {
      throw error
    },
  })
  const { codec, sampleRate, numberOfChannels, description } = config
  decoder.configure({ codec, sampleRate, numberOfChannels, description: new Uint8Array(description.buffer, description.byteOffset, description.byteLength).slice() })
  for await (const { data, timestamp } of new EncodedPacketSink(track).packets()) {
    if (Number.isNaN(at)) at = Math.round(timestamp * rate)
    decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: Math.round(timestamp * 1e6), data }))
  }
  await decoder.flush()
  decoder.close()
  input.dispose()
  return whole
}

/** The second near a cue's beginning in which the sound rises out of what was heard just before it; `undefined` when it never does. */
export function onsetNear(sound: Float32Array, second: number): number | undefined {
  const hop = 0.005
  const begin = second - 0.15
  // Each over two hops: between two pulses of a deep voice there is a moment with next to nothing.
  const energies = Array.from({ length: 130 }, (_, index) => energyAt(sound, begin + index * hop, hop * 2))
  // What a room still answers of the line before is no floor once it has died away, and what is loud for a moment is none either.
  const quiet = energies.slice(0, 25).toSorted((one, other) => one - other)
  // A room without any sound is no floor.
  const floor = Math.max(quiet[Math.floor(quiet.length * 0.5)] ?? 0, 1e-8)
  const index = energies.findIndex((_, start) => start > 10 && energies.slice(start, start + 4).every((energy) => energy > floor * 5))
  return index < 0 ? undefined : begin + index * hop
}

// Differences of neighbours weigh the rumble of rooms less and the consonants that lines begin with more.
function energyAt(sound: Float32Array, second: number, lasts: number): number {
  const from = Math.max(1, Math.round(second * rate))
  let sum = 0
  for (let index = from; index < from + lasts * rate; index++) sum += ((sound[index] ?? 0) - (sound[index - 1] ?? 0)) ** 2
  return sum / (lasts * rate)
}
