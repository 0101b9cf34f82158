import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loudness } from '../level/loudness.ts'
import { effects, type EffectId } from '../../screenplay/vocabulary/index.ts'
import { effect } from './effects.ts'

const ids = Object.keys(effects) as EffectId[]

for (const id of ids) {
  test(`»${effects[id].da[0]}« is heard, never startles, and ends in nothing`, () => {
    const samples = effect(id)
    assert.ok(samples.every(Number.isFinite))
    assert.ok(samples.length >= 0.1 * 48_000 && samples.length < 6 * 48_000)
    assert.ok(samples.every((sample) => Math.abs(sample) <= 0.25001))
    const { loudest } = loudness([samples])
    assert.ok(loudest > -42 && loudest < -25, `${loudest} LUFS beside a voice of -18`)
    assert.ok(samples.subarray(-48).every((sample) => Math.abs(sample) < 0.004))
    assert.ok(Buffer.from(effect(id).buffer).equals(Buffer.from(samples.buffer)), 'the same samples each time')
  })
}

test('no two sounds are the same', () => {
  assert.equal(new Set(ids.map((id) => effect(id).subarray(2400, 2500).join())).size, ids.length)
})
