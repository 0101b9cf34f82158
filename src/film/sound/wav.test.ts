import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeWav, encodeWav } from './wav.ts'

const left = Float32Array.from({ length: 480 }, (_, index) => Math.sin(index / 7) * 0.9)
const right = Float32Array.from({ length: 480 }, (_, index) => -0.5 + index / 480)

for (const bits of [16, 24] as const) {
  test(`a WAV file of ${bits} bits gives back what was written`, () => {
    const bytes = encodeWav({ rate: 48_000, channels: [left, right] }, bits)
    assert.equal(bytes.length, 44 + 480 * 2 * (bits / 8))
    const wav = decodeWav(bytes)
    assert.equal(wav?.rate, 48_000)
    for (const [index, channel] of [left, right].entries()) {
      for (const [at, sample] of channel.entries()) assert.ok(Math.abs((wav?.channels[index]?.[at] ?? 9) - sample) <= 1.6 / 2 ** (bits - 1), `channel ${index}, sample ${at}`)
    }
  })
}

test('what is too loud is cut off and does not turn over', () => {
  const wav = decodeWav(encodeWav({ rate: 48_000, channels: [Float32Array.of(1.7, -1.7)] }))
  assert.deepEqual(wav?.channels[0]?.map((sample) => Math.round(sample * 100) / 100), Float32Array.of(1, -1))
})

test('a file that a pipe wrote, with a size it did not know, gives what there is', () => {
  const bytes = encodeWav({ rate: 22_050, channels: [left] })
  new DataView(bytes.buffer).setUint32(40, 0xffffffff, true)
  assert.equal(decodeWav(bytes)?.channels[0]?.length, 480)
})

test('what is not such a file is refused', () => {
  const bytes = encodeWav({ rate: 48_000, channels: [left] })
  assert.notEqual(decodeWav(bytes), undefined)
  new DataView(bytes.buffer).setUint16(20, 85, true)
  assert.equal(decodeWav(bytes), undefined, 'MP3 in a WAV file')
  assert.equal(decodeWav(new TextEncoder().encode('<html>an error page of some engine</html>')), undefined)
  assert.equal(decodeWav(new Uint8Array(3)), undefined)
})
