import { fromDecibels, levelTo } from '../level/loudness.ts'
import { seedOf } from '../making/noise.ts'
import type { Samples, Voice } from '../sound.ts'
import type { MoodId } from '../../screenplay/vocabulary/index.ts'
import type { Cue, Span, Timeline } from '../../timeline/timeline.ts'
import { throughPhone } from '../voices/phone-line.ts'
import { voiceLufs } from '../voices/recording.ts'
import { place, type Stereo } from './canvas.ts'

/** How much louder or softer than other voices, in LU: a mood is heard, but nobody has to turn the sound up or down. */
const moods: Partial<Record<MoodId, number>> = { quiet: -3, sad: -1.5, tired: -1.5, embarrassed: -1.5, hesitant: -1, afraid: -1, glad: 0.5, busy: 0.5, angry: 1.5, annoyed: 0.5, firm: 0.5 }
const widest = 0.14

/** Puts what is said into the film: by those in the room, or by those on the telephone, whom no room answers. Returns when somebody is heard. */
export function placeSpeech(stereo: Stereo, { cues, cast }: Timeline, voices: ReadonlyMap<string, Voice>, onPhone: boolean): Span[] {
  return cues.filter((cue) => cue.onPhone === onPhone).flatMap((cue) => {
    const samples = voices.get(cue.key)?.samples
    if (samples === undefined || samples.length === 0) return []
    place(stereo, levelled(samples, cue), { at: cue.from, pan: onPhone ? 0 : panOf(cue.who, cast.findIndex(({ name }) => name === cue.who)) })
    return [{ from: cue.from, to: cue.to }]
  })
}

function levelled(samples: Samples, { key, onPhone, mood }: Cue): Samples {
  const heard = levelTo(onPhone ? throughPhone(samples, key) : samples, voiceLufs)
  const louder = mood === undefined ? 0 : (moods[mood] ?? 0)
  return louder === 0 ? heard : heard.map((sample) => sample * fromDecibels(louder))
}

/** Those who speak most stand on each their side of the middle; pictures cut, so nobody stands far from it. */
function panOf(who: string, inCast: number): number {
  const side = inCast >= 0 ? inCast : seedOf(who)
  return widest * ([-0.5, 0.5, -0.9, 0.9, 0, 0.25, -0.25][side % 7] ?? 0)
}
