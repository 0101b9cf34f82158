import { rate, type Samples } from '../sound.ts'
import { between, white, type Chance } from './noise.ts'

/** So many seconds of nothing, to put sounds into. */
export function quiet(seconds: number): Samples {
  return new Float32Array(Math.max(1, Math.round(seconds * rate)))
}

/** Puts a sound into another at a second of it; what does not fit is left out. */
export function add(into: Samples, sound: Samples, at: number, gain = 1): Samples {
  const start = Math.round(at * rate)
  const end = Math.min(into.length, start + sound.length)
  for (let index = Math.max(0, start); index < end; index++) into[index] = (into[index] ?? 0) + gain * (sound[index - start] ?? 0)
  return into
}

/** Puts a sound into a loop: what goes past its end comes in at its beginning. */
export function addAround(loop: Samples, sound: Samples, at: number, gain = 1): Samples {
  let place = (((Math.round(at * rate) % loop.length) + loop.length) % loop.length) - 1
  for (const sample of sound) {
    place = place + 1 === loop.length ? 0 : place + 1
    loop[place] = (loop[place] ?? 0) + gain * sample
  }
  return loop
}

/** Makes a loop of noise that has no memory longer than a second: its overhang is blended over its beginning. */
export function looped(seconds: number, make: (length: number) => Samples): Samples {
  const length = Math.max(1, Math.round(seconds * rate))
  const overlap = Math.min(rate, Math.floor(length / 2))
  // The first half second is left out: filters are still filling.
  const lead = rate / 2
  const long = make(lead + length + overlap).subarray(lead)
  const loop = new Float32Array(long.subarray(0, length))
  for (let index = 0; index < overlap; index++) {
    const angle = ((index / overlap) * Math.PI) / 2
    loop[index] = (long[index] ?? 0) * Math.sin(angle) + (long[length + index] ?? 0) * Math.cos(angle)
  }
  return loop
}

/** Multiplies a sound by a curve over its share of time, from 0 to 1, in place. */
export function shaped(samples: Samples, curve: (share: number) => number): Samples {
  // A curve is slow: every 32nd sample of it is asked for, and a straight line drawn between.
  const step = 32
  for (let from = 0; from < samples.length; from += step) {
    const begin = curve(from / samples.length)
    const end = curve(Math.min(1, (from + step) / samples.length))
    const last = Math.min(step, samples.length - from)
    for (let index = 0; index < last; index++) samples[from + index] = (samples[from + index] ?? 0) * (begin + ((end - begin) * index) / step)
  }
  return samples
}

/** A short burst of noise that falls away: the crackle of paper, the tick of a grain. */
export function grain(seconds: number, chance: Chance): Samples {
  const samples = white(Math.ceil(seconds * rate), chance)
  const fall = Math.exp(-5 / samples.length)
  let level = 1
  for (let index = 0; index < samples.length; index++) {
    samples[index] = (samples[index] ?? 0) * level
    level *= fall
  }
  return samples
}

/** Seconds at which something happens now and then: on the average `every` so many, never all at once, and around a loop's end too. */
export function nowAndThen(seconds: number, every: number, chance: Chance): number[] {
  const count = Math.max(1, Math.round(seconds / every))
  return Array.from({ length: count }, (_, index) => ((index + between(chance, 0.1, 0.9)) / count) * seconds)
}

/** Sounds added together, as long as the longest. */
export function together(...sounds: readonly Samples[]): Samples {
  const sum = new Float32Array(Math.max(...sounds.map(({ length }) => length)))
  for (const sound of sounds) add(sum, sound, 0)
  return sum
}

/** A sound made louder or softer, in place. */
export function gained(samples: Samples, gain: number): Samples {
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] ?? 0) * gain
  return samples
}
