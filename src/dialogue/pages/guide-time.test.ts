import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockText, minutesUsed, secondsToEnd, timeOfDay } from './guide-time.ts'
import { makeMoment } from './screen-moments.testing.ts'

const settings = { asksAgain: false } as const

test('a clock shows minutes and seconds as the language writes them', () => {
  assert.equal(clockText(186, '.'), '3.06')
  assert.equal(clockText(59, ':'), '0:59')
  assert.equal(clockText(-26, '.'), '0.26')
})

test('the time of day is that of Denmark, in winter and in summer', () => {
  assert.equal(timeOfDay(new Date('2026-11-24T09:12:00Z'), 128, 'da'), '10.14')
  assert.equal(timeOfDay(new Date('2026-06-24T09:12:00Z'), 0, 'en'), '11:12')
})

test('the minutes used are those of the plan behind and of this step, and the follow-up is apart', () => {
  assert.deepEqual(minutesUsed(makeMoment({ step: '0.pairs', settings, secondsIn: 70 })), { used: 7, total: 20 })
  assert.deepEqual(minutesUsed(makeMoment({ step: 'follow-up', settings: { ...settings, previousRecord: 'r' }, secondsIn: 70 })), { used: 0, total: 20 })
  assert.deepEqual(minutesUsed(makeMoment({ step: 'end', settings })), { used: 20, total: 20 })
})

test('the end of the meeting moves when a step runs over, never back', () => {
  assert.equal(secondsToEnd(makeMoment({ step: '0.pairs', settings, secondsIn: 60 })), 120 + 11 * 60)
  assert.equal(secondsToEnd(makeMoment({ step: '0.pairs', settings, secondsIn: 400 })), 11 * 60)
})
