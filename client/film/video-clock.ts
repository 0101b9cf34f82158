import { browserBeat, createListeners, type Beat, type FilmClock } from './clock.ts'

type Playable = Pick<HTMLVideoElement, 'currentTime' | 'duration' | 'paused' | 'ended' | 'playbackRate' | 'volume' | 'muted' | 'play' | 'pause' | 'addEventListener' | 'removeEventListener'>

const changes = ['play', 'pause', 'seeking', 'seeked', 'ratechange', 'volumechange', 'durationchange', 'ended'] as const

/** The clock of a film in a file: the file's own time. */
export function videoClock(video: Playable, beat: Beat = browserBeat): FilmClock {
  const listeners = createListeners()
  let rest: (() => void) | undefined
  /** A place that was asked for before the file knew how long it is. */
  let wanted: number | undefined

  function followed(): void {
    if (!Number.isNaN(video.duration) && wanted !== undefined) {
      video.currentTime = wanted
      wanted = undefined
    }
    if (!video.paused) rest ??= beat.each(listeners.call)
    else {
      rest?.()
      rest = undefined
    }
    listeners.call()
  }
  for (const name of changes) video.addEventListener(name, followed)

  return {
    get now() { return wanted ?? video.currentTime },
    get duration() { return Number.isNaN(video.duration) ? 0 : video.duration },
    get isPlaying() { return !video.paused && !video.ended },
    get ended() { return video.ended },
    get rate() { return video.playbackRate },
    set rate(wished) { video.playbackRate = wished },
    get volume() { return video.volume },
    set volume(wished) { video.volume = Math.min(1, Math.max(0, wished)) },
    get isMuted() { return video.muted },
    set isMuted(wished) { video.muted = wished },
    // A browser may refuse sound that nobody asked for; it is then still paused, and says so by itself.
    play: () => void video.play().catch(() => followed()),
    pause: () => video.pause(),
    seek: (wished) => {
      if (Number.isNaN(video.duration)) wanted = Math.max(0, wished)
      else video.currentTime = Math.min(video.duration, Math.max(0, wished))
    },
    onChange: listeners.add,
    close: () => {
      video.pause()
      rest?.()
      for (const name of changes) video.removeEventListener(name, followed)
    },
  }
}
