import { addAround, gained, looped, nowAndThen, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, highpass, lowpass } from '../making/filters.ts'
import { between, brown, pink, white, type Chance } from '../making/noise.ts'
import { struck, tone } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'
import { syllable } from './babble.ts'

/** A town from a square: traffic some streets away, a car that passes, a sparrow. */
export function town(seconds: number, chance: Chance): Samples {
  const square = together(traffic(seconds, chance), gained(looped(seconds, (length) => lowpass(highpass(pink(length, chance), 300), 2500)), 0.05))
  for (const at of nowAndThen(seconds, 11, chance)) {
    const car = shaped(bandpass(brown(Math.round(4.5 * rate), chance), between(chance, 300, 420), 0.6), (share) => Math.sin(Math.PI * share) ** 3)
    addAround(square, car, at, 0.9)
  }
  for (const at of nowAndThen(seconds, 6, chance)) {
    const calls = Math.floor(between(chance, 1, 4))
    for (let call = 0; call < calls; call++) addAround(square, chirp(chance), at + call * between(chance, 0.16, 0.3), 0.02)
  }
  return square
}

/** Pigeons on a square: cooing near and far, wings now and then, the town behind. */
export function pigeons(seconds: number, chance: Chance): Samples {
  const square = gained(town(seconds, chance), 0.45)
  for (const at of nowAndThen(seconds, 2.6, chance)) addAround(square, coo(between(chance, 330, 420), chance), at, between(chance, 0.06, 0.2))
  for (const at of nowAndThen(seconds, 8, chance)) addAround(square, wings(chance), at, 0.12)
  return square
}

/** Children in a school yard, heard through a window: calls and laughter without words. */
export function children(seconds: number, chance: Chance): Samples {
  const yard = quiet(seconds)
  for (const begins of nowAndThen(seconds, 0.42, chance)) {
    let at = begins
    const ground = between(chance, 290, 450)
    const isCall = chance() < 0.3
    const count = isCall ? 1 : Math.floor(between(chance, 2, 6))
    const nearness = chance() ** 1.5
    for (let index = 0; index < count; index++) {
      const lasts = isCall ? between(chance, 0.3, 0.55) : between(chance, 0.1, 0.2)
      addAround(yard, syllable(lasts, ground * between(chance, 0.9, 1.25) * (isCall ? 1.3 : 1), chance), at, 0.2 + nearness)
      at += lasts * between(chance, 0.9, 1.2)
    }
  }
  const far = new Float32Array(yard)
  for (const [delay, gain] of [[0.06, 0.45], [0.11, 0.38], [0.19, 0.28], [0.29, 0.18]] as const) addAround(far, yard, delay, gain)
  return together(gained(far, 0.6), gained(traffic(seconds, chance), 0.25))
}

/** Rain on a window: the rush outside, and drops on the pane, small and many, large and few. */
export function rainOnGlass(seconds: number, chance: Chance): Samples {
  const rush = looped(seconds, (length) => lowpass(highpass(pink(length, chance), 350), 5200))
  const rain = together(gained(rush, 0.32), gained(looped(seconds, (length) => lowpass(brown(length, chance), 300)), 0.12))
  for (let drop = Math.round(seconds * 95); drop > 0; drop--) {
    const size = chance() ** 3
    const hz = between(chance, 2300, 4800) * (1 - 0.55 * size)
    addAround(rain, struck([{ hz, seconds: 0.012 + 0.03 * size, gain: 1 }, { hz: hz * 0.37, seconds: 0.02, gain: 0.5 * size }], 0.0012), chance() * seconds, 0.03 + 0.3 * size)
  }
  return rain
}

/** Wind round a corner: bands of air that rise and fall, each in its own time. */
export function wind(seconds: number, chance: Chance): Samples {
  const bands = [[170, 0.6, 1], [330, 1.1, 0.75], [560, 2.2, 0.38], [980, 3, 0.13]] as const
  return together(...bands.map(([hz, q, gain]) => {
    const swells = Array.from({ length: 3 }, (_, index) => ({ turns: Math.max(1, Math.round(seconds * between(chance, 0.05, 0.12) * (index + 1))), phase: chance() * 2 * Math.PI }))
    const rises = (share: number) => swells.reduce((sum, { turns, phase }) => sum + Math.sin(share * turns * 2 * Math.PI + phase), 0) / swells.length
    return gained(shaped(looped(seconds, (length) => bandpass(pink(length, chance), hz, q)), (share) => 0.2 + 0.8 * (0.5 + 0.5 * rises(share)) ** 2), gain)
  }))
}

function traffic(seconds: number, chance: Chance): Samples {
  const turns = Math.max(1, Math.round(seconds / 9))
  return shaped(looped(seconds, (length) => lowpass(highpass(brown(length, chance), 45), 420)), (share) => 0.75 + 0.25 * Math.sin(share * turns * 2 * Math.PI))
}

/** Coo-rooh, coo: one breath of a pigeon, with the roll in its throat. */
function coo(hz: number, chance: Chance): Samples {
  const call = tone(1.5, (second) => hz * (1 + 0.13 * Math.sin(Math.PI * Math.min(1, second / 1.1))), [1, 0.14, 0.05])
  const parts = [[0, 0.2], [0.27, 0.78], [0.98, 0.32]] as const
  const roll = between(chance, 15, 19)
  return shaped(lowpass(call, 900), (share) => {
    const second = share * 1.5
    const part = parts.find(([from, lasts]) => second >= from && second < from + lasts)
    if (part === undefined) return 0
    const within = (second - part[0]) / part[1]
    return Math.sin(Math.PI * within) * (0.7 + 0.3 * Math.sin(second * roll * 2 * Math.PI))
  })
}

function wings(chance: Chance): Samples {
  const flaps = bandpass(white(Math.round(0.9 * rate), chance), 1500, 0.7)
  return shaped(flaps, (share) => (1 - share) * Math.max(0, Math.sin(share * 0.9 * 10.5 * 2 * Math.PI)) ** 2 * Math.min(1, share * 8))
}

function chirp(chance: Chance): Samples {
  const top = between(chance, 3100, 4200)
  return shaped(tone(between(chance, 0.06, 0.11), (second) => top * (1 - 2.2 * second), [1, 0.08]), (share) => Math.sin(Math.PI * share))
}
