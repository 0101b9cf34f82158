import type { Samples } from '../sound.ts'
import { toDecibels } from './loudness.ts'

// BS.1770-4, annex 2: four phases of twelve taps; the third and fourth are the second and first from behind.
const first = [0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625, 0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125]
const second = [-0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375]
const taps = first.length
const phases = [first, second, second.toReversed(), first.toReversed()].map((phase) => Float64Array.from(phase))
/** The taps of one phase together are never more than this, so no sound between samples can be either. */
const mostOvershoot = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/** The loudest that the sound becomes between its samples, in dBTP: four times as many are looked at. */
export function truePeak(channels: readonly Samples[]): number {
  let most = 0
  for (const channel of channels) {
    for (const sample of channel) most = Math.max(most, Math.abs(sample))
    // Only what can pass the loudest so far needs looking at.
    eachPeakAbove(channel, () => most, (_, peak) => { most = Math.max(most, peak) })
  }
  return toDecibels(most)
}

/** Tells each sample around which the sound between samples is louder than the floor, and how loud it is there. */
export function eachPeakAbove(samples: Samples, floor: () => number, tell: (index: number, peak: number) => void): void {
  const stretch = 64
  for (let from = 0; from < samples.length + taps; from += stretch) {
    if (largest(samples, from - taps, from + stretch) * mostOvershoot <= floor()) continue
    for (let index = from; index < from + stretch; index++) {
      const peak = peakAt(samples, index)
      // The filter is late by half its length.
      if (peak > floor()) tell(Math.max(0, Math.min(samples.length - 1, index - taps / 2)), peak)
    }
  }
}

function peakAt(samples: Samples, index: number): number {
  let most = 0
  for (const phase of phases) {
    let sum = 0
    for (let tap = 0; tap < taps; tap++) sum += (phase[tap] ?? 0) * (samples[index - tap] ?? 0)
    most = Math.max(most, Math.abs(sum))
  }
  return most
}

function largest(samples: Samples, from: number, to: number): number {
  let most = 0
  for (let index = Math.max(0, from); index < Math.min(samples.length, to); index++) most = Math.max(most, Math.abs(samples[index] ?? 0))
  return most
}
