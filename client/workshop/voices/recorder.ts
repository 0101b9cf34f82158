import { rate, type Samples } from '../../../src/film/sound/sound.ts'

/** Why nothing can be recorded here. */
export type Hindrance = 'noHttps' | 'noMicrophone'

/** What stands in the way of recording, before anybody tries. */
export function hindrance(): Hindrance | undefined {
  if (!isSecureContext) return 'noHttps'
  return navigator.mediaDevices === undefined || typeof MediaRecorder === 'undefined' ? 'noMicrophone' : undefined
}

/** A recording that goes on; `stop` ends it and gives its sound as one channel. */
export type Take = { stop(): Promise<Samples> }

/** Begins to record. Rejects when the microphone is refused or missing. */
export async function beginTake(): Promise<Take> {
  // Calls are cleaned for understanding; a film wants the voice as it is.
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } })
  const recorder = new MediaRecorder(stream)
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.start()
  return {
    stop: async () => {
      const ended = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve(), { once: true }))
      recorder.stop()
      await ended
      for (const track of stream.getTracks()) track.stop()
      return decode(await new Blob(pieces, { type: recorder.mimeType }).arrayBuffer())
    },
  }
}

async function decode(bytes: ArrayBuffer): Promise<Samples> {
  const context = new OfflineAudioContext(1, 1, rate)
  const buffer = await context.decodeAudioData(bytes)
  const first = new Float32Array(buffer.getChannelData(0))
  if (buffer.numberOfChannels === 1) return first
  const second = buffer.getChannelData(1)
  return first.map((sample, index) => (sample + (second[index] ?? 0)) / 2)
}

let context: AudioContext | undefined

/** Plays a line once. */
export function listenTo(samples: Samples): void {
  context ??= new AudioContext({ sampleRate: rate })
  void context.resume()
  const buffer = context.createBuffer(1, samples.length, rate)
  buffer.copyToChannel(samples, 0)
  const source = context.createBufferSource()
  source.buffer = buffer
  source.connect(context.destination)
  source.start()
}
