import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from './reminders.ts'

test('who has not answered is reminded three days before the day and on it, and on no other', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`)
  assert.deepEqual(days.filter((today) => isDay(today, '2026-12-10')), ['2026-12-07', '2026-12-10'])
})
