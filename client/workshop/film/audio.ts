import type { FilmAudio } from '../../film/canvas-clock.ts'
import type { FilmClock } from '../../film/clock.ts'
import { rate } from '../../../src/film/sound/sound.ts'
import type { Voice } from '../../../src/film/sound/sound.ts'
import type { Part, Timeline } from '../../../src/film/timeline/timeline.ts'
import { cutOut } from '../../film/cut.ts'
import type { Mixer } from './mixer.ts'

type Listening = { mixer: Mixer; voices: () => ReadonlyMap<string, Voice>; clock: () => FilmClock | undefined; isComing: (isComing: boolean) => void }

let context: AudioContext | undefined

/** The sound of a film that is being written. It is mixed part by part when it is played; the picture never waits for it. */
export function previewAudio(timeline: Timeline, { mixer, voices, clock, isComing }: Listening): FilmAudio {
  const ready = new Map<Part, AudioBuffer>()
  let volume = 1
  let current: { part: Part; source?: AudioBufferSourceNode; gain?: GainNode } | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let work: AbortController | undefined

  function follow(): void {
    const now = clock()?.now ?? 0
    const part = timeline.parts.findLast(({ from }) => from <= now)
    if (part === undefined || part === current?.part) return
    halt()
    current = { part }
    const buffer = ready.get(part)
    if (buffer === undefined) void prepare(part)
    else sound(buffer, now - part.from)
  }

  async function prepare(part: Part): Promise<void> {
    work?.abort()
    work = new AbortController()
    isComing(true)
    try {
      const { left, right } = await mixer.mix(cutOut(timeline, part), voices(), work.signal)
      if (context === undefined || left.length === 0) return
      const buffer = context.createBuffer(2, left.length, rate)
      buffer.copyToChannel(left, 0)
      buffer.copyToChannel(right, 1)
      ready.set(part, buffer)
      if (current?.part === part && clock()?.isPlaying === true) sound(buffer, (clock()?.now ?? part.from) - part.from)
    } catch {
      // Ended before it was ready: the film plays without sound.
      return
    } finally {
      isComing(false)
    }
  }

  function sound(buffer: AudioBuffer, at: number): void {
    if (context === undefined || current === undefined) return
    const source = context.createBufferSource()
    const gain = context.createGain()
    source.buffer = buffer
    gain.gain.value = volume
    source.connect(gain).connect(context.destination)
    source.start(0, Math.max(0, at))
    Object.assign(current, { source, gain })
  }

  function halt(): void {
    current?.source?.stop()
    current = undefined
  }

  return {
    start: () => {
      // A browser lets a page be heard only after somebody has done something on it.
      context ??= new AudioContext({ sampleRate: rate })
      void context.resume()
      queueMicrotask(follow)
      timer = setInterval(follow, 100)
    },
    stop: () => {
      clearInterval(timer)
      halt()
    },
    setVolume: (wished) => {
      volume = wished
      if (current?.gain !== undefined) current.gain.gain.value = wished
    },
    close: () => {
      clearInterval(timer)
      work?.abort()
      halt()
    },
  }
}
