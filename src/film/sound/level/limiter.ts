import { rate, type Samples } from '../sound.ts'
import { fromDecibels } from './loudness.ts'
import { eachPeakAbove } from './true-peak.ts'

const lookAhead = Math.round(0.004 * rate)
const release = 1 - Math.exp(-1 / (0.08 * rate))

/** Holds a stereo sound under a true peak (dBTP), in place: it sees a peak 4 ms before it comes and turns both sides down softly. */
export function limit(channels: readonly Samples[], ceiling: number): void {
  // A tenth of a decibel for what the turning itself adds between samples.
  const most = fromDecibels(ceiling - 0.1)
  const wanted = new Float32Array(channels[0]?.length ?? 0).fill(1)
  let isLoud = false
  for (const channel of channels) {
    for (let index = 0; index < channel.length; index++) {
      const level = Math.abs(channel[index] ?? 0)
      if (level > most) wanted[index] = Math.min(wanted[index] ?? 1, most / level)
    }
    eachPeakAbove(channel, () => most, (index, peak) => {
      isLoud = true
      wanted[index] = Math.min(wanted[index] ?? 1, most / peak)
    })
  }
  if (!isLoud) return
  const gain = averaged(released(leastAhead(wanted)))
  for (const channel of channels) for (let index = 0; index < channel.length; index++) channel[index] = (channel[index] ?? 0) * (gain[index] ?? 1)
}

/** For each sample the least gain wanted within the look-ahead before and after it. */
function leastAhead(wanted: Float32Array): Float32Array {
  const least = new Float32Array(wanted.length).fill(1)
  for (let index = 0; index < wanted.length; index++) {
    const gain = wanted[index] ?? 1
    if (gain === 1) continue
    const end = Math.min(wanted.length - 1, index + lookAhead)
    for (let near = Math.max(0, index - lookAhead); near <= end; near++) if ((least[near] ?? 1) > gain) least[near] = gain
  }
  return least
}

function released(gains: Float32Array): Float32Array {
  let level = 1
  for (let index = 0; index < gains.length; index++) {
    level = Math.min(gains[index] ?? 1, level + (1 - level) * release)
    gains[index] = level
  }
  return gains
}

/** A moving average over the look-ahead: it never rises above what was wanted, as every value within it is low enough. */
function averaged(gains: Float32Array): Float32Array {
  const out = new Float32Array(gains.length)
  const width = lookAhead * 2 + 1
  const at = (index: number) => gains[Math.max(0, Math.min(gains.length - 1, index))] ?? 1
  let sum = 0
  for (let index = -lookAhead; index <= lookAhead; index++) sum += at(index)
  for (let index = 0; index < gains.length; index++) {
    out[index] = Math.min(1, sum / width)
    sum += at(index + lookAhead + 1) - at(index - lookAhead)
  }
  return out
}
