import { levelTo } from '../level/loudness.ts'
import { highpass } from '../making/filters.ts'
import { fadeIn, fadeOut } from '../making/tones.ts'
import { rate, type Samples, type Say, type Voice } from '../sound.ts'
import { stretchedPhonemes } from './phonemes.ts'
import { heardSpan } from './trim.ts'

/** How loud every voice is before the mix, in LUFS. */
export const voiceLufs = -18

// A mouth opens before it sounds, but a line begins where its sound does: before it only enough to begin without a click.
const keptBefore = 0.005
const keptAfter = 0.03

/**
 * Makes a line of a recording or of an engine's sound: without direct current and rumble, without the quiet at both
 * ends, levelled, and with phonemes estimated from the text and the energy. `undefined` when nothing is heard in it.
 */
export function prepareRecording(recorded: Samples, say: Pick<Say, 'text' | 'language'>, kind: 'own' | 'engine' = 'own'): Voice | undefined {
  // Direct current goes first: a filter that it comes upon all at once would make a thump of it.
  const average = recorded.reduce((sum, sample) => sum + sample, 0) / Math.max(1, recorded.length)
  const clean = highpass(highpass(recorded.map((sample) => sample - average), 75), 75)
  const heard = heardSpan(clean)
  if (heard === undefined) return undefined
  const from = Math.max(0, Math.round((heard.from - keptBefore) * rate))
  const to = Math.min(clean.length, Math.round((heard.to + keptAfter) * rate))
  const samples = levelTo(fadeOut(fadeIn(clean.slice(from, to), keptBefore), keptAfter), voiceLufs)
  return { kind, seconds: samples.length / rate, samples, phonemes: stretchedPhonemes(samples, say) }
}
