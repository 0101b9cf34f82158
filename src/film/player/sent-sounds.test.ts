import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packSounds, unpackSounds } from './sent-sounds.ts'
import { filmHouse } from './testing-house.tsx'

test('the sounds of every line are the same after they were sent, and half as much to send', async () => {
  const film = await filmHouse().films.filmOf('brevet-i-skraldespanden')
  assert.ok(film && film.timeline.cues.length > 10)
  for (const cue of film.timeline.cues) assert.deepEqual(unpackSounds(packSounds(cue)), cue.phonemes, cue.text)
  const [packed, plain] = [film.timeline.cues.map(packSounds), film.timeline.cues.map(({ phonemes }) => phonemes)]
  assert.ok(JSON.stringify(packed).length * 2 < JSON.stringify(plain).length)
})

test('a line that is silent in between keeps its silence', () => {
  const phonemes = [{ from: 0.1, to: 0.2, sound: 'a' }, { from: 0.2, to: 0.3, sound: 'b' }, { from: 0.5, to: 0.6, sound: 'c' }]
  assert.deepEqual(packSounds({ from: 0, to: 1, key: '', who: '', onPhone: false, text: '', voice: 'own', phonemes }), [100, 'a', 100, 'b', 100, 200, 'c', 100])
  assert.deepEqual(unpackSounds([100, 'a', 100, 'b', 100, 200, 'c', 100]), phonemes)
})
