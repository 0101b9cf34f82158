import { add, gained, grain, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, highpass, lowpass } from '../making/filters.ts'
import { between, brown, pink, white, type Chance } from '../making/noise.ts'
import { fadeIn, fadeOut, roughly, smooth, struck, tone } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'

/** A sheet that is taken up and folded: two swells of crackling. */
export function paper(chance: Chance): Samples {
  return add(add(quiet(0.95), rustle(0.55, 150, chance), 0), rustle(0.4, 110, chance), 0.48, 0.7)
}

/** A folded sheet that lands on cardboard: a rustle, a soft hollow knock, and the sheet coming to rest. */
export function paperInBin(chance: Chance): Samples {
  const knock = struck(roughly([{ hz: 132, seconds: 0.16, gain: 1 }, { hz: 214, seconds: 0.12, gain: 0.7 }, { hz: 371, seconds: 0.08, gain: 0.4 }], chance), 0.003)
  const slap = lowpass(grain(0.06, chance), 1400)
  const bin = add(quiet(0.95), rustle(0.22, 55, chance), 0, 0.7)
  add(add(bin, knock, 0.2, 0.55), slap, 0.2, 0.4)
  return add(bin, rustle(0.5, 45, chance), 0.27, 0.45)
}

/** A shredder: the motor gets up, takes a sheet in strips, and runs down. */
export function shredder(chance: Chance): Samples {
  const seconds = 2.5
  const speed = (second: number) => 96 * (0.55 + 0.45 * smooth(second / 0.3)) * (1 - 0.45 * smooth((second - 2.05) / 0.45)) * (second > 0.6 && second < 1.8 ? 0.95 : 1)
  const motor = lowpass(tone(seconds, speed, [0.5, 0.5, 0.28, 0.3, 0.12, 0.14, 0.06, 0.08]), 1300)
  const gears = bandpass(white(motor.length, chance), 1500, 0.7)
  const teeth = shaped(bandpass(white(motor.length, chance), 3100, 0.6), (share) => {
    const second = share * seconds
    const isCutting = smooth((second - 0.5) / 0.1) * (1 - smooth((second - 1.7) / 0.25))
    return isCutting * (0.55 + 0.45 * Math.abs(Math.sin(second * Math.PI * 31)))
  })
  const whole = together(gained(motor, 0.5), gained(gears, 0.16), gained(teeth, 0.75))
  for (let strip = 0; strip < 60; strip++) add(whole, highpass(grain(between(chance, 0.004, 0.015), chance), 1800), between(chance, 0.5, 1.85), between(chance, 0.1, 0.4))
  return fadeOut(fadeIn(whole, 0.15), 0.4)
}

/** An office printer: rollers, the drum that sweeps to and fro, and a sheet that comes out. */
export function printer(chance: Chance): Samples {
  const seconds = 2.9
  const sweep = (second: number) => 0.5 - 0.5 * Math.cos(2 * Math.PI * second * 1.25)
  const drum = tone(seconds, (second) => 235 + 75 * sweep(second), [0.22, 0.16, 0.08, 0.06, 0.03])
  const air = shaped(bandpass(pink(drum.length, chance), 1250, 0.7), (share) => 0.45 + 0.55 * sweep(share * seconds))
  const rollers = lowpass(brown(drum.length, chance), 300)
  const whole = together(gained(drum, 0.55), gained(air, 1.1), gained(rollers, 0.3))
  for (const at of [0.02, 0.82, 1.62, 2.42]) add(whole, struck(roughly([{ hz: 270, seconds: 0.07, gain: 0.35 }, { hz: 690, seconds: 0.04, gain: 0.22 }], chance)), at)
  add(whole, rustle(0.5, 70, chance), 2.1, 0.35)
  return fadeOut(fadeIn(whole, 0.12), 0.35)
}

/** Crackling that swells and falls: many short grains, most of them small, over a faint rush. */
export function rustle(seconds: number, grains: number, chance: Chance): Samples {
  const sheet = quiet(seconds + 0.03)
  for (let index = 0; index < grains; index++) {
    const share = (chance() + chance()) / 2
    const crack = bandpass(grain(between(chance, 0.002, 0.014), chance), between(chance, 1300, 5200), between(chance, 0.7, 2))
    add(sheet, crack, share * seconds, chance() ** 2.2 * (0.3 + 0.7 * Math.sin(Math.PI * share)))
  }
  const rush = shaped(bandpass(pink(Math.round(seconds * rate), chance), 2400, 0.6), (share) => Math.sin(Math.PI * share) ** 2)
  return lowpass(add(sheet, rush, 0, 0.28), 7500)
}
