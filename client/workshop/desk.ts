import { parseScreenplay, type Fault, type Screenplay } from '../../src/film/screenplay/index.ts'
import type { Voice } from '../../src/film/sound/sound.ts'
import { layOut, type Timeline } from '../../src/film/timeline/index.ts'
import { momentsOf, type Moment } from './text/moments.ts'

/** The film that the text makes just now. */
export type DeskFilm = { screenplay: Screenplay; timeline: Timeline; moments: readonly Moment[] }

/** What lies on the desk: the text, what is wrong with it, its film, and the voices recorded for it. */
export interface Desk {
  readonly text: string
  readonly faults: readonly Fault[]
  /** The latest film that could be made; while a fault hides the whole, it is the one before. */
  readonly film: DeskFilm | undefined
  readonly voices: ReadonlyMap<string, Voice>
  /** Whether `film` says exactly what the text says: only then may a view write in the text. */
  readonly isSound: boolean
  read(text: string): void
  setVoice(key: string, voice: Voice | undefined): void
  setVoices(voices: ReadonlyMap<string, Voice>): void
  onChange(listener: () => void): void
}

/** An empty desk. */
export function createDesk(): Desk {
  const listeners: (() => void)[] = []
  let text = ''
  let faults: readonly Fault[] = []
  let screenplay: Screenplay | undefined
  let film: DeskFilm | undefined
  let voices: ReadonlyMap<string, Voice> = new Map()

  function lay(): void {
    if (screenplay !== undefined) {
      const timeline = layOut(screenplay, voices)
      film = { screenplay, timeline, moments: momentsOf(screenplay, timeline) }
    }
    for (const listener of listeners) listener()
  }

  return {
    get text() { return text },
    get faults() { return faults },
    get film() { return film },
    get voices() { return voices },
    get isSound() { return screenplay !== undefined && faults.length === 0 },
    read: (wanted) => {
      text = wanted
      const found = parseScreenplay(wanted)
      faults = found.faults
      screenplay = found.screenplay
      if (wanted.trim() === '') film = undefined
      lay()
    },
    setVoice: (key, voice) => {
      const next = new Map(voices)
      if (voice === undefined) next.delete(key)
      else next.set(key, voice)
      voices = next
      lay()
    },
    setVoices: (wanted) => {
      voices = wanted
      lay()
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
