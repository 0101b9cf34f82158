import { chance, seedOf } from '../../paint/random.ts'
import type { Cue } from '../../../timeline/timeline.ts'
import type { MoodId } from '../../../screenplay/vocabulary/index.ts'
import type { Side } from '../../staging/index.ts'
import { other, type Block, type Spot } from './block.ts'

const still: MoodId[] = ['quiet', 'sad', 'tired', 'embarrassed', 'dry', 'calm']

/** The hand that goes with what is said, in some lines and not in others: seldom is natural. */
export function gestureOf(cue: Cue, towards: Side): Block[] {
  const seed = seedOf(cue.key)
  const length = cue.to - cue.from
  const often = cue.mood !== undefined && still.includes(cue.mood) ? 0.12 : 0.5
  if (cue.onPhone || length < 1.4 || chance(seed) > often) return []
  const side = chance(seed + 1) > 0.4 ? towards : other(towards)
  const from = cue.from + Math.min(0.5, length * 0.12)
  const to = Math.min(cue.to + 0.35, from + 1.5 + chance(seed + 2) * 1.2)
  const beat = from + 0.45
  const shape = chance(seed + 3)
  const high: Spot = { kind: 'body', out: shape > 0.5 ? 62 : 34, down: shape > 0.5 ? 66 : 58, ahead: shape > 0.5 ? 28 : 52 }
  const lower: Spot = { ...high, down: high.down + 16 }
  const keys = [{ at: beat, spot: high, fingers: 'open' as const }, { at: beat + 0.28, spot: lower, fingers: 'open' as const }]
  if (to - beat > 1.1) keys.push({ at: beat + 0.6, spot: high, fingers: 'open' as const }, { at: to - 0.45, spot: lower, fingers: 'open' as const })
  return [{ from, to, side, keys, gesture: true }]
}
