import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromDecibels, levelTo, loudness } from './loudness.ts'
import { truePeak } from './true-peak.ts'

/** Stretches of a 1 kHz sine, the same on both sides, as EBU Tech 3341 has them. */
function tones(...stretches: (readonly [dbfs: number, seconds: number])[]): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(stretches.reduce((sum, [, seconds]) => sum + seconds, 0) * 48_000))
  let at = 0
  for (const [dbfs, seconds] of stretches) {
    const level = fromDecibels(dbfs)
    for (let index = 0; index < Math.round(seconds * 48_000); index++, at++) samples[at] = level * Math.sin((2 * Math.PI * 1000 * at) / 48_000)
  }
  return samples
}

const cases: (readonly [name: string, lufs: number, ...stretches: (readonly [number, number])[]])[] = [
  ['case 1: 20 s at -23 dBFS', -23, [-23, 20]],
  ['case 2: 20 s at -33 dBFS', -33, [-33, 20]],
  ['case 3: what is 13 dB softer before and after is gated out', -23, [-36, 10], [-23, 60], [-36, 10]],
  ['case 4: what is under -70 LUFS does not move the gate', -23, [-72, 10], [-36, 10], [-23, 60], [-36, 10], [-72, 10]],
  ['case 5: what is within the gate counts', -23, [-26, 20], [-20, 20.1], [-26, 20]],
]

for (const [name, lufs, ...stretches] of cases) {
  test(`EBU Tech 3341 ${name}: ${lufs} LUFS within 0.1`, () => {
    const sine = tones(...stretches)
    const { integrated } = loudness([sine, sine])
    assert.ok(Math.abs(integrated - lufs) <= 0.1, `${integrated} LUFS`)
  })
}

test('BS.1770: a 997 Hz sine at full scale on one side only is -3.01 LUFS', () => {
  const sine = Float32Array.from({ length: 48_000 * 5 }, (_, index) => Math.sin((2 * Math.PI * 997 * index) / 48_000))
  assert.ok(Math.abs(loudness([sine, new Float32Array(sine.length)]).integrated + 3.01) < 0.02)
})

// EBU Tech 3341 cases 15 to 19: peaks that lie between the samples.
const peaks: (readonly [name: string, level: number, part: number, degrees: number, dbtp: number])[] = [
  ['15', 0.5, 4, 0, -6], ['16', 0.5, 4, 45, -6], ['17', 0.5, 6, 60, -6], ['18', 0.5, 8, 67.5, -6], ['19', 1.41, 4, 45, 3],
]
for (const [name, level, part, degrees, dbtp] of peaks) {
  test(`EBU Tech 3341 case ${name}: a true peak of ${dbtp} dBTP, +0.2 and -0.4`, () => {
    const sine = Float32Array.from({ length: 48_000 }, (_, index) => level * Math.sin((2 * Math.PI * index) / part + (degrees * Math.PI) / 180) * Math.min(1, index / 4800, (48_000 - index) / 4800))
    const peak = truePeak([sine])
    assert.ok(peak <= dbtp + 0.2 && peak >= dbtp - 0.4, `${peak} dBTP`)
  })
}

test('a levelled sound is as loud as asked for, and silence stays silence', () => {
  assert.ok(Math.abs(loudness([levelTo(tones([-41, 3]), -18)]).integrated + 18) < 0.01)
  assert.deepEqual(levelTo(new Float32Array(48_000), -18), new Float32Array(48_000))
})
