import { add, gained, grain, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, highpass, lowpass } from '../making/filters.ts'
import { between, brown, pink, type Chance } from '../making/noise.ts'
import { fadeIn, fadeOut, roughly, smooth, struck, tone, type Mode } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'

/** Nine strokes on a keyboard, as uneven as fingers are. */
export function keyboard(chance: Chance): Samples {
  const keys = quiet(1.5)
  let at = 0
  for (let stroke = 0; stroke < 9; stroke++) {
    add(keys, keystroke(chance), at, between(chance, 0.55, 1))
    at += between(chance, 0.085, 0.19) + (stroke === 4 ? 0.12 : 0)
  }
  return keys
}

/** One key that goes down, and softer comes up. */
export function keystroke(chance: Chance): Samples {
  const down = together(struck(roughly([{ hz: 225, seconds: 0.05, gain: 0.5 }, { hz: 610, seconds: 0.03, gain: 0.3 }, { hz: 1840, seconds: 0.02, gain: 0.14 }], chance, 0.12), 0.001), bandpass(grain(0.012, chance), 2600, 0.8))
  return add(add(quiet(0.14), down, 0), bandpass(grain(0.008, chance), 3300, 1), between(chance, 0.06, 0.085), 0.3)
}

/** The button of a mouse: down and up. */
export function click(chance: Chance): Samples {
  const snap = () => together(bandpass(grain(0.008, chance), 3000, 1), struck([{ hz: 1480, seconds: 0.018, gain: 0.3 }, { hz: 520, seconds: 0.03, gain: 0.3 }], 0.0008))
  return add(add(quiet(0.16), snap(), 0), snap(), 0.085, 0.55)
}

/** A receiver that finds its cradle. */
export function phoneDown(chance: Chance): Samples {
  const plastic: Mode[] = [{ hz: 205, seconds: 0.11, gain: 0.8 }, { hz: 430, seconds: 0.08, gain: 0.6 }, { hz: 920, seconds: 0.05, gain: 0.35 }, { hz: 1730, seconds: 0.03, gain: 0.18 }]
  const touch = () => together(struck(roughly(plastic, chance), 0.0015), gained(lowpass(grain(0.03, chance), 3000), 0.5))
  return add(add(quiet(0.4), touch(), 0, 0.65), touch(), 0.095)
}

/** Coffee cups that are put down: porcelain against porcelain, three times. */
export function cups(chance: Chance): Samples {
  const porcelain: Mode[] = [{ hz: 1960, seconds: 0.22, gain: 0.6 }, { hz: 3140, seconds: 0.17, gain: 0.45 }, { hz: 4730, seconds: 0.1, gain: 0.22 }, { hz: 640, seconds: 0.05, gain: 0.4 }]
  const cup = quiet(1.15)
  for (const [at, gain] of [[0, 0.8], [0.31, 1], [0.44, 0.4]] as const) {
    add(cup, struck(roughly(porcelain, chance, 0.1), 0.001), at, gain)
    add(cup, lowpass(grain(0.025, chance), 1800), at, 0.4 * gain)
  }
  return lowpass(cup, 6500)
}

/** A coffee machine: the pump hums, and coffee runs into a cup that fills. */
export function coffeeMachine(chance: Chance): Samples {
  const seconds = 3
  const pump = shaped(lowpass(tone(seconds, 100, [0.5, 0.45, 0.25, 0.2, 0.1, 0.1]), 700), (share) => smooth(share / 0.1) * (1 - 0.85 * smooth((share - 0.72) / 0.12)))
  const steam = shaped(bandpass(pink(pump.length, chance), 2800, 0.6), (share) => 0.35 * smooth((share - 0.1) / 0.15) * (1 - smooth((share - 0.7) / 0.15)))
  const whole = together(gained(pump, 0.3), steam)
  for (let drop = 0; drop < 130; drop++) {
    const at = between(chance, 0.6, 2.75)
    // The fuller the cup, the higher its drops.
    const hz = between(chance, 380, 900) * (0.8 + at * 0.2)
    add(whole, struck([{ hz, seconds: between(chance, 0.015, 0.05), gain: 1 }], 0.003), at, 0.3 * chance())
  }
  return fadeOut(fadeIn(whole, 0.1), 0.4)
}

/** Keys on a ring: a handful of bright small rings. */
export function keychain(chance: Chance): Samples {
  const ring = quiet(0.9)
  for (let index = 0; index < 16; index++) {
    const hz = between(chance, 2500, 5600)
    add(ring, struck([{ hz, seconds: between(chance, 0.05, 0.16), gain: 1 }, { hz: hz * 1.53, seconds: 0.06, gain: 0.4 }], 0.001), 0.65 * chance() ** 1.4, between(chance, 0.15, 0.7))
    add(ring, highpass(grain(0.006, chance), 2500), 0.65 * chance(), 0.15)
  }
  return lowpass(ring, 7000)
}

/** A trolley with buckets: wheels that roll over joints, a rattle, a small squeak. */
export function trolley(chance: Chance): Samples {
  const seconds = 2.4
  const wheels = shaped(lowpass(brown(Math.round(seconds * rate), chance), 520), (share) => 0.7 + 0.3 * Math.sin(share * seconds * 2 * Math.PI * 2.1))
  const whole = together(gained(wheels, 0.7), gained(bandpass(pink(wheels.length, chance), 900, 0.8), 0.35))
  for (let joint = 0; joint < 9; joint++) {
    const at = joint * 0.25 + between(chance, 0.02, 0.07)
    add(whole, struck(roughly([{ hz: 96, seconds: 0.09, gain: 0.6 }, { hz: 310, seconds: 0.06, gain: 0.25 }, { hz: 1240, seconds: 0.05, gain: 0.1 }], chance, 0.1)), at, between(chance, 0.5, 1))
  }
  for (const at of [0.5, 1.35]) add(whole, shaped(tone(0.2, (second) => 1350 + 500 * second, [0.05, 0.015]), (share) => Math.sin(Math.PI * share)), at)
  return shaped(whole, (share) => smooth(share / 0.25) * (1 - smooth((share - 0.6) / 0.4)))
}
