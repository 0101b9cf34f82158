import { rate, type Samples } from '../sound.ts'
import type { Span } from '../../timeline/timeline.ts'

const frame = rate / 200
// An s or an f is some 30 dB under the loudest vowel of its line.
const underLoudest = 0.006
const overNoise = 2.5

/** From where to where something is heard, in seconds: what is louder than the recording's own noise and than 44 dB under its loudest. */
export function heardSpan(samples: Samples): Span | undefined {
  const levels = frameLevels(samples)
  const loudest = levels.reduce((most, level) => Math.max(most, level), 0)
  if (loudest < 1e-4) return undefined
  const noise = Float32Array.from(levels).sort()[Math.floor(levels.length * 0.1)] ?? 0
  // A recording that is speech throughout has no noise to learn from.
  const floor = Math.max(loudest * underLoudest, Math.min(noise * overNoise, loudest * 0.05))
  // A click is not speech: something must last for two frames.
  const first = levels.findIndex((level, index) => level > floor && (levels[index + 1] ?? 0) > floor)
  const last = levels.findLastIndex((level, index) => level > floor && (levels[index - 1] ?? 0) > floor)
  return first === -1 ? undefined : { from: (first * frame) / rate, to: Math.min(samples.length, (last + 1) * frame) / rate }
}

/** The level (RMS) of every 5 ms. */
export function frameLevels(samples: Samples): Float32Array {
  return Float32Array.from({ length: Math.ceil(samples.length / frame) }, (_, index) => {
    const part = samples.subarray(index * frame, (index + 1) * frame)
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length)
  })
}
