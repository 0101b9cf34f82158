import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resample } from './resample.ts'

function sine(hz: number, rate: number, seconds = 0.5): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => Math.sin((2 * Math.PI * hz * index) / rate))
}

for (const from of [16_000, 22_050, 24_000, 44_100]) {
  test(`a tone from ${from} Hz is the same tone at 48 kHz, at the same time`, () => {
    for (const hz of [200, 1000, 0.4 * from]) {
      const heard = resample(sine(hz, from), from, 48_000)
      const wanted = sine(hz, 48_000)
      assert.ok(Math.abs(heard.length - wanted.length) <= 3)
      // The ends are where the filter reaches into nothing.
      for (let index = 3000; index < wanted.length - 3000; index++) assert.ok(Math.abs((heard[index] ?? 9) - (wanted[index] ?? 9)) < 0.002, `${hz} Hz, sample ${index}`)
    }
  })
}

test('what the lower rate cannot hold is gone, not folded down', () => {
  const heard = resample(sine(15_000, 48_000), 48_000, 22_050).subarray(2000, -2000)
  assert.ok(heard.every((sample) => Math.abs(sample) < 0.001))
})
