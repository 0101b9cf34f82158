import type { Target } from '../../screenplay/screenplay.ts'
import type { Span } from '../../timeline/timeline.ts'
import type { Point } from '../people/pose.ts'
import type { Size } from './framing.ts'

/** A shot of the film: from one cut to the next. */
export type Shot = Span & {
  size: Size
  /** Who must be seen. */
  subjects: string[]
  /** Where hands do something that must be seen. */
  points: Point[]
  /** A thing instead of people. */
  thing?: { point: Point; size: number }
  /** How the camera moves: hardly at all, slowly closer or away, along with somebody, or from where it was to where it should be. */
  move: 'still' | 'in' | 'out' | 'follow' | 'pan'
  /** The screenplay asked for it. */
  authored: boolean
  /** Until when the screenplay asked for it, when it did. */
  asked?: number
}

/** A shot that would be good from a second on; the editor decides whether it comes. */
export type Wish = Omit<Shot, 'to'> & { /** As long as this at least, when it comes. */ until: number; /** It can come a little later, but it must come. */ patient?: true }

/** No cut comes sooner than this after the one before. */
export const shortest = 1.6

/** The people that a target names, if it is a person. */
export function subjectsOf(on: Target | undefined): string[] {
  return on !== undefined && 'person' in on ? [on.person] : []
}
