import type { Mouth } from '../people/pose.ts'
import type { Cue, Phoneme } from '../../timeline/timeline.ts'
import { stepAt } from '../staging/index.ts'

/** The mouth of somebody who is silent. */
export const closed: Mouth = { open: 0, wide: 0.5, round: 0, bite: 0, tongue: 0 }

/** The samples around a moment that make one shape: a mouth is on its way to the next sound before the last is over. */
const window = [[-0.07, 1], [-0.035, 2], [0, 3], [0.035, 2.4], [0.07, 1.2]] as const

/** The mouth while a line is said: each sound coloured by its neighbours. */
export function mouthAt(cue: Cue, t: number, mouthFor: (sound: string) => Mouth): Mouth {
  const sum = { open: 0, wide: 0, round: 0, bite: 0, tongue: 0 }
  let whole = 0
  for (const [offset, weight] of window) {
    const shape = shapeAt(cue.phonemes, t - cue.from + offset, mouthFor)
    whole += weight
    sum.open += shape.open * weight
    sum.wide += shape.wide * weight
    sum.round += shape.round * weight
    sum.bite += shape.bite * weight
    sum.tongue += shape.tongue * weight
  }
  const loud = cue.mood === 'quiet' || cue.mood === 'embarrassed' || cue.mood === 'tired' ? 0.75 : 1
  return { open: (sum.open / whole) * loud, wide: sum.wide / whole, round: sum.round / whole, bite: sum.bite / whole, tongue: sum.tongue / whole }
}

function shapeAt(phonemes: readonly Phoneme[], at: number, mouthFor: (sound: string) => Mouth): Mouth {
  const phoneme = stepAt(phonemes, at)
  return phoneme !== undefined && at < phoneme.to ? mouthFor(phoneme.sound) : closed
}
