import type { Part, Span, Stop, Timeline } from '../timeline/timeline.ts'

/** What of a film says where it may go. */
export type Laid = Pick<Timeline, 'parts' | 'stops' | 'duration'>

/** The last picture before a part ends: after it the next part begins. */
const lastPicture = 0.04

/** The part that a second belongs to. */
export function partAt({ parts, duration }: Laid, at: number): Part {
  return parts.findLast(({ from }) => from <= at + 0.001) ?? parts[0] ?? { id: 'start', title: '', from: 0, to: duration }
}

/** What is played of a part in one go: up to where the film asks, or to the part's end. */
export function stretchOf({ stops }: Laid, { from, to }: Part): Span {
  return { from, to: stops.find((stop) => stop.from >= from && stop.from < to)?.from ?? to - lastPicture }
}

/** What the film does when a part has been played: it asks, it offers the other answers, or it is over. */
export type Ending = { kind: 'asks'; stop: number } | { kind: 'offers'; stop: number; chosen: string } | { kind: 'over' }

/** How a part ends. */
export function endingOf({ stops, parts }: Laid, part: Part): Ending {
  const asking = stops.findIndex(({ from }) => from >= part.from && from < part.to)
  if (asking >= 0) return { kind: 'asks', stop: asking }
  const leading = stops.findIndex(({ choices }) => choices.some((choice) => choice.part === part.id))
  if (leading >= 0) return { kind: 'offers', stop: leading, chosen: part.id }
  return parts.length > 1 && stops.length > 0 ? { kind: 'offers', stop: 0, chosen: '' } : { kind: 'over' }
}

/** One answer that can be chosen: where it leads, whether it has been seen, and whether it is the one just seen. */
export type Answer = { part: string; index: number; isSeen: boolean; isLatest: boolean }

/** The answers of a stop in their own order; those that lead nowhere cannot be shown. */
export function answersOf({ parts }: Laid, stop: Stop, seen: ReadonlySet<string>, latest?: string): Answer[] {
  return stop.choices.flatMap(({ part }, index) => (parts.some(({ id }) => id === part) ? [{ part, index, isSeen: seen.has(part), isLatest: part === latest }] : []))
}

/** Where a jump of some seconds leads: never out of the stretch that is played. */
export function within({ from, to }: Span, at: number): number {
  return Math.min(to, Math.max(from, at))
}
