import { filmUrls } from '../../src/film/player/addresses.ts'
import type { FilmData } from '../../src/film/player/film-data.ts'
import type { Part } from '../../src/film/timeline/timeline.ts'
import type { FilmAudio } from './canvas-clock.ts'
import { partAt } from '../../src/film/player/course.ts'
import { cutOut } from './cut.ts'
import type { SoundMade, SoundWish } from './sound-worker.ts'

/**
 * The sound of a drawn film, made in a worker, one part at a time, so that the beginning is heard soon and a part that
 * nobody chooses costs nothing. Until it is made the film plays without.
 */
export function mixedAudio({ id, timeline }: FilmData, code: string, context: AudioContext): FilmAudio {
  const worker = new Worker(code, { type: 'module' })
  const made = new Map<string, AudioBuffer>()
  const asked = new Set<string>()
  const gain = context.createGain()
  gain.connect(context.destination)
  let source: AudioBufferSourceNode | undefined
  let wanted: { at: number; rate: number; since: number } | undefined

  worker.addEventListener('message', ({ data }: MessageEvent<SoundMade>) => {
    const buffer = context.createBuffer(2, data.left.length, data.rate)
    buffer.copyToChannel(data.left, 0)
    buffer.copyToChannel(data.right, 1)
    made.set(data.part, buffer)
    if (wanted !== undefined && source === undefined) begin()
  })
  // Without a worker there is no sound; everything that is said can be read.
  worker.addEventListener('error', (event) => event.preventDefault())

  function ask(part: Part): void {
    if (asked.has(part.id)) return
    asked.add(part.id)
    const cut = cutOut(timeline, part)
    const spoken = cut.cues.filter(({ voice }) => voice !== 'silent').map(({ key }) => [key, filmUrls.voice(id, key)])
    worker.postMessage({ part: part.id, timeline: cut, voices: Object.fromEntries(spoken) } satisfies SoundWish, { transfer: [] })
  }

  function begin(): void {
    if (wanted === undefined) return
    const at = wanted.at + (performance.now() / 1000 - wanted.since) * wanted.rate
    const part = partAt(timeline, at)
    ask(part)
    const buffer = made.get(part.id)
    if (buffer === undefined || at - part.from >= buffer.duration) return
    source = context.createBufferSource()
    source.buffer = buffer
    source.playbackRate.value = wanted.rate
    source.connect(gain)
    source.start(0, Math.max(0, at - part.from))
  }

  return {
    start: (at, rate) => {
      wanted = { at, rate, since: performance.now() / 1000 }
      void context.resume()
      begin()
    },
    stop: () => {
      wanted = undefined
      source?.stop()
      source = undefined
    },
    setVolume: (volume) => gain.gain.setTargetAtTime(volume, context.currentTime, 0.02),
    close: () => worker.terminate(),
  }
}
