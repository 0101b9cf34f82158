import { fromDecibels, loudness } from '../level/loudness.ts'
import { chanceOf, type Chance } from '../making/noise.ts'
import { fadeOut } from '../making/tones.ts'
import type { EffectId } from '../../screenplay/vocabulary/index.ts'
import type { Samples } from '../sound.ts'
import { click, coffeeMachine, cups, keyboard, keychain, phoneDown, trolley } from './desk.ts'
import { carDoor, chair, door, knock, runningSteps, slidingDoor, steps } from './doors.ts'
import { paper, paperInBin, printer, shredder } from './paper.ts'
import { dialTone, phoneBuzzes, phoneRings, ping, queueNumber, schoolBell, townHallClock, wrongTone } from './signals.ts'

/** How each sound is made, and how loud its loudest 400 ms are (LUFS) beside a voice of -18: a film's sounds support and never startle. */
const recipes: Record<EffectId, { make: (chance: Chance) => Samples; lufs: number }> = {
  ping: { make: ping, lufs: -27 },
  'wrong-tone': { make: wrongTone, lufs: -27 },
  'queue-number': { make: queueNumber, lufs: -26 },
  'phone-rings': { make: phoneRings, lufs: -27 },
  'phone-buzzes': { make: phoneBuzzes, lufs: -30 },
  'dial-tone': { make: dialTone, lufs: -29 },
  'phone-down': { make: phoneDown, lufs: -30 },
  paper: { make: paper, lufs: -31 },
  'paper-in-bin': { make: paperInBin, lufs: -28 },
  shredder: { make: shredder, lufs: -26 },
  printer: { make: printer, lufs: -31 },
  keys: { make: keyboard, lufs: -32 },
  click: { make: click, lufs: -35 },
  door: { make: door, lufs: -28 },
  'sliding-door': { make: slidingDoor, lufs: -30 },
  steps: { make: steps, lufs: -32 },
  'running-steps': { make: runningSteps, lufs: -29 },
  chair: { make: chair, lufs: -30 },
  cups: { make: cups, lufs: -31 },
  coffee: { make: coffeeMachine, lufs: -30 },
  keychain: { make: keychain, lufs: -32 },
  'car-door': { make: carDoor, lufs: -28 },
  knock: { make: knock, lufs: -28 },
  bell: { make: schoolBell, lufs: -29 },
  clock: { make: townHallClock, lufs: -29 },
  trolley: { make: trolley, lufs: -30 },
}

const highestPeak = 0.25

/** The sound of something that happens once, made in code, as loud as it is beside a voice at -18 LUFS; the same samples each time. */
export function effect(id: EffectId): Samples {
  const { make, lufs } = recipes[id]
  const samples = fadeOut(make(chanceOf(id)), 0.02)
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const gain = Math.min(fromDecibels(lufs - loudness([samples]).loudest), highestPeak / peak)
  return samples.map((sample) => sample * gain)
}
