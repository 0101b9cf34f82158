import type { Description } from '../../src/film/timeline/timeline.ts'
import type { FilmClock } from './clock.ts'

/** A clip of speech that was fetched and can be heard. */
export interface Clip {
  readonly seconds: number
  play(ended: () => void): void
  stop(): void
}

/** Where clips come from; nothing when there is no voice for one. */
export type Clips = (key: string) => Promise<Clip | undefined>

export type Told = { description: Description; index: number; /** Heard as a clip; otherwise it must be read. */ isHeard: boolean }

/** Says what is seen. Shown to the player: whether it is on, and whether it holds the picture until it has said what it says. */
export interface Describer {
  isOn: boolean
  readonly isHolding: boolean
  /** Stops what is being said: the viewer has paused or gone somewhere else. */
  hush(): void
}

/**
 * Follows the clock and plays each description in its quiet. One that is longer than its quiet holds the picture until it
 * is said, and then lets it go on. Without a voice the text is shown instead, as long as it takes to read.
 */
export function createDescriber(clock: FilmClock, descriptions: readonly Description[], clips: Clips, show: (told: Told | undefined) => void): Describer {
  let before = clock.now
  let isOn = false
  let isHolding = false
  let current: { description: Description; stop(): void } | undefined

  function begin(index: number, description: Description): void {
    current?.stop()
    let isOver = false
    let clip: Clip | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = (): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      clip?.stop()
      current = undefined
      show(undefined)
      if (isHolding) {
        isHolding = false
        clock.play()
      }
    }
    current = { description, stop: () => { isHolding = false; over() } }
    void tell()
    async function tell(): Promise<void> {
      const found = await clips(description.key).catch(() => undefined)
      if (isOver) return
      clip = found
      show({ description, index, isHeard: clip !== undefined })
      if (clip === undefined) timer = setTimeout(over, description.lasts * 1000)
      else clip.play(over)
    }
  }

  clock.onChange(() => {
    const { now } = clock
    const passed = now - before
    if (isOn && clock.isPlaying && passed >= 0 && passed < 1) {
      const index = descriptions.findIndex(({ at }) => at > before - 0.0001 && at <= now)
      const description = descriptions[index]
      if (description !== undefined && description !== current?.description) begin(index, description)
    }
    if (current !== undefined && clock.isPlaying && now >= current.description.at + current.description.room - 0.05) {
      isHolding = true
      clock.pause()
    }
    before = now
  })

  return {
    get isOn() { return isOn },
    set isOn(wished) {
      isOn = wished
      const wasHolding = isHolding
      if (!wished) current?.stop()
      if (wasHolding && !wished) clock.play()
      // Whoever turns it on in the middle of a description hears it.
      const index = descriptions.findIndex(({ at, lasts }) => at <= clock.now && clock.now < at + Math.min(2, lasts))
      const description = descriptions[index]
      if (wished && clock.isPlaying && description !== undefined) begin(index, description)
    },
    get isHolding() { return isHolding },
    hush: () => current?.stop(),
  }
}

/** Fetches clips and plays them through a context; each is fetched once. */
export function fetchedClips(context: AudioContext, address: (key: string) => string, volume: () => number): Clips {
  const kept = new Map<string, Promise<AudioBuffer | undefined>>()
  async function fetchBuffer(key: string): Promise<AudioBuffer | undefined> {
    const response = await fetch(address(key)).catch(() => undefined)
    return response?.ok ? context.decodeAudioData(await response.arrayBuffer()) : undefined
  }
  return async (key) => {
    const waiting = kept.get(key) ?? fetchBuffer(key)
    kept.set(key, waiting)
    const buffer = await waiting
    if (buffer === undefined) return undefined
    const source = context.createBufferSource()
    const gain = context.createGain()
    gain.gain.value = volume()
    source.buffer = buffer
    source.connect(gain).connect(context.destination)
    return {
      seconds: buffer.duration,
      play: (ended) => {
        source.onended = ended
        void context.resume()
        source.start()
      },
      stop: () => {
        source.onended = null
        source.disconnect()
      },
    }
  }
}
