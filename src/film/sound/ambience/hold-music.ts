import { addAround, quiet } from '../making/assembling.ts'
import { highpass, lowpass } from '../making/filters.ts'
import { fadeOut, struck } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'

// Written for this project: eight bars in F, in quarter notes; a note is half tones above F4, and how long it lasts.
const melody: readonly (readonly [note: number | undefined, quarters: number])[] = [
  [4, 1], [7, 1], [9, 1.5], [7, 0.5], [4, 2], [2, 1], [0, 1],
  [2, 1], [4, 1], [7, 1.5], [4, 0.5], [2, 3], [undefined, 1],
  [4, 1], [7, 1], [12, 1.5], [9, 0.5], [7, 2], [4, 1], [2, 1],
  [0, 1], [2, 1], [4, 1], [2, 1], [0, 3], [undefined, 1],
]
const chords: readonly (readonly number[])[] = [[-12, 4, 7], [-15, 0, 4], [-10, 2, 5], [-5, -1, 2], [-12, 4, 7], [-15, 0, 4], [-10, -5, 2], [-12, 0, 4]]
const quartersABar = 4
const barSeconds = 2.45

/** The music of a telephone queue: a small tune of our own on an electric piano, as a telephone lets it through. Its pace gives way a little, so that bars fill the time. */
export function holdMusic(seconds: number): Samples {
  const bars = Math.max(1, Math.round(seconds / barSeconds))
  const quarter = seconds / bars / quartersABar
  const line = quiet(seconds)
  for (let bar = 0; bar < bars; bar++) {
    const chord = chords[bar % chords.length] ?? []
    for (const [index, note] of chord.entries()) addAround(line, piano(note, quarter * 3.6), (bar * quartersABar + index * 0.5) * quarter, index === 0 ? 0.3 : 0.17)
    addAround(line, piano((chord[1] ?? 0), quarter * 1.5), (bar * quartersABar + 2.5) * quarter, 0.12)
  }
  for (const { note, at, quarters } of notes(bars)) addAround(line, piano(note, quarters * quarter + 0.25), at * quarter, 0.42)
  return throughQueue(line)
}

function notes(bars: number): { note: number; at: number; quarters: number }[] {
  const whole = bars * quartersABar
  const found: { note: number; at: number; quarters: number }[] = []
  for (let at = 0, index = 0; at < whole; index++) {
    const [note, quarters] = melody[index % melody.length] ?? [undefined, 1]
    if (note !== undefined) found.push({ note, at, quarters: Math.min(quarters, whole - at) })
    at += quarters
  }
  return found
}

function piano(note: number, seconds: number): Samples {
  const hz = 349.23 * 2 ** (note / 12)
  const sound = struck([{ hz, seconds: 2.4, gain: 1 }, { hz: hz * 2, seconds: 1.4, gain: 0.32 }, { hz: hz * 3, seconds: 0.7, gain: 0.12 }, { hz: hz * 7.1, seconds: 0.12, gain: 0.05 }], 0.006)
  return fadeOut(new Float32Array(sound.subarray(0, Math.round(seconds * rate))), 0.12)
}

function throughQueue(loop: Samples): Samples {
  const twice = new Float32Array(loop.length * 2)
  twice.set(loop)
  twice.set(loop, loop.length)
  return new Float32Array(lowpass(highpass(twice, 280), 2900).subarray(loop.length))
}
