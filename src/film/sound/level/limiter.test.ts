import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, white } from '../making/noise.ts'
import { limit } from './limiter.ts'
import { truePeak } from './true-peak.ts'

test('bursts far too loud come under the true peak, and what is soft beside them is not touched', () => {
  const noise = white(96_000, chanceOf('bursts'))
  const sound = noise.map((sample, index) => sample * (Math.floor(index / 9600) % 4 === 1 ? 2.5 : 0.1))
  const other = sound.map((sample) => sample * 0.3)
  assert.ok(truePeak([sound]) > 6)
  const limited: [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>] = [new Float32Array(sound), new Float32Array(other)]
  limit(limited, -1)
  assert.ok(truePeak(limited) <= -1, `${truePeak(limited)} dBTP`)
  assert.ok(truePeak(limited) > -3, 'it is held under the ceiling, not turned off')
  assert.deepEqual(limited[0].subarray(0, 9000), sound.subarray(0, 9000))
  for (let index = 0; index < sound.length; index += 997) assert.ok(Math.abs((limited[1][index] ?? 9) - (limited[0][index] ?? 9) * 0.3) < 1e-5, 'both sides are turned down together')
})

test('a sound that is soft enough stays what it is', () => {
  const sound = white(48_000, chanceOf('soft')).map((sample) => sample * 0.3)
  const limited = new Float32Array(sound)
  limit([limited], -1)
  assert.deepEqual(limited, sound)
})
