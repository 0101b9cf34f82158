import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { someScreenplay } from './some-screenplay.ts'
import { captionsOf, layOut, lineKey, sayingsOf, silentVoice, timelineChecks } from './index.ts'

test('lines never overlap, everything lies inside one part, and every choice leads to one', () => {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    const film = layOut(screenplay, new Map())
    assert.deepEqual(timelineChecks(film).problems, [])
    for (const [index, part] of film.parts.entries()) assert.equal(part.from, film.parts[index - 1]?.to ?? 0)
    for (const deed of film.deeds) assert.ok(film.scenes.some(({ from, to }) => from <= deed.from && deed.to <= to + 1e-9), 'a deed ends in its scene')
    for (const sound of film.sounds) assert.ok(sound.at >= 0 && sound.at <= film.duration)
    for (const shot of film.shots) assert.ok(film.scenes.some(({ from, to }) => from <= shot.from && shot.to <= to))
    for (const scene of film.scenes) assert.ok(film.ambience.some(({ from, to }) => from <= scene.from && to >= scene.from))
  }), { numRuns: 120 })
})

test('a film laid out twice, and read back from JSON, is the same film', () => {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    const film = layOut(screenplay, new Map())
    assert.deepEqual(layOut(screenplay, new Map()), film)
    assert.deepEqual(JSON.parse(JSON.stringify(film)), film)
  }), { numRuns: 40 })
})

test('a line lasts exactly as long as its voice', () => {
  fc.assert(fc.property(someScreenplay(), fc.integer({ min: 300, max: 9000 }), (screenplay, length) => {
    const seconds = length / 1000
    const voices = new Map(sayingsOf(screenplay).lines.map(({ key }) => [key, { kind: 'own' as const, seconds, phonemes: [] }]))
    for (const cue of layOut(screenplay, voices).cues) assert.ok(Math.abs(cue.to - cue.from - seconds) < 0.0015)
  }), { numRuns: 40 })
})

test('a description has its room wherever the picture can give it', () => {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    for (const { room, lasts } of layOut(screenplay, new Map()).descriptions) assert.ok(room >= lasts - 0.001)
  }), { numRuns: 60 })
})

test('captions stay inside their line, in two lines of 42 characters, and lose no word', () => {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    const film = layOut(screenplay, new Map())
    const named = new Set(film.cues.map(({ who }) => who)).size > 1
    for (const cue of film.cues) {
      const blocks = captionsOf(film, [cue])
      assert.equal(blocks.flatMap(({ lines }) => lines).join(' '), cue.text)
      for (const { from, to, lines, who } of blocks) {
        assert.ok(from >= cue.from && to <= cue.to && from < to)
        assert.equal(who !== undefined, named)
        assert.ok(lines.length <= 2 && lines.every((line, index) => line.length + (index === 0 && who !== undefined ? who.length + 2 : 0) <= 42))
      }
    }
  }), { numRuns: 60 })
})

test('a key follows the words and the speaker, not the place in the text', () => {
  assert.equal(lineKey('AMINA', 'Nej.'), lineKey('AMINA', ' Nej. '))
  assert.notEqual(lineKey('AMINA', 'Nej.'), lineKey('SØREN', 'Nej.'))
  assert.notEqual(lineKey('AMINA', 'Nej.'), lineKey('AMINA', 'Nej!'))
})

test('a silent voice takes about a second for fifteen characters, the old more, and moves the mouth', () => {
  const say = { key: 'x', text: 'Du beder om en fuldmagt med dit eget MitID.', language: 'da' as const, onPhone: false }
  const voice = silentVoice(say)
  assert.ok(voice.seconds > 2.6 && voice.seconds < 4.2)
  assert.ok(silentVoice({ ...say, mood: 'tired' }).seconds > voice.seconds)
  assert.ok(voice.phonemes.length > 15)
  for (const [index, phoneme] of voice.phonemes.entries()) assert.ok(phoneme.from >= (voice.phonemes[index - 1]?.to ?? 0) && phoneme.to <= voice.seconds)
})
