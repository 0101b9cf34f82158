import { rate, type Samples } from '../sound.ts'
import { between, type Chance } from './noise.ts'

/** One way in which a struck thing rings: how high, how long until it is 60 dB down, how loud. */
export type Mode = { hz: number; seconds: number; gain: number }

/** A struck thing that rings in its modes: a bell, a cup, a door. `attack` are the seconds until it is loudest. */
export function struck(modes: readonly Mode[], attack = 0.002): Samples {
  const longest = Math.max(...modes.map(({ seconds }) => seconds))
  const samples = new Float32Array(Math.ceil(longest * rate))
  for (const { hz, seconds, gain } of modes) {
    const fall = Math.exp(-6.9 / (seconds * rate))
    const turn = (2 * Math.PI * hz) / rate
    let level = gain
    const end = Math.min(samples.length, Math.ceil(seconds * rate))
    for (let index = 0; index < end; index++) {
      samples[index] = (samples[index] ?? 0) + level * Math.sin(turn * index)
      level *= fall
    }
  }
  return fadeIn(samples, attack)
}

/** The same modes, each a little off: no two strokes of a hand are alike. */
export function roughly(modes: readonly Mode[], chance: Chance, by = 0.06): Mode[] {
  return modes.map(({ hz, seconds, gain }) => ({ hz: hz * between(chance, 1 - by, 1 + by), seconds: seconds * between(chance, 1 - by, 1 + by), gain: gain * between(chance, 0.7, 1) }))
}

/** A tone of sines over a ground tone; `harmonics` are their gains from the ground tone upwards. */
export function tone(seconds: number, hz: number | ((second: number) => number), harmonics: readonly number[]): Samples {
  const samples = new Float32Array(Math.ceil(seconds * rate))
  let phase = 0
  for (let index = 0; index < samples.length; index++) {
    let sum = 0
    for (let harmonic = 0; harmonic < harmonics.length; harmonic++) sum += (harmonics[harmonic] ?? 0) * Math.sin(phase * (harmonic + 1))
    samples[index] = sum
    phase += (2 * Math.PI * (typeof hz === 'number' ? hz : hz(index / rate))) / rate
  }
  return samples
}

/** Lets a sound begin from nothing, in place. */
export function fadeIn(samples: Samples, seconds: number): Samples {
  const length = Math.min(samples.length, Math.round(seconds * rate))
  for (let index = 0; index < length; index++) samples[index] = (samples[index] ?? 0) * smooth(index / length)
  return samples
}

/** Lets a sound end in nothing, in place. */
export function fadeOut(samples: Samples, seconds: number): Samples {
  const length = Math.min(samples.length, Math.round(seconds * rate))
  for (let index = 0; index < length; index++) {
    const at = samples.length - 1 - index
    samples[at] = (samples[at] ?? 0) * smooth(index / length)
  }
  return samples
}

/** From 0 to 1 without a corner at either end. */
export function smooth(share: number): number {
  const x = Math.max(0, Math.min(1, share))
  return x * x * (3 - 2 * x)
}
