import { add, gained, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, lowpass } from '../making/filters.ts'
import { brown, type Chance } from '../making/noise.ts'
import { fadeIn, fadeOut, smooth, struck, tone, type Mode } from '../making/tones.ts'
import type { Samples } from '../sound.ts'

/** A screen that says yes: one small glass note. */
export function ping(): Samples {
  return struck([{ hz: 1318.5, seconds: 0.9, gain: 1 }, { hz: 2637, seconds: 0.5, gain: 0.22 }, { hz: 3955, seconds: 0.2, gain: 0.08 }], 0.004)
}

/** A screen that says no: two low soft notes, the second lower. */
export function wrongTone(): Samples {
  const note = (hz: number) => fadeOut(fadeIn(tone(0.24, hz, [1, 0.28, 0.16, 0.05]), 0.012), 0.11)
  return add(add(quiet(0.62), note(311.1), 0), note(233.1), 0.22)
}

/** The next number: ding, and a third below it dong. */
export function queueNumber(): Samples {
  const chime = (hz: number) => struck([{ hz, seconds: 1.3, gain: 1 }, { hz: hz * 2, seconds: 0.8, gain: 0.3 }, { hz: hz * 3.01, seconds: 0.35, gain: 0.12 }], 0.006)
  return add(add(quiet(2), chime(784), 0), chime(622.25), 0.42)
}

/** A desk phone, warbling twice. */
export function phoneRings(): Samples {
  const warble = (second: number) => (Math.floor(second * 28) % 2 === 0 ? 880 : 1109)
  const ring = () => fadeOut(fadeIn(lowpass(tone(0.85, warble, [1, 0.25, 0.2, 0.08]), 3200), 0.02), 0.12)
  return add(add(quiet(2.3), ring(), 0), ring(), 1.3)
}

/** A mobile that shakes on a table, twice. */
export function phoneBuzzes(chance: Chance): Samples {
  const buzz = () => {
    const motor = tone(0.55, 158, [0.9, 0.55, 0.4, 0.24, 0.15, 0.08])
    const table = shaped(bandpass(brown(motor.length, chance), 420, 0.8), (share) => 0.6 + 0.4 * Math.sin(share * 0.55 * 26 * 2 * Math.PI))
    return fadeOut(fadeIn(together(motor, gained(table, 1.2)), 0.03), 0.07)
  }
  return add(add(quiet(1.5), buzz(), 0), buzz(), 0.85)
}

/** It rings at the other end: the 425 Hz of Danish exchanges, its pause shortened. */
export function dialTone(): Samples {
  const one = () => fadeOut(fadeIn(tone(0.95, 425, [1, 0.03, 0.015]), 0.02), 0.03)
  return add(add(quiet(2.9), one(), 0), one(), 1.95)
}

/** An electric bell far down a corridor. */
export function schoolBell(): Samples {
  const gong: Mode[] = [{ hz: 1180, seconds: 0.35, gain: 1 }, { hz: 2010, seconds: 0.3, gain: 0.5 }, { hz: 2960, seconds: 0.22, gain: 0.35 }, { hz: 4220, seconds: 0.15, gain: 0.16 }]
  const bell = quiet(2.3)
  for (let stroke = 0; stroke < 26; stroke++) add(bell, struck(gong, 0.003), stroke / 15.5, stroke % 2 === 0 ? 1 : 0.82)
  return fadeOut(lowpass(bell, 3000), 0.5)
}

/** The clock of a town hall strikes twice: a bell with its hum, its minor third and its fifth. */
export function townHallClock(): Samples {
  const prime = 220
  const modes: Mode[] = [
    { hz: prime / 2, seconds: 4.5, gain: 0.5 }, { hz: prime, seconds: 3.6, gain: 0.8 }, { hz: prime * 1.19, seconds: 2.8, gain: 0.55 }, { hz: prime * 1.5, seconds: 1.9, gain: 0.25 },
    { hz: prime * 2, seconds: 2, gain: 0.7 }, { hz: prime * 2.52, seconds: 0.9, gain: 0.25 }, { hz: prime * 3.01, seconds: 0.8, gain: 0.2 }, { hz: prime * 4.17, seconds: 0.4, gain: 0.1 },
  ]
  const clock = add(add(quiet(5.2), struck(modes, 0.006), 0), struck(modes, 0.006), 1.7, 0.92)
  return shaped(clock, (share) => 1 - smooth((share - 0.7) / 0.3))
}
