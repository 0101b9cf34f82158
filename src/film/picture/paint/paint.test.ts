import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import type { Pen } from '../pen.ts'
import { fade, mix, partsOf, seenIn } from './colour.ts'
import { between, chance, pick, seedOf } from './random.ts'
import { across, bar } from './shapes.ts'
import { tonedPen } from './toned.ts'

test('a mixture goes from the first colour to the second', () => {
  assert.equal(mix('#000000', '#ffffff', 0), '#000000')
  assert.equal(mix('#000000', '#ffffff', 1), '#ffffff')
  assert.equal(mix('#204060', '#406080', 0.5), '#305070')
})

test('fading multiplies what alpha there is', () => {
  assert.equal(fade('#102030', 0.5), 'rgba(16,32,48,0.5)')
  assert.equal(fade('rgba(16,32,48,0.5)', 0.5), 'rgba(16,32,48,0.25)')
})

test('a colour in a coloured light loses what the light lacks', () => {
  assert.equal(seenIn('#ffffff', '#8090a0'), '#8090a0')
  assert.equal(seenIn('#804020', '#ffffff'), '#804020')
})

test('what is no colour is found at once', () => {
  for (const wrong of ['', '#12', 'red', 'rgba(1,2)']) assert.throws(() => partsOf(wrong), /not a colour/)
})

test('chance is the same each time, spread from 0 to 1', () => {
  const draws = Array.from({ length: 500 }, (_, seed) => chance(seed))
  assert.deepEqual(draws, Array.from({ length: 500 }, (_, seed) => chance(seed)))
  assert.ok(draws.every((draw) => draw >= 0 && draw < 1))
  for (const part of [0, 1, 2, 3]) assert.ok(draws.filter((draw) => Math.floor(draw * 4) === part).length > 80)
  assert.ok(between(7, 10, 20) >= 10 && between(7, 10, 20) < 20)
  assert.notEqual(seedOf('Amina'), seedOf('Søren'))
  assert.ok(['a', 'b'].includes(pick(3, ['a', 'b'])))
})

test('a toned pen colours fills and gradients alike, and leaves the plain pen as it is', () => {
  const canvas = createCanvas(4, 2)
  const plain = canvas.getContext('2d')
  const pen = plain as unknown as Pen
  const evening = tonedPen(pen, '#804020')
  bar(evening, 0, 0, 2, 1, '#ffffff')
  bar(evening, 2, 0, 2, 1, across(evening, 2, 2, '#ffffff', '#ffffff'))
  bar(pen, 0, 1, 4, 1, across(pen, 0, 4, '#ffffff', '#ffffff'))
  const { data } = plain.getImageData(0, 0, 4, 2)
  assert.deepEqual([...data.subarray(0, 3)], [128, 64, 32])
  assert.deepEqual([...data.subarray(8, 11)], [128, 64, 32])
  assert.deepEqual([...data.subarray(16, 19)], [255, 255, 255])
  assert.equal(tonedPen(pen, '#FFFFFF'), pen)
})

test('a toned pen within a toned pen stands in both lights', () => {
  const canvas = createCanvas(1, 1)
  const plain = canvas.getContext('2d')
  bar(tonedPen(tonedPen(plain as unknown as Pen, '#808080'), '#808080'), 0, 0, 1, 1, '#ffffff')
  assert.equal(plain.getImageData(0, 0, 1, 1).data[0], 64)
})
