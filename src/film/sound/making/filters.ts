import { rate, type Samples } from '../sound.ts'

/** The five numbers of a filter of second order, as `y = b0 x + b1 x1 + b2 x2 - a1 y1 - a2 y2`. */
export type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number }

/** Keeps what is below `hz`. Like its neighbours it changes the samples it is given, and returns them. */
export function lowpass(samples: Samples, hz: number, q = Math.SQRT1_2): Samples {
  const { cos, alpha } = angles(hz, q)
  return run(samples, scaled(1 + alpha, (1 - cos) / 2, 1 - cos, (1 - cos) / 2, -2 * cos, 1 - alpha))
}

/** Keeps what is above `hz`. */
export function highpass(samples: Samples, hz: number, q = Math.SQRT1_2): Samples {
  const { cos, alpha } = angles(hz, q)
  return run(samples, scaled(1 + alpha, (1 + cos) / 2, -1 - cos, (1 + cos) / 2, -2 * cos, 1 - alpha))
}

/** Keeps what is near `hz`: the higher `q`, the narrower. */
export function bandpass(samples: Samples, hz: number, q = 1): Samples {
  const { cos, alpha } = angles(hz, q)
  return run(samples, scaled(1 + alpha, alpha, 0, -alpha, -2 * cos, 1 - alpha))
}

/** Runs samples through a filter, in place. */
export function run(samples: Samples, { b0, b1, b2, a1, a2 }: Biquad): Samples {
  let [first, second] = [0, 0]
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index] ?? 0
    const y = b0 * x + first
    first = b1 * x - a1 * y + second
    second = b2 * x - a2 * y
    samples[index] = y
  }
  return samples
}

function angles(hz: number, q: number): { cos: number; alpha: number } {
  const omega = (2 * Math.PI * Math.min(hz, rate * 0.49)) / rate
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) }
}

function scaled(a0: number, b0: number, b1: number, b2: number, a1: number, a2: number): Biquad {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 }
}
