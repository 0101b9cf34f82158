import { decodeWav, mix, type Voice } from '../../src/film/sound/index.ts'
import { rate } from '../../src/film/sound/sound.ts'
import type { Timeline } from '../../src/film/timeline/timeline.ts'

/** What is asked of the worker that makes sound, and what it answers. */
export type SoundWish = { part: string; timeline: Timeline; voices: Record<string, string> }
export type SoundMade = { part: string; rate: number; left: Float32Array<ArrayBuffer>; right: Float32Array<ArrayBuffer> }

addEventListener('message', ({ data }: MessageEvent<SoundWish>) => void make(data))

async function make({ part, timeline, voices }: SoundWish): Promise<void> {
  const heard = await Promise.all(Object.entries(voices).map(async ([key, address]) => [key, await fetchVoice(address)] as const))
  const made: SoundMade = { part, rate, ...mix(timeline, new Map(heard.flatMap(([key, voice]) => (voice === undefined ? [] : [[key, voice]])))) }
  postMessage(made, { transfer: [made.left.buffer, made.right.buffer] })
}

async function fetchVoice(address: string): Promise<Voice | undefined> {
  const response = await fetch(address).catch(() => undefined)
  const wav = response?.ok ? decodeWav(new Uint8Array(await response.arrayBuffer())) : undefined
  const samples = wav?.rate === rate ? wav.channels[0] : undefined
  return samples === undefined ? undefined : { kind: 'own', seconds: samples.length / rate, phonemes: [], samples }
}
