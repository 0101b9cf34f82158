import type { Samples } from './sound.ts'

/** Crossings of the sinc on each side: enough that what is heard of the filter is nothing. */
const reach = 32
/** The share of the lower band that is kept; the rest is where the filter falls. */
const kept = 0.94
const kaiserBeta = 9

/** The same sound at another rate, by a windowed sinc; time 0 stays at time 0. */
export function resample(samples: Samples, from: number, to: number): Samples {
  if (from === to) return samples
  const shared = greatestCommon(from, to)
  const up = to / shared
  const down = from / shared
  const { taps, table } = filterFor(up, down)
  const half = taps / 2
  const out = new Float32Array(Math.ceil((samples.length * up) / down))
  for (let index = 0; index < out.length; index++) {
    const position = index * down
    const phase = position % up
    const first = (position - phase) / up - half + 1
    const row = phase * taps
    const end = Math.min(taps, samples.length - first)
    let sum = 0
    for (let tap = Math.max(0, -first); tap < end; tap++) sum += (samples[first + tap] ?? 0) * (table[row + tap] ?? 0)
    out[index] = sum
  }
  return out
}

/** One row of taps for each place that an output sample can have between two input samples. */
function filterFor(up: number, down: number): { taps: number; table: Float32Array } {
  const cutoff = Math.min(1, up / down) * kept
  const half = Math.ceil(reach / cutoff)
  const taps = half * 2
  const table = new Float32Array(up * taps)
  for (let phase = 0; phase < up; phase++) {
    let sum = 0
    for (let tap = 0; tap < taps; tap++) {
      const away = tap - half + 1 - phase / up
      const value = cutoff * sinc(away * cutoff) * kaiser(away / half)
      table[phase * taps + tap] = value
      sum += value
    }
    for (let tap = 0; tap < taps; tap++) table[phase * taps + tap] = (table[phase * taps + tap] ?? 0) / sum
  }
  return { taps, table }
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(kaiserBeta * Math.sqrt(1 - x * x)) / bessel(kaiserBeta)
}

function bessel(x: number): number {
  let sum = 1
  let term = 1
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other)
}
