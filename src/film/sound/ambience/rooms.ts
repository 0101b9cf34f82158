import { rustle } from '../effects/paper.ts'
import { keystroke } from '../effects/desk.ts'
import { addAround, gained, grain, looped, nowAndThen, together } from '../making/assembling.ts'
import { bandpass, highpass, lowpass } from '../making/filters.ts'
import { between, brown, pink, type Chance } from '../making/noise.ts'
import { struck } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'
import { babble } from './babble.ts'

/** A room in which nothing happens: air, and far off the ventilation. */
export function roomTone(seconds: number, chance: Chance): Samples {
  const ventilation = looped(seconds, (length) => lowpass(highpass(brown(length, chance), 60), 240))
  const air = looped(seconds, (length) => lowpass(highpass(pink(length, chance), 200), 3500))
  return together(gained(ventilation, 0.4), gained(air, 0.12))
}

/** People who talk low on the other side of a hall. */
export function chatter(seconds: number, chance: Chance): Samples {
  return together(babble(seconds, { voices: 6, chance }), gained(roomTone(seconds, chance), 0.12))
}

/** An open office: the room, somebody who types, a sheet now and then, two who talk far off. */
export function office(seconds: number, chance: Chance): Samples {
  const room = together(gained(roomTone(seconds, chance), 0.5), gained(babble(seconds, { voices: 2, chance }), 0.3))
  for (const begins of nowAndThen(seconds, 3.4, chance)) {
    let at = begins
    for (let stroke = Math.floor(between(chance, 4, 12)); stroke > 0; stroke--) {
      addAround(room, keystroke(chance), at, between(chance, 0.05, 0.12))
      at += between(chance, 0.09, 0.24)
    }
  }
  for (const at of nowAndThen(seconds, 9, chance)) addAround(room, rustle(0.5, 60, chance), at, 0.12)
  return room
}

/** A kitchen: the refrigerator hums, and a clock ticks every second. */
export function kitchen(seconds: number, chance: Chance): Samples {
  const hum = new Float32Array(Math.round(seconds * rate))
  for (const [hz, gain] of [[50, 0.3], [100, 0.5], [150, 0.14], [200, 0.16], [300, 0.05], [400, 0.03]] as const) addHum(hum, hz, gain)
  const motor = looped(seconds, (length) => bandpass(brown(length, chance), 190, 0.8))
  const room = together(gained(hum, 0.25), gained(motor, 0.5), gained(roomTone(seconds, chance), 0.3))
  const ticks = Math.max(1, Math.round(seconds))
  for (let tick = 0; tick < ticks; tick++) addAround(room, tickOf(tick % 2 === 0, chance), ((tick + 0.5) / ticks) * seconds, 0.5)
  return room
}

function tickOf(isTick: boolean, chance: Chance): Samples {
  const hz = isTick ? 2350 : 1980
  return together(struck([{ hz, seconds: 0.02, gain: 0.5 }, { hz: hz * 0.43, seconds: 0.035, gain: 0.35 }], 0.0008), gained(bandpass(grain(0.006, chance), 3200, 1), 0.5))
}

/** A hum whose last turn meets its first. */
function addHum(loop: Samples, hz: number, gain: number): void {
  const turns = Math.max(1, Math.round((hz * loop.length) / rate))
  const turn = (2 * Math.PI * turns) / loop.length
  for (let index = 0; index < loop.length; index++) loop[index] = (loop[index] ?? 0) + gain * Math.sin(turn * index)
}
