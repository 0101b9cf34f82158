/**
 * What time it is in a film. The picture, the captions, the descriptions, the stops and every control follow it and
 * nothing else, so a film on a canvas and a film in a file are played alike. Seconds, from the film's beginning.
 */
export interface FilmClock {
  readonly now: number
  readonly duration: number
  readonly isPlaying: boolean
  readonly ended: boolean
  /** How fast: 1 as it was made. */
  rate: number
  /** From 0 to 1. */
  volume: number
  isMuted: boolean
  play(): void
  pause(): void
  seek(at: number): void
  /** Calls the listener for every picture while the film plays, and whenever something else changes, until the answer is called. */
  onChange(listener: () => void): () => void
  /** Ends it for good. */
  close(): void
}

/** What beats: seconds that only grow, and a call for each picture. */
export type Beat = { seconds(): number; each(listener: () => void): () => void }

/** The browser's beat. A tab that is not seen gets no pictures, but its film must still stop where it asks. */
export const browserBeat: Beat = {
  seconds: () => performance.now() / 1000,
  each: (listener) => {
    let frame = requestAnimationFrame(function next() {
      frame = requestAnimationFrame(next)
      listener()
    })
    const timer = setInterval(() => document.hidden && listener(), 100)
    return () => {
      cancelAnimationFrame(frame)
      clearInterval(timer)
    }
  },
}

/** Those who want to hear of changes. */
export function createListeners(): { call(): void; add(listener: () => void): () => void } {
  const listeners = new Set<() => void>()
  return {
    call: () => {
      for (const listener of listeners) listener()
    },
    add: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
