import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readinessOf } from './readiness.ts'

test('under ten present nothing is said before the reveal', () => {
  for (let answered = 0; answered <= 9; answered++) assert.equal(readinessOf(9, answered), 'quiet')
  assert.equal(readinessOf(10, 10), 'all')
})

test('from ten present there are three words and no number', () => {
  assert.equal(readinessOf(12, 4), 'quiet')
  assert.equal(readinessOf(12, 5), 'some')
  assert.equal(readinessOf(12, 8), 'most')
  assert.equal(readinessOf(12, 11), 'most')
  assert.equal(readinessOf(12, 12), 'all')
})
