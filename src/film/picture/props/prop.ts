import type { Pen } from '../pen.ts'

/** How large a loose thing is, in the units of a person who is 420 high, and its states; the first is how it is drawn when nothing is said. */
export type Measure = { size: Size; states: readonly [string, ...string[]] }

/** A loose thing and how it is drawn, upright, with its middle at the origin and y downwards. */
export type Prop = Measure & {
  /** Where its upper end points in a hand: with the finger tips, as a letter, or to the wrist, as a bag that hangs. */
  up: 'fingers' | 'wrist'
  /** How it is carried when nothing is said, where that is another state than the first. */
  carried?: string
  /** How far its middle is from the palm. */
  reach: number
  /** How it rests on a table: laid flat as a sheet, loose with air in its outline, or standing on its foot. */
  rests(state: string): 'flat' | 'loose' | 'standing'
  /** What its shadow has the size of where that is not its whole size, as when it is folded; none when its width is 0. */
  footprint?(state: string): Size
  draw(pen: Pen, state: string, variant?: string): void
}

export type Size = { width: number; height: number }
