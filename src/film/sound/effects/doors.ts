import { add, gained, grain, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, lowpass } from '../making/filters.ts'
import { between, brown, pink, white, type Chance } from '../making/noise.ts'
import { fadeOut, roughly, smooth, struck, type Mode } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'

const wood: Mode[] = [{ hz: 88, seconds: 0.22, gain: 1 }, { hz: 143, seconds: 0.17, gain: 0.7 }, { hz: 262, seconds: 0.1, gain: 0.4 }, { hz: 540, seconds: 0.05, gain: 0.18 }]

/** A door: the handle, air, and the door that shuts softly. */
export function door(chance: Chance): Samples {
  const air = shaped(lowpass(pink(Math.round(0.5 * rate), chance), 700), (share) => Math.sin(Math.PI * share))
  const whole = add(quiet(1.15), latch(chance), 0, 0.5)
  add(add(whole, air, 0.15, 0.35), together(struck(roughly(wood, chance), 0.002), gained(lowpass(grain(0.05, chance), 1500), 0.35)), 0.68)
  return add(whole, latch(chance), 0.72, 0.4)
}

/** A sliding door: a motor's whisper, rollers, and the rubber of its edge. */
export function slidingDoor(chance: Chance): Samples {
  const glide = (share: number) => smooth(share / 0.2) * (1 - smooth((share - 0.75) / 0.25))
  const length = Math.round(1.15 * rate)
  const air = shaped(bandpass(pink(length, chance), 850, 0.5), glide)
  const rollers = shaped(lowpass(brown(length, chance), 260), glide)
  const motor = shaped(bandpass(white(length, chance), 410, 9), glide)
  const whole = add(quiet(1.4), together(air, gained(rollers, 0.45), gained(motor, 0.7)), 0)
  return add(whole, struck(roughly([{ hz: 74, seconds: 0.16, gain: 1 }, { hz: 121, seconds: 0.1, gain: 0.5 }], chance), 0.008), 1.03, 0.4)
}

/** The door of a car: a heavy soft thud, and the lock. */
export function carDoor(chance: Chance): Samples {
  const body = struck(roughly([{ hz: 58, seconds: 0.26, gain: 1 }, { hz: 97, seconds: 0.2, gain: 0.8 }, { hz: 168, seconds: 0.12, gain: 0.45 }, { hz: 330, seconds: 0.08, gain: 0.22 }], chance), 0.003)
  const thud = together(body, gained(lowpass(grain(0.08, chance), 900), 0.7))
  return add(add(quiet(0.6), thud, 0), latch(chance), 0.035, 0.35)
}

/** Three knocks on a wooden door. */
export function knock(chance: Chance): Samples {
  const knocks = quiet(0.95)
  for (const [at, gain] of [[0, 0.9], [0.2, 1], [0.42, 0.85]] as const) {
    const modes: Mode[] = [{ hz: 182, seconds: 0.13, gain: 1 }, { hz: 318, seconds: 0.09, gain: 0.6 }, { hz: 655, seconds: 0.05, gain: 0.3 }, { hz: 1250, seconds: 0.02, gain: 0.12 }]
    add(knocks, together(struck(roughly(modes, chance, 0.03), 0.001), gained(lowpass(grain(0.02, chance), 2500), 0.3)), at, gain)
  }
  return knocks
}

/** Four steps on a hard floor, at a walk. */
export function steps(chance: Chance): Samples {
  return walk({ count: 4, every: 0.52, fading: 0.12 }, chance)
}

/** Steps of somebody who runs, and gets further away. */
export function runningSteps(chance: Chance): Samples {
  return walk({ count: 7, every: 0.29, fading: 0.09 }, chance)
}

/** A chair that is moved: legs that stick and slip over a floor. */
export function chair(chance: Chance): Samples {
  const scrape = quiet(0.6)
  let at = 0
  while (at < 0.42) {
    add(scrape, struck(roughly([{ hz: 245, seconds: 0.03, gain: 1 }, { hz: 470, seconds: 0.025, gain: 0.6 }, { hz: 910, seconds: 0.015, gain: 0.25 }], chance, 0.05), 0.001), at, Math.sin((Math.PI * at) / 0.42) * between(chance, 0.3, 0.8))
    at += between(chance, 0.009, 0.017)
  }
  const slide = shaped(bandpass(pink(Math.round(0.45 * rate), chance), 950, 0.7), (share) => Math.sin(Math.PI * share))
  return add(add(fadeOut(lowpass(scrape, 2200), 0.05), slide, 0, 0.6), struck(roughly(wood, chance)), 0.44, 0.25)
}

function walk({ count, every, fading }: { count: number; every: number; fading: number }, chance: Chance): Samples {
  const walked = quiet(count * every + 0.2)
  for (let step = 0; step < count; step++) {
    const at = step * every + between(chance, 0, 0.02)
    const gain = between(chance, 0.8, 1) * (1 - fading * step) * (step % 2 === 0 ? 1 : 0.88)
    const heel = together(struck(roughly([{ hz: 92, seconds: 0.09, gain: 0.8 }, { hz: 176, seconds: 0.06, gain: 0.5 }, { hz: 415, seconds: 0.03, gain: 0.25 }], chance, 0.08), 0.0015), gained(lowpass(grain(0.03, chance), 2200), 0.45))
    add(add(walked, heel, at, gain), bandpass(grain(0.07, chance), 1700, 0.7), at + every * 0.16, 0.22 * gain)
  }
  return walked
}

function latch(chance: Chance): Samples {
  const modes: Mode[] = [{ hz: 780, seconds: 0.04, gain: 0.6 }, { hz: 1690, seconds: 0.03, gain: 0.4 }, { hz: 2950, seconds: 0.02, gain: 0.2 }]
  return add(add(quiet(0.12), struck(roughly(modes, chance), 0.001), 0), bandpass(grain(0.012, chance), 2200, 0.8), 0.045, 0.6)
}
