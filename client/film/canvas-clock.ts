import { browserBeat, createListeners, type Beat, type FilmClock } from './clock.ts'

/** What is heard beside a drawn film; it follows the clock and never leads it. */
export interface FilmAudio {
  start(at: number, rate: number): void
  stop(): void
  setVolume(volume: number): void
  close(): void
}

/** A film without sound. */
export const noAudio: FilmAudio = { start: () => {}, stop: () => {}, setVolume: () => {}, close: () => {} }

/** The clock of a film that is drawn: seconds go by as the beat says. */
export function canvasClock({ duration }: { duration: number }, audio: FilmAudio = noAudio, beat: Beat = browserBeat): FilmClock {
  const listeners = createListeners()
  let at = 0
  let rate = 1
  let volume = 1
  let isMuted = false
  let startedAt: number | undefined
  let rest = (): void => {}

  const now = (): number => (startedAt === undefined ? at : Math.min(duration, at + (beat.seconds() - startedAt) * rate))

  function halt(): void {
    at = now()
    startedAt = undefined
    rest()
    audio.stop()
  }

  function start(): void {
    startedAt = beat.seconds()
    audio.start(at, rate)
    rest = beat.each(() => {
      if (now() >= duration) halt()
      listeners.call()
    })
  }

  /** Changes something of a film that may be playing. */
  function change(what: () => void): void {
    const isPlaying = startedAt !== undefined
    if (isPlaying) halt()
    what()
    if (isPlaying && at < duration) start()
    listeners.call()
  }

  function tellVolume(): void {
    audio.setVolume(isMuted ? 0 : volume)
    listeners.call()
  }

  return {
    get now() { return now() },
    duration,
    get isPlaying() { return startedAt !== undefined },
    get ended() { return now() >= duration },
    get rate() { return rate },
    set rate(wished) { change(() => (rate = wished)) },
    get volume() { return volume },
    set volume(wished) { volume = Math.min(1, Math.max(0, wished)); tellVolume() },
    get isMuted() { return isMuted },
    set isMuted(wished) { isMuted = wished; tellVolume() },
    play: () => {
      if (startedAt !== undefined || at >= duration) return
      start()
      listeners.call()
    },
    pause: () => {
      if (startedAt === undefined) return
      halt()
      listeners.call()
    },
    seek: (wished) => change(() => (at = Math.min(duration, Math.max(0, wished)))),
    onChange: listeners.add,
    close: () => {
      halt()
      audio.close()
    },
  }
}
