import type { Samples } from '../sound.ts'

/** A number from 0 to 1 (below 1), another each time it is asked. */
export type Chance = () => number

/** A chance that gives the same numbers each time it is begun with the same text. */
export function chanceOf(text: string): Chance {
  let state = seedOf(text)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number that a text always gives. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5
  for (let index = 0; index < text.length; index++) seed = Math.imul(seed ^ text.charCodeAt(index), 0x01000193)
  return (seed ^ (seed >>> 15)) >>> 0
}

/** A number between two others. */
export function between(chance: Chance, least: number, most: number): number {
  return least + (most - least) * chance()
}

/** Noise with as much of every frequency: hiss, grains, drops. */
export function white(length: number, chance: Chance): Samples {
  const samples = new Float32Array(length)
  for (let index = 0; index < length; index++) samples[index] = chance() * 2 - 1
  return samples
}

/** Noise that falls 3 dB an octave, as rain and air do. The poles are Paul Kellet's. */
export function pink(length: number, chance: Chance): Samples {
  const samples = new Float32Array(length)
  let [low, middle, high] = [0, 0, 0]
  for (let index = 0; index < length; index++) {
    const next = chance() * 2 - 1
    low = 0.99765 * low + next * 0.099046
    middle = 0.963 * middle + next * 0.2965164
    high = 0.57 * high + next * 1.0526913
    samples[index] = (low + middle + high + next * 0.1848) * 0.2
  }
  return samples
}

/** Noise that falls 6 dB an octave, as far traffic and rolling do. */
export function brown(length: number, chance: Chance): Samples {
  const samples = new Float32Array(length)
  let level = 0
  for (let index = 0; index < length; index++) {
    level = 0.995 * level + (chance() * 2 - 1) * 0.04
    samples[index] = level
  }
  return samples
}
