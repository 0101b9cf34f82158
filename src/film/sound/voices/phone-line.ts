import { fromDecibels, loudness } from '../level/loudness.ts'
import { highpass, lowpass } from '../making/filters.ts'
import { chanceOf, white } from '../making/noise.ts'
import type { Samples } from '../sound.ts'

/** A voice as a telephone gives it: 300 to 3400 Hz, and a line that hisses a little while it is heard. */
export function throughPhone(samples: Samples, seed: string): Samples {
  const voice = band(new Float32Array(samples))
  const hiss = band(white(samples.length, chanceOf(seed)))
  const gain = fromDecibels(Math.min(0, loudness([voice]).integrated - 34 - loudness([hiss]).integrated))
  for (let index = 0; index < voice.length; index++) voice[index] = (voice[index] ?? 0) + gain * (hiss[index] ?? 0)
  return voice
}

function band(samples: Samples): Samples {
  return lowpass(lowpass(highpass(highpass(samples, 300), 300), 3400), 3400)
}
