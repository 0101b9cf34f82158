import { rate, type Samples } from '../sound.ts'

/** Two sides of equal length. */
export type Stereo = { left: Samples; right: Samples }

/** So many seconds of nothing on both sides. */
export function stillness(seconds: number): Stereo {
  const length = Math.ceil(seconds * rate)
  return { left: new Float32Array(length), right: new Float32Array(length) }
}

/**
 * Puts one channel into two from a second on and before another: `pan` from -1 (left) to 1. In the middle each side has
 * its share, so that both together are as loud as the one channel was. What would be cut off at `until` fades out.
 */
export function place({ left, right }: Stereo, samples: Samples, { at, until = Number.POSITIVE_INFINITY, pan = 0, gain = 1 }: { at: number; until?: number; pan?: number; gain?: number }): void {
  const angle = ((pan + 1) * Math.PI) / 4
  const [toLeft, toRight] = [Math.cos(angle) * gain, Math.sin(angle) * gain]
  const start = Math.round(at * rate)
  const end = Math.min(left.length, start + samples.length, Math.round(until * rate))
  const isCut = end < start + samples.length
  for (let index = Math.max(0, start); index < end; index++) {
    const sample = (samples[index - start] ?? 0) * (isCut ? Math.min(1, (end - index) / fadeLength) : 1)
    left[index] = (left[index] ?? 0) + sample * toLeft
    right[index] = (right[index] ?? 0) + sample * toRight
  }
}

const fadeLength = 0.06 * rate
