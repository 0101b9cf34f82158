import type { Cue } from '../../../timeline/timeline.ts'
import type { Act, Side } from '../../staging/index.ts'
import { blocksOf } from './actions.ts'
import type { Block } from './block.ts'
import { gestureOf } from './gestures.ts'

export type { Block } from './block.ts'
export { handAt, type Load, type Reach } from './hand-at.ts'

/** Everything that somebody's hands do in a scene, in the order of time: actions first, gestures where both hands are free. */
export function handsOf(who: string, acts: readonly Act[], cues: readonly Cue[], towards: (t: number) => Side): Block[] {
  const doing = acts.flatMap((act) => (act.who === who ? blocksOf(act) : receiving(act, towards(act.touch))))
  const given = acts.filter(({ who: other, partner, action }) => (other !== who && partner === who && action === 'takes')).flatMap(letting)
  const busy = [...doing, ...given]
  const gestures = cues.filter((cue) => cue.who === who).flatMap((cue) => gestureOf(cue, towards(cue.from)))
  const free = gestures.filter(({ from, to }) => !busy.some((block) => block.from - 0.4 < to && block.to > from - 0.2))
  return [...busy, ...free].sort((one, other) => one.from - other.from)
}

/** The hand that something is given to: it comes to meet, takes and goes home. */
function receiving({ touch, to, point }: Act, side: Side): Block[] {
  if (point === undefined) return []
  const spot = { kind: 'at' as const, point: { x: point.x + (side === 'left' ? 5 : -5), y: point.y + 3 } }
  return [{ from: touch - 0.75, to: Math.max(to, touch + 0.5) + 0.25, side, keys: [{ at: touch - 0.1, spot, fingers: 'open' }, { at: touch + 0.1, spot, fingers: 'hold' }] }]
}

/** The hand that something is taken from stays until it is taken. */
function letting({ from, touch, point, side }: Act): Block[] {
  if (point === undefined) return []
  const own: Side = side === 'right' ? 'left' : 'right'
  const spot = { kind: 'at' as const, point }
  return [{ from: Math.max(from - 0.2, touch - 0.9), to: touch + 0.75, side: own, keys: [{ at: touch - 0.12, spot, fingers: 'hold' }, { at: touch + 0.12, spot, fingers: 'open' }] }]
}
