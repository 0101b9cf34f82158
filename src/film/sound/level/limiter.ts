import { rate, type Samples } from '../sound.ts'
import { fromDecibels } from './loudness.ts'
import { eachPeakAbove } from './true-peak.ts'

const lookAhead = Math.round(0.004 * rate)
const releasing = 1 - Math.exp(-1 / (0.08 * rate))

/** Holds a stereo sound under a true peak (dBTP), in place: it sees a peak 4 ms before it comes and turns both sides down softly. */
export function limit(channels: readonly Samples[], ceiling: number): void {
  // A tenth of a decibel for what the turning itself adds between samples.
  const most = fromDecibels(ceiling - 0.1)
  const gain = new Float32Array(channels[0]?.length ?? 0).fill(1)
  let isLoud = false
  for (const channel of channels) {
    for (let index = 0; index < channel.length; index++) {
      const level = Math.abs(channel[index] ?? 0)
      if (level > most) turnDownAround(gain, index, most / level)
    }
    eachPeakAbove(channel, () => most, (index, peak) => {
      isLoud = true
      turnDownAround(gain, index, most / peak)
    })
  }
  if (!isLoud) return
  average(release(gain))
  for (const channel of channels) for (let index = 0; index < channel.length; index++) channel[index] = (channel[index] ?? 0) * (gain[index] ?? 1)
}

/** What a sample needs is needed within the look-ahead before and after it. */
function turnDownAround(gains: Float32Array, index: number, gain: number): void {
  const end = Math.min(gains.length - 1, index + lookAhead)
  for (let near = Math.max(0, index - lookAhead); near <= end; near++) if ((gains[near] ?? 1) > gain) gains[near] = gain
}

function release(gains: Float32Array): Float32Array {
  let level = 1
  for (let index = 0; index < gains.length; index++) {
    level = Math.min(gains[index] ?? 1, level + (1 - level) * releasing)
    gains[index] = level
  }
  return gains
}

/** A moving average over the look-ahead, in place: it never rises above what was wanted, as every value within it is low enough. */
function average(gains: Float32Array): void {
  const width = lookAhead * 2 + 1
  const at = (index: number) => gains[Math.max(0, Math.min(gains.length - 1, index))] ?? 1
  // The values behind are written over before they leave the average.
  const behind = new Float32Array(width).fill(at(0))
  let sum = 0
  for (let index = -lookAhead; index <= lookAhead; index++) sum += at(index)
  for (let index = 0; index < gains.length; index++) {
    const here = gains[index] ?? 1
    const ahead = at(index + lookAhead + 1)
    gains[index] = Math.min(1, sum / width)
    behind[index % width] = here
    sum += ahead - (behind[(index + lookAhead + 1) % width] ?? 1)
  }
}
