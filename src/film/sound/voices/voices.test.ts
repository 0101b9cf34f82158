import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loudness } from '../level/loudness.ts'
import { chanceOf, white } from '../making/noise.ts'
import { tone } from '../making/tones.ts'
import type { Samples, Say } from '../sound.ts'
import { mannerOf, soundsLike } from './manner.ts'
import { throughPhone } from './phone-line.ts'
import { prepareRecording } from './recording.ts'
import { frameLevels } from './trim.ts'
import { firstVoice, ownVoice, recordingNames, silent } from './voice-maker.ts'

const at = { line: 1, column: 1 }
const say: Say = { key: 'abc', text: 'Nej. Men jeg går ingen steder.', language: 'da', onPhone: false, who: { name: 'AMINA', role: 'employee', age: 38, traits: [], at } }

/** A recording as a phone makes it: hiss, hum, direct current, and two stretches of voice with a pause between. */
function recording(): Samples {
  const samples = white(4 * 48_000, chanceOf('hiss')).map((sample, index) => 0.05 + sample * 0.0012 + 0.01 * Math.sin((index / 48_000) * 2 * Math.PI * 30))
  for (const [from, seconds] of [[0.8, 0.5], [2.1, 1.2]] as const) tone(seconds, 190, [0.06, 0.05, 0.03]).forEach((sample, index) => { samples[Math.round(from * 48_000) + index]! += sample })
  return samples
}

test('a recording begins where it is heard, ends soon after, is levelled and has lost direct current and rumble', () => {
  const voice = prepareRecording(recording(), say)
  assert.ok(voice?.samples !== undefined)
  assert.equal(voice.kind, 'own')
  assert.ok(Math.abs(voice.seconds - 2.53) < 0.03, `${voice.seconds} s of the 2.5 that are heard`)
  assert.equal(voice.samples.length, Math.round(voice.seconds * 48_000))
  const loud = frameLevels(voice.samples).findIndex((level) => level > 0.02)
  assert.ok(loud <= 2, `it begins after ${loud * 5} ms`)
  assert.ok(Math.abs(loudness([voice.samples]).integrated + 18) < 0.1)
  const pause = voice.samples.slice(0.6 * 48_000, 1.2 * 48_000)
  assert.ok(Math.abs(pause.reduce((sum, sample) => sum + sample, 0) / pause.length) < 0.001)
  assert.ok(frameLevels(pause).every((level) => level < 0.03), 'the hum is gone')
})

test('the mouth moves while something is heard, and rests in the pause', () => {
  const voice = prepareRecording(recording(), say)
  assert.ok(voice !== undefined && voice.phonemes.length > 12)
  let last = 0
  for (const { from, to } of voice.phonemes) {
    assert.ok(from >= last && to > from && to <= voice.seconds + 0.001)
    last = from
  }
  const inPause = voice.phonemes.filter(({ from, to }) => from > 0.68 && to < 1.28)
  assert.deepEqual(inPause, [])
  assert.ok(voice.phonemes.some(({ to }) => to <= 0.6) && voice.phonemes.some(({ from }) => from >= 1.3))
})

test('a recording in which nothing is heard is no voice', () => {
  assert.equal(prepareRecording(new Float32Array(48_000), say), undefined)
})

test('the first maker that has a voice is the one who speaks, and silence is the last', async () => {
  const own = ownVoice((key) => Promise.resolve(key === 'abc' ? recording() : undefined))
  const chain = firstVoice([own, () => Promise.resolve(undefined), silent])
  assert.equal((await chain(say))?.kind, 'own')
  const other = await chain({ ...say, key: 'other' })
  assert.equal(other?.kind, 'silent')
  assert.equal(other.samples, undefined)
  assert.ok(other.seconds > 1)
  assert.deepEqual(recordingNames('abc'), ['voice/abc.wav', 'voice/abc.webm', 'voice/abc.ogg', 'voice/abc.m4a'])
})

test('a telephone lets through 300 to 3400 Hz', () => {
  const level = (hz: number) => frameLevels(throughPhone(tone(1, hz, [0.3]), 'line').slice(24_000)).reduce((most, value) => Math.max(most, value), 0)
  assert.ok(level(1000) > 0.15)
  for (const hz of [80, 7000]) assert.ok(level(hz) < level(1000) * 0.1, `${hz} Hz: ${level(hz)}`)
})

test('the same person always speaks in the same manner; age and mood change it', () => {
  assert.deepEqual(mannerOf(say), mannerOf({ ...say }))
  const person = (name: string, age = 40) => ({ name, role: 'citizen' as const, age, traits: [], at })
  assert.ok(mannerOf({ who: person('VERNER', 78) }).wordsAMinute < mannerOf({ who: person('VERNER', 40) }).wordsAMinute)
  assert.ok(mannerOf({ who: person('VERNER'), mood: 'glad' }).pitch > mannerOf({ who: person('VERNER'), mood: 'sad' }).pitch)
  assert.ok(mannerOf({ who: person('IDA', 9) }).pitch > mannerOf({ who: person('IDA', 40) }).pitch)
})

test('names of the films sound like those they belong to, and what somebody wears decides before the name', () => {
  const sexOf = (name: string) => soundsLike({ name, traits: [] })
  for (const name of ['AMINA', 'MOREN', 'BENTE', 'INGER', 'KVINDEN', 'Karen-Marie']) assert.equal(sexOf(name), 'woman', name)
  for (const name of ['SØREN', 'MANDEN', 'VERNER', 'JONAS', 'Ole', 'Mustafa']) assert.equal(sexOf(name), 'man', name)
  assert.equal(soundsLike({ name: 'Kim', traits: [{ trait: 'hijab' }] }), 'woman')
  assert.equal(soundsLike({ name: 'Anna', traits: [{ trait: 'beard' }] }), 'man')
})
