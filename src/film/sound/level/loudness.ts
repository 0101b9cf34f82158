import type { Biquad } from '../making/filters.ts'
import { rate, type Samples } from '../sound.ts'

/** How loud something is by EBU R 128: `integrated` over its whole length with gating, `loudest` in its loudest 400 ms, both in LUFS. */
export type Loudness = { integrated: number; loudest: number; /** LUFS of 400 ms, each 100 ms. */ momentary: Float32Array }

// The two filters of BS.1770-4 at 48 kHz: a head's shelf, and what the ear leaves out below.
const shelf: Biquad = { b0: 1.53512485958697, b1: -2.69169618940638, b2: 1.19839281085285, a1: -1.69065929318241, a2: 0.73248077421585 }
const rumble: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 }
const hop = rate / 10
/** Keeps the filters from the smallest numbers there are, with which processors are slow. */
const inaudible = 1e-15
const absoluteGate = -70
const relativeGate = -10

/** Measures channels of equal length (left and right, or one) by ITU-R BS.1770-4. What is shorter than 400 ms is measured as if quiet followed. */
export function loudness(channels: readonly Samples[]): Loudness {
  const hops = Math.max(4, Math.ceil((channels[0]?.length ?? 0) / hop))
  const energies = new Float64Array(hops)
  for (const channel of channels) addEnergies(energies, channel)
  const blocks = Float64Array.from({ length: hops - 3 }, (_, at) => ((energies[at] ?? 0) + (energies[at + 1] ?? 0) + (energies[at + 2] ?? 0) + (energies[at + 3] ?? 0)) / (4 * hop))
  const momentary = Float32Array.from(blocks, lufsOf)
  const heard = blocks.filter((block) => lufsOf(block) > absoluteGate)
  const gate = lufsOf(mean(heard)) + relativeGate
  return { integrated: lufsOf(mean(heard.filter((block) => lufsOf(block) > gate))), loudest: momentary.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY), momentary }
}

/** A copy as loud as asked for (integrated, one channel); silence stays silence. */
export function levelTo(samples: Samples, lufs: number): Samples {
  const { integrated } = loudness([samples])
  const gain = Number.isFinite(integrated) ? fromDecibels(lufs - integrated) : 1
  return samples.map((sample) => sample * gain)
}

/** What a difference in decibels multiplies a sample by. */
export function fromDecibels(decibels: number): number {
  return 10 ** (decibels / 20)
}

/** Decibels of a sample value against 1. */
export function toDecibels(value: number): number {
  return 20 * Math.log10(value)
}

/** Both filters and the sum in one go: a film has some ten million samples, and is measured more than once. */
function addEnergies(energies: Float64Array, channel: Samples): void {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < energies.length; at++) {
    let sum = 0
    const end = Math.min(channel.length, (at + 1) * hop)
    for (let index = at * hop; index < end; index++) {
      const x = (channel[index] ?? 0) + inaudible
      const y = shelf.b0 * x + first
      first = shelf.b1 * x - shelf.a1 * y + second
      second = shelf.b2 * x - shelf.a2 * y
      const z = y + third
      third = rumble.b1 * y - rumble.a1 * z + fourth
      fourth = y - rumble.a2 * z
      sum += z * z
    }
    energies[at] = (energies[at] ?? 0) + sum
  }
}

function lufsOf(energy: number): number {
  return energy > 0 ? -0.691 + 10 * Math.log10(energy) : Number.NEGATIVE_INFINITY
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
