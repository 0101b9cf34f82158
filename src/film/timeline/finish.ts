import { ms } from './laying.ts'
import { sceneAt } from './text-kinds.ts'
import type { Deed, ShotSpan, Timeline } from './timeline.ts'

/** Ends each shot that was asked for where the editor may take over again. */
export function endShots(film: Timeline): void {
  for (const [index, shot] of film.shots.entries()) {
    const next = film.shots[index + 1]?.from ?? Number.POSITIVE_INFINITY
    const sceneEnds = sceneAt(film.scenes, shot.from)?.to ?? film.duration
    const stops = film.stops.find(({ from }) => from > shot.from)?.from ?? Number.POSITIVE_INFINITY
    shot.to = ms(Math.max(shot.from, Math.min(next, sceneEnds, stops, Math.max(shot.from + 1.8, releasedAt(film, shot)))))
  }
  film.shots = film.shots.filter(({ from, to }) => to > from)
}

function releasedAt(film: Timeline, { shot, on, from }: ShotSpan): number {
  const lines = film.cues.filter((cue) => cue.from >= from - 0.05)
  if (shot === 'through') return Number.POSITIVE_INFINITY
  if (on !== undefined && 'person' in on) return lines.find(({ who }) => who !== on.person)?.from ?? Number.POSITIVE_INFINITY
  if (shot === 'two') return lines[2]?.from ?? Number.POSITIVE_INFINITY
  if (shot === 'total') return (lines[0]?.from ?? from) + 0.25
  // A thing has been seen when somebody goes on to do something else.
  const handled = on !== undefined && 'thing' in on ? on.thing : undefined
  const next = film.deeds.find((deed) => deed.from > from + 1.5 && !(deed.what !== undefined && 'thing' in deed.what && deed.what.thing === handled) && !quiet.has(deed.action))
  return Math.min(lines[0]?.from ?? Number.POSITIVE_INFINITY, next?.from ?? Number.POSITIVE_INFINITY)
}

const quiet = new Set<Deed['action']>(['looks-at', 'looks-away', 'looks-down', 'waits', 'holds', 'nods', 'smiles'])

/** How much quiet there is for each description: up to the next line, description, stop or end of its part. */
export function findRooms(film: Timeline): void {
  const parts = film.parts.map(({ to }) => to)
  const begins = [...film.cues.map(({ from }) => from), ...film.stops.map(({ from }) => from), ...film.descriptions.map(({ at }) => at), ...parts]
  for (const description of film.descriptions) {
    description.room = ms(Math.max(0, Math.min(...begins.filter((begin) => begin > description.at)) - description.at))
  }
}
