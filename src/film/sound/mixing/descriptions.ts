import type { Samples, Voice } from '../sound.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { levelTo } from '../level/loudness.ts'

/** How loud the narrator is, in LUFS: as the voices of the film. */
export const narratorLufs = -18

/** The clips of the audio description by their keys, each ready to be played beside the film; those without a voice are left out. */
export function mixDescriptions({ descriptions }: Timeline, voices: ReadonlyMap<string, Voice>): Map<string, Samples> {
  return new Map(descriptions.flatMap(({ key }) => {
    const samples = voices.get(key)?.samples
    return samples === undefined ? [] : [[key, levelTo(samples, narratorLufs)] as const]
  }))
}
