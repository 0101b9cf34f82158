import { registerAacEncoder } from '@mediabunny/aac-encoder'
import { AudioSample, AudioSampleSource, BufferTarget, canEncodeAudio, canEncodeVideo, CanvasSource, Mp4OutputFormat, Output, TextSubtitleSource, WebMOutputFormat } from 'mediabunny'
import type { Filming, FilmFormat } from './filming.ts'

const size = { width: 1280, height: 720 }
const sampleRate = 48_000
const sound = { numberOfChannels: 2, sampleRate }
const bits = { avc: 1_200_000, vp9: 900_000, sound: 112_000 }

/** What this browser can make: MP4 where it can, with an encoder of our own for AAC; else WebM; else nothing. */
export async function findFormat(): Promise<FilmFormat | undefined> {
  if (await canEncodeVideo('avc', { ...size, bitrate: bits.avc })) {
    if (!(await canEncodeAudio('aac', { ...sound, bitrate: bits.sound }))) registerAacEncoder()
    if (await canEncodeAudio('aac', { ...sound, bitrate: bits.sound })) return 'mp4'
  }
  for (const codec of ['vp9', 'vp8'] as const) if (await canEncodeVideo(codec, { ...size, bitrate: bits.vp9 })) return 'webm'
  return undefined
}

/** Makes the file. Rejects with an AbortError when it was told to stop, and leaves nothing behind. */
export async function makeFile({ format, canvas, draw, seconds, pictureRate, keys, mixed, captions, language, title, signal, tell }: Filming): Promise<Blob> {
  const isMp4 = format === 'mp4'
  const target = new BufferTarget()
  const output = new Output({ format: isMp4 ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(), target })
  const codec = isMp4 ? 'avc' : (await canEncodeVideo('vp9', { ...size, bitrate: bits.vp9 })) ? 'vp9' : 'vp8'
  const pictures = new CanvasSource(canvas, { codec, bitrate: isMp4 ? bits.avc : bits.vp9, latencyMode: 'quality', keyFrameInterval: 5 })
  const sounds = new AudioSampleSource({ codec: isMp4 ? 'aac' : 'opus', bitrate: bits.sound })
  const texts = new TextSubtitleSource('webvtt')
  const languageCode = language === 'da' ? 'dan' : 'eng'
  output.addVideoTrack(pictures, { frameRate: pictureRate, languageCode })
  output.addAudioTrack(sounds, { languageCode })
  output.addSubtitleTrack(texts, { languageCode, disposition: { default: false } })
  output.setMetadataTags({ title })
  await output.start()
  try {
    await texts.add(captions)
    texts.close()
    const count = Math.max(1, Math.round(seconds * pictureRate))
    let heardUntil = 0
    for (let index = 0; index < count; index++) {
      signal.throwIfAborted()
      // Picture and sound are laid in side by side, so that neither waits in memory for the other.
      if (index % pictureRate === 0) heardUntil = await unlessStopped(signal, addSound(sounds, mixed, heardUntil))
      draw(index / pictureRate)
      await unlessStopped(signal, pictures.add(index / pictureRate, 1 / pictureRate, { keyFrame: keys.has(index) }))
      if (index % 5 === 0) {
        tell(index / count)
        // A page that works without a pause cannot be told to stop.
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    }
    while (heardUntil < mixed.left.length) heardUntil = await unlessStopped(signal, addSound(sounds, mixed, heardUntil))
    await output.finalize()
  } catch (error) {
    void output.cancel().catch(() => undefined)
    throw error
  }
  if (target.buffer === null) throw new Error('the file is empty')
  return new Blob([target.buffer], { type: isMp4 ? 'video/mp4' : 'video/webm' })
}

/** Waits for an encoder, but not for one that no longer answers once somebody has said stop. */
function unlessStopped<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException('', 'AbortError'))
    signal.addEventListener('abort', stop, { once: true })
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** One second of sound. */
async function addSound(sounds: AudioSampleSource, { left, right }: Filming['mixed'], from: number): Promise<number> {
  const to = Math.min(left.length, from + sampleRate)
  if (to === from) return to
  const data = new Float32Array((to - from) * 2)
  data.set(left.subarray(from, to), 0)
  data.set(right.subarray(from, to), to - from)
  const sample = new AudioSample({ data, format: 'f32-planar', numberOfChannels: 2, sampleRate, timestamp: from / sampleRate })
  await sounds.add(sample)
  sample.close()
  return to
}
