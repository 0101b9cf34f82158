import type { PlaceId, TimeId, WeatherId } from '../../screenplay/vocabulary/index.ts'
import type { Pen, Studio } from '../pen.ts'
import type { Point } from '../people/pose.ts'

/** Where everything is in a place: all that a film is staged and framed by, and nothing that draws. */
export interface Layout {
  readonly id: PlaceId
  /** What is seen in a total: stage units; the camera never leaves it. At least 1600 by 900, 16 to 9. */
  readonly bounds: { x: number; y: number; width: number; height: number }
  /** Where people can be, by name. Every place has `door`, `one`, `two`, `three` and `four`; see README.md. */
  readonly marks: Readonly<Record<string, Mark>>
  /** Where the things are that lines and actions name: the bin, the screen, the counter. */
  readonly things: Readonly<Record<string, Thing>>
}

/** How a place is drawn: what is behind people and what is in front of them. */
export interface Scenery {
  /** Draws what stands still behind everybody; it is called once and kept. */
  back(pen: Pen, moment: Moment): void
  /** Draws what moves behind everybody, as leaves, rain on the pane, a queue number. Called for each picture. */
  alive(pen: Pen, moment: Moment): void
  /** What stands before those at marks with `behind`, as the counter; called once and kept. */
  front(pen: Pen, moment: Moment): void
  /** What is nearest of all, as leaves or a door frame, out of focus; may draw nothing. */
  near(pen: Pen, moment: Moment): void
}

/** A place of the film, whole. */
export type Place = Layout & Scenery

/** `t` is the film's second. `states` are the things that were changed, as `{ bin: 'with-letter' }`. */
export type Moment = { t: number; time: TimeId; weather: WeatherId; studio: Studio; states: Readonly<Record<string, string>>; /** What a queue display or a screen shows now. */ sign?: string }

/** Where somebody is: `facing` as Pose.turn; `behind` are the marks that `front` covers. */
export type Mark = Point & { scale: number; facing: number; seated?: boolean; behind?: boolean; /** Who belongs there: staff behind a counter, citizens before it. */ who?: 'staff' | 'citizen' }

/** A thing of the place. `top` is where something put on it comes to lie; `size` is what a close shot frames. */
export type Thing = Point & { size: number; top?: Point; /** Drawn here by the place itself, not as a loose prop. */ fixed: boolean }
