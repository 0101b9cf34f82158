import type { Cue, Deed, SceneSpan, Span } from '../../timeline/timeline.ts'
import type { PropId, ThingId } from '../../screenplay/vocabulary/index.ts'
import type { Character } from '../../screenplay/screenplay.ts'
import type { Layout } from '../places/place.ts'
import type { Point } from '../people/pose.ts'

export type Side = 'left' | 'right'

/** Somewhere that somebody is or goes to: a mark of the place, or a spot beside a thing or a person. */
export type Stand = Point & { scale: number; facing: number; seated: boolean; behind: boolean; /** The mark it is, when it is one. */ mark?: string }

/** From one stand to the next; `steps` is how many strides the way takes. */
export type Move = Span & { kind: 'walks' | 'sits' | 'rises'; a: Stand; b: Stand; steps: number }

/** Somebody's time in a scene: from when they are seen until they are not, where they begin, and how they move. */
export type Presence = Span & { start: Stand; moves: Move[] }

/** Who that is, while the scene is staged. */
export type Actor = Presence & { who: Character }

/** What of a place its picture is framed and acted by. */
export type Ground = Pick<Layout, 'id' | 'bounds' | 'things'>

/** Where a loose thing is. */
export type Where =
  | { kind: 'held'; who: string; side: Side }
  | { kind: 'lies'; at: Point; scale: number; on?: ThingId; behind: boolean }
  | { kind: 'gone' }

/** From this second on a thing is there, and looks so. */
export type PropStep = { from: number; where: Where; state?: string }

/** Something that somebody does, with where in the room it is done. */
export type Act = Deed & {
  /** The hand that does it. */
  side: Side
  /** The second in which it happens: the thing changes hands, the paper falls. */
  touch: number
  /** Where the hand goes to, or what is looked at. */
  point?: Point
  /** Who is given to or taken from. */
  partner?: string
  prop?: PropId
  /** From a pocket or a drawer, not from the hand. */
  fetched?: boolean
}

export type StateStep = { from: number; thing: string; state: string }

/** A scene with everybody and everything in its place at every second. */
export type SceneStage = {
  scene: SceneSpan
  place: Ground
  people: ReadonlyMap<string, Presence>
  /** In the order of time. */
  acts: readonly Act[]
  actsOf: ReadonlyMap<string, readonly Act[]>
  props: ReadonlyMap<PropId, readonly PropStep[]>
  states: readonly StateStep[]
  cues: readonly Cue[]
  /** Seen through a pane from another place. */
  through: boolean
}

/** A scene as it was staged, with all that its shots are chosen by. */
export type StagedScene = Omit<SceneStage, 'place' | 'people'> & {
  place: Layout
  people: ReadonlyMap<string, Actor>
  /** Where a thing is at a second, and how large, for a shot of it. */
  spotOf(thing: ThingId, t: number): { point: Point; size: number } | undefined
}

/** What each of the people of a scene does, and what is done with them. */
export function actsOfEach(names: Iterable<string>, acts: readonly Act[]): Map<string, Act[]> {
  return new Map([...names].map((name): [string, Act[]] => [name, acts.filter(({ who, partner, action }) => who === name || (partner === name && (action === 'gives' || action === 'takes')))]))
}

/** How high somebody of scale 1 is, and how far the hand reaches from the shoulder, in stage units. */
export const body = { height: 420, shoulder: 314, seatedShoulder: 232, arm: 136, width: 120 } as const

/** Units that somebody of scale 1 walks in a second. */
export const pace = 300

/** The last of some steps that has begun at a second. */
export function stepAt<Step extends { from: number }>(steps: readonly Step[], t: number): Step | undefined {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.from ?? 0) <= t) low = middle + 1
    else high = middle
  }
  return steps[low - 1]
}

/** The height of somebody's shoulders as they stand or sit there. */
export function shoulderOf(stand: Stand): Point {
  return { x: stand.x, y: stand.y - (stand.seated ? body.seatedShoulder : body.shoulder) * stand.scale }
}
