import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWorthKeeping, nothing, readKept } from './kept.ts'

test('what a device kept is read again, and whatever is not that is nothing', () => {
  const kept = { choice: 'makulerer', note: 'Spørg først', step: 'trin-skriv' }
  assert.deepEqual(readKept(JSON.stringify(kept)), kept)
  assert.deepEqual(readKept('{"choice":3,"note":["x"],"step":"trin-valg"}'), { ...nothing, step: 'trin-valg' })
  for (const text of [null, undefined, '', '{', 'null', '"x"', '3']) assert.deepEqual(readKept(text), nothing, String(text))
})

test('who only reads leaves nothing on the device', () => {
  assert.equal(isWorthKeeping({ ...nothing, step: 'trin-greb' }), false)
  assert.ok(isWorthKeeping({ ...nothing, choice: 'makulerer' }) && isWorthKeeping({ ...nothing, note: 'x' }))
})
