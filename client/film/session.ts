import type { FilmData, FilmTexts } from '../../src/film/player/film-data.ts'
import type { Part, Span, Timeline } from '../../src/film/timeline/timeline.ts'
import type { FilmClock } from './clock.ts'
import { partAt, stretchOf, within } from '../../src/film/player/course.ts'
import { remember, shelfOf } from './memory.ts'

/** One viewing of a film: which part is played, and how it goes from part to part over the clock. */
export interface Session {
  readonly clock: FilmClock
  readonly timeline: Timeline
  readonly part: Part
  /** What is played of the part in one go. */
  readonly stretch: Span
  readonly seen: ReadonlySet<string>
  /** Whether the stretch has been played, so that the film asks or offers something. */
  readonly isAtEnd: boolean
  /** Goes to a second of the film, in whatever part it is. */
  goTo(at: number): void
  /** Goes some seconds on or back, never out of the part. */
  skip(seconds: number): void
  /** Plays a part from its beginning. */
  playPart(id: string): void
}

/** Begins a viewing. At the end of each stretch it pauses by itself. */
export function createSession({ id, timeline }: FilmData, clock: FilmClock, seenBefore: readonly string[] = []): Session {
  const seen = new Set(seenBefore)
  let part = partAt(timeline, clock.now)
  let stretch = stretchOf(timeline, part)
  let keptAt = 0

  function enter(next: Part, at: number): void {
    part = next
    stretch = stretchOf(timeline, part)
    if (part !== timeline.parts[0]) seen.add(part.id)
    clock.seek(within(stretch, at))
    keep()
  }

  function keep(): void {
    keptAt = clock.now
    remember(shelfOf('sessionStorage'), id, { at: clock.now, seen: [...seen] })
  }

  clock.onChange(() => {
    if (clock.isPlaying && clock.now >= stretch.to) {
      clock.pause()
      clock.seek(stretch.to)
    }
    if (Math.abs(clock.now - keptAt) > 2) keep()
  })

  return {
    clock,
    timeline,
    get part() { return part },
    get stretch() { return stretch },
    seen,
    get isAtEnd() { return clock.now >= stretch.to - 0.06 },
    goTo: (at) => enter(partAt(timeline, at), at),
    skip: (seconds) => clock.seek(within(stretch, clock.now + seconds)),
    playPart: (wanted) => {
      const next = timeline.parts.find((each) => each.id === wanted)
      if (next === undefined) return
      enter(next, next.from)
      clock.play()
    },
  }
}

/** The texts of a film in a language that it has: the one asked for, or its own. */
export function textsIn({ texts, timeline }: FilmData, language: string | undefined): FilmTexts & { language: string } {
  const wished = language === 'da' || language === 'en' ? language : timeline.language
  const found = texts[wished]
  const own = texts[timeline.language]
  if (found !== undefined) return { ...found, language: wished }
  if (own !== undefined) return { ...own, language: timeline.language }
  throw new Error('the film has no texts')
}
