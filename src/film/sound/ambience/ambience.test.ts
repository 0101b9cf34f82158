import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loudness } from '../level/loudness.ts'
import { ambiences, type AmbienceId } from '../../screenplay/vocabulary/index.ts'
import { ambience } from './ambience.ts'

const ids = Object.keys(ambiences) as AmbienceId[]
const seconds = 6

for (const id of ids) {
  const samples = ambience(id, seconds)

  test(`»${ambiences[id].da[0]}« lies well under a voice`, () => {
    assert.equal(samples.length, seconds * 48_000)
    assert.ok(samples.every(Number.isFinite))
    assert.ok(samples.every((sample) => Math.abs(sample) <= 0.2))
    const { integrated, loudest } = loudness([samples])
    assert.ok(integrated <= -37.5 && integrated >= -48.5, `${integrated} LUFS`)
    assert.ok(loudest < -28, `${loudest} LUFS`)
    assert.ok(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length) < 1e-3, 'no direct current')
  })

  test(`»${ambiences[id].da[0]}« goes round without a seam`, () => {
    // Around the seam nothing jumps more than it does everywhere else: neither the sound, nor its slope, nor its level.
    const around = [...samples.subarray(-2400), ...samples.subarray(0, 2400)]
    const bend = (values: ArrayLike<number>, index: number) => Math.abs((values[index + 1] ?? 0) - 2 * (values[index] ?? 0) + (values[index - 1] ?? 0))
    const usual = Float32Array.from(samples, (_, index) => (index === 0 || index === samples.length - 1 ? 0 : bend(samples, index))).sort()
    const largest = usual[usual.length - 1] ?? 0
    for (const index of [2398, 2399, 2400, 2401]) assert.ok(bend(around, index) <= largest, `${bend(around, index)} against ${largest}`)
  })

  test(`»${ambiences[id].da[0]}« is the same each time`, () => assert.ok(Buffer.from(ambience(id, seconds).buffer).equals(Buffer.from(samples.buffer))))
}

test('the seam of noise that is not blended would be found', () => {
  const samples = ambience('room-tone', seconds).subarray(0, 200_000)
  const bend = Math.abs((samples[1] ?? 0) - 2 * (samples[0] ?? 0) + (samples.at(-1) ?? 0))
  const usual = Float32Array.from({ length: samples.length - 2 }, (_, index) => Math.abs((samples[index + 2] ?? 0) - 2 * (samples[index + 1] ?? 0) + (samples[index] ?? 0))).sort()
  assert.ok(bend > (usual[usual.length - 1] ?? 0))
})
