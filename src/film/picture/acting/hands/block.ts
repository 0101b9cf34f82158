import type { Hand, Point } from '../../people/pose.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Side } from '../../staging/index.ts'

/**
 * Where a hand wants to be: at a spot of the room, or somewhere by the body. Offsets are in units of a person of scale
 * 1, from the shoulders' middle; `ahead` goes the way that the body is turned, `out` away from the body's middle.
 */
export type Spot =
  | { kind: 'base' }
  | { kind: 'at'; point: Point }
  | { kind: 'body'; out: number; down: number; ahead?: number; /** Trembles, waves or types about the spot. */ move?: { x: number; y: number; perSecond: number } }
  | { kind: 'towards'; point: Point; share: number }

export type Key = { at: number; spot: Spot; fingers?: Hand['fingers'] }

/** What one hand does for a while; before and after it is where it would be anyway. */
export type Block = Span & { side: Side; keys: Key[]; /** Gives way: a gesture to an action, and what either hand can do to a phone at the ear. */ gesture?: boolean }

/** The other hand. */
export function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}
